import { type WordColumns, WordKind } from '../words/word-columns.ts';
import { hashOf, JOINT } from '../words/word-ends.ts';
import { CUE_FAMILIES, type CueFamily } from './families.ts';

/** 2³² over the golden ratio: spreads adjacent numbers (Knuth, "The Art of Computer Programming" 3, §6.4). */
const SPREAD = 0x9e3779b1;
/** Only the number of digits of a number counts, up to this many: "2019" is any year. */
const MOST_DIGITS = 4;
const NUMBERS = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => hashOf('0'.repeat(digits), 0, digits));

/** The start value of the hashes of each family's cues, in the order of `CUE_FAMILIES`. */
export const FAMILY_SEEDS: Int32Array = Int32Array.from(CUE_FAMILIES, (family) => hashOf(family, 0, family.length));

/** The start value of the hashes of a family's cues. */
export function seedOf(family: CueFamily): number {
  return FAMILY_SEEDS[CUE_FAMILIES.indexOf(family)] as number;
}

/** The hash of a cue with one more word; after the last word it is the cue's hash, unsigned after `>>> 0`. */
export function addWord(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, SPREAD);
  return mixed ^ (mixed >>> 15);
}

/** The hash that a listed word has in cues; numbers with the same number of digits have the same hash. */
export function hashWord({ starts, ends, hashes, kinds }: WordColumns, w: number): number {
  if (kinds[w] !== WordKind.number) return hashes[w] as number;
  return NUMBERS[Math.min(MOST_DIGITS, (ends[w] as number) - (starts[w] as number))] as number;
}

/** A listed word of `text` in written form: numbers as zeros. */
export function writeWord(text: string, { starts, ends, kinds }: WordColumns, w: number): string {
  const start = starts[w] as number;
  const end = ends[w] as number;
  return kinds[w] === WordKind.number
    ? '0'.repeat(Math.min(MOST_DIGITS, end - start))
    : text.slice(start, end).toLowerCase();
}

/** The hash of a cue in written form: lower-case words with `JOINT` between them, numbers as zeros. */
export function hashWritten(family: CueFamily, cue: string): number {
  let hash = seedOf(family);
  for (const word of hashWords(cue)) hash = addWord(hash, word);
  return hash >>> 0;
}

/** The hashes of the words of a cue in written form. */
export function hashWords(cue: string): number[] {
  const hashes: number[] = [];
  for (let from = 0; from <= cue.length; ) {
    const joint = cue.indexOf(JOINT, from);
    const to = joint < 0 ? cue.length : joint;
    hashes.push(hashOf(cue, from, to));
    from = to + 1;
  }
  return hashes;
}
