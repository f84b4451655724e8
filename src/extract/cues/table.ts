import type { CueGroup } from './families.ts';

/** Weights of cues by their hashes: open addressing, the weight of a hash beside it. */
export interface CueTable {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  /** The log-odds of a block without cues, by group. */
  readonly bias: Readonly<Record<CueGroup, number>>;
}

/** Cues as they are stored; `weights/*.json` has the same to be read. */
export interface StoredCues {
  readonly bias: Readonly<Record<CueGroup, number>>;
  /** A weight in hundredths, and how many of the hashes have it, in turn. */
  readonly runs: readonly number[];
  /** Little-endian 32-bit numbers in base64. */
  readonly hashes: string;
}

const HUNDREDTH = 0.01;
const BYTES = 4;
/** A fourth to a half of the slots are full. */
const SLOTS_PER_CUE = 2;

/** Lays stored cues out for looking up. */
export function layOutCues({ bias, runs, hashes }: StoredCues): CueTable {
  const bytes = Buffer.from(hashes, 'base64');
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** Math.ceil(Math.log2((bytes.length / BYTES) * SLOTS_PER_CUE + 1));
  const table = { hashes: new Uint32Array(size), weights: new Float32Array(size), bias };
  let at = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const weight = (runs[run] as number) * HUNDREDTH;
    const end = at + (runs[run + 1] as number) * BYTES;
    for (; at < end; at += BYTES) put(table, numbers.getUint32(at, true), weight);
  }
  return table;
}

function put({ hashes, weights }: CueTable, signed: number, weight: number): void {
  const hash = keyOf(signed);
  const mask = hashes.length - 1;
  let slot = hash & mask;
  while (hashes[slot] !== 0) slot = (slot + 1) & mask;
  hashes[slot] = hash;
  weights[slot] = weight;
}

/** A hash as the table has it: unsigned, and never 0, which marks an empty slot. */
function keyOf(hash: number): number {
  return hash >>> 0 || 1;
}

/** The weight of a cue by its hash, 0 for one that is not known. */
export function weightOf({ hashes, weights }: CueTable, signed: number): number {
  const hash = keyOf(signed);
  const mask = hashes.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = hashes[slot] as number;
    if (found === hash) return weights[slot] as number;
    if (found === 0) return 0;
  }
}
