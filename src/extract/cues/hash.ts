import { type WordColumns, WordKind } from '../words/word-columns.ts';
import { hashOf, JOINT } from '../words/word-ends.ts';
import { CUE_FAMILIES, type CueFamily } from './families.ts';

/** 2³² over the golden ratio: spreads neighbouring numbers (Knuth, "The Art of Computer Programming" 3, §6.4). */
const SPREAD = 0x9e3779b1;
/** Numbers count by their digits alone, up to this many: "2019" is a year, whichever. */
const MOST_DIGITS = 4;
const NUMBERS = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => hashOf('0'.repeat(digits), 0, digits));

/** Where the hashes of the cues of each family begin, in the order of `CUE_FAMILIES`. */
export const FAMILY_SEEDS: Int32Array = Int32Array.from(CUE_FAMILIES, (family) => hashOf(family, 0, family.length));

/** Where the hashes of a family's cues begin. */
export function seedOf(family: CueFamily): number {
  return FAMILY_SEEDS[CUE_FAMILIES.indexOf(family)] as number;
}

/** The hash of a cue of one word more; the last is the cue's own, an unsigned 32-bit number once `>>> 0` is taken. */
export function addWord(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, SPREAD);
  return mixed ^ (mixed >>> 15);
}

/** The hash that a listed word has in cues; numbers of equally many digits have the same. */
export function hashWord({ starts, ends, hashes, kinds }: WordColumns, w: number): number {
  if (kinds[w] !== WordKind.number) return hashes[w] as number;
  return NUMBERS[Math.min(MOST_DIGITS, (ends[w] as number) - (starts[w] as number))] as number;
}

/** A listed word of `text` as it is written out: numbers as zeros. */
export function writeWord(text: string, { starts, ends, kinds }: WordColumns, w: number): string {
  const start = starts[w] as number;
  const end = ends[w] as number;
  return kinds[w] === WordKind.number
    ? '0'.repeat(Math.min(MOST_DIGITS, end - start))
    : text.slice(start, end).toLowerCase();
}

/** The hash of a cue that is written out: lower-case words with joints between them, numbers as zeros. */
export function hashWritten(family: CueFamily, cue: string): number {
  let hash = seedOf(family);
  for (const word of hashWords(cue)) hash = addWord(hash, word);
  return hash >>> 0;
}

/** The hashes of the words of a cue that is written out. */
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
