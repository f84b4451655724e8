import { CUE_FAMILIES, type CueFamily, type CueGroup } from './families.ts';
import { hashWritten } from './hash.ts';

/** Weights of cues by their hashes: open addressing, the weight of a hash beside it. */
export interface CueTable {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  /** The log-odds of a block without cues, by group. */
  readonly bias: Readonly<Record<CueGroup, number>>;
}

/** Cues as they are stored: by family, lines of a weight in hundredths and the cues that have it. */
export interface StoredCues {
  readonly bias: Readonly<Record<CueGroup, number>>;
  readonly families: Readonly<Partial<Record<CueFamily, readonly string[]>>>;
}

const HUNDREDTH = 0.01;
/** Slots for a cue: at a third full, a look-up meets 1.3 slots on the mean. */
const SLOTS = 3;

/** Lays stored cues out for looking up. */
export function layOutCues({ bias, families }: StoredCues): CueTable {
  const hashes: number[] = [];
  const weights: number[] = [];
  for (const family of CUE_FAMILIES) {
    for (const line of families[family] ?? []) {
      const [weight, ...cues] = line.split(' ');
      for (const cue of cues) {
        hashes.push(hashWritten(family, cue));
        weights.push(Number(weight) * HUNDREDTH);
      }
    }
  }
  return { ...fill(hashes, weights), bias };
}

/** The weight of a cue by its hash, 0 for one that is not known. */
export function weightOf({ hashes, weights }: CueTable, signed: number): number {
  const hash = signed >>> 0 || 1;
  const mask = hashes.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = hashes[slot] as number;
    if (found === hash) return weights[slot] as number;
    if (found === 0) return 0;
  }
}

function fill(keys: readonly number[], values: readonly number[]): Pick<CueTable, 'hashes' | 'weights'> {
  const size = 2 ** Math.ceil(Math.log2(SLOTS * keys.length + 1));
  const hashes = new Uint32Array(size);
  const weights = new Float32Array(size);
  keys.forEach((key, i) => {
    // 0 is an empty slot.
    const hash = key >>> 0 || 1;
    let slot = hash & (size - 1);
    while (hashes[slot] !== 0) slot = (slot + 1) & (size - 1);
    hashes[slot] = hash;
    weights[slot] = values[i] as number;
  });
  return { hashes, weights };
}
