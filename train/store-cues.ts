import { CUE_FAMILIES, CUE_GROUPS, type CueFamily, type CueGroup } from '../src/extract/cues/families.ts';
import { hashWritten } from '../src/extract/cues/hash.ts';
import { BIASES_IN_ONE, CUES_KIND } from '../src/extract/cues/table.ts';
import { storeSections } from '../src/extract/util/store-sections.ts';
import { narrow, wholesOf } from './narrow.ts';

/** Cues for people to read: one bias per group, and by family, lines of a weight in hundredths and its cues. */
export interface WrittenCues {
  readonly bias: Readonly<Record<CueGroup, number>>;
  readonly families: Readonly<Partial<Record<CueFamily, readonly string[]>>>;
}

/** A cue's hash and its weight in hundredths. */
type Cue = readonly [hash: number, weight: number];

/**
 * Stores cues as a file that `readCues` reads: a finished hash table, because hashing the cues at load time takes much
 * longer.
 */
export function storeCues({ bias, families }: WrittenCues): Uint8Array {
  const cues = hashAll(families);
  // At least one slot per cue.
  const slots = 2 ** Math.ceil(Math.log2(cues.length));
  const slotOf = ([hash]: Cue): number => hash & (slots - 1);
  // Of two cues with the same hash, which are rare, the first one is found.
  const sorted = cues.toSorted((a, b) => slotOf(a) - slotOf(b));
  const starts = Array.from({ length: slots + 1 }, () => 0);
  for (const cue of cues) starts[slotOf(cue) + 1]! += 1;
  for (let slot = 0; slot < slots; slot++) starts[slot + 1]! += starts[slot] as number;
  const weights = [...new Set(cues.map(([, weight]) => weight))];
  return storeSections([
    Int32Array.of(CUES_KIND, cues.length, slots, weights.length),
    wholesOf(
      CUE_GROUPS.map((group) => bias[group]),
      BIASES_IN_ONE,
    ),
    Int32Array.from(sorted, ([hash]) => hash),
    narrow(new Uint16Array(slots + 1), starts),
    narrow(new Int16Array(weights.length), weights),
    narrow(
      new Uint8Array(cues.length),
      sorted.map(([, weight]) => weights.indexOf(weight)),
    ),
  ]);
}

function hashAll(families: WrittenCues['families']): Cue[] {
  return CUE_FAMILIES.flatMap((family) =>
    (families[family] ?? []).flatMap((line) => {
      const [weight, ...cues] = line.split(' ');
      return cues.map((cue): Cue => [hashWritten(family, cue), Number(weight)]);
    }),
  );
}
