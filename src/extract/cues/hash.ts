import { CHAR_CLASS, CharClass } from '../words/chars.ts';
import { hashOf } from '../words/word-ends.ts';
import { CUE_FAMILIES, type CueFamily } from './families.ts';

/** Joins the words of a cue that is written out: no word has it. */
export const JOINT = '+';

/** 2³² over the golden ratio: spreads neighbouring numbers (Knuth, "The Art of Computer Programming" 3, §6.4). */
const SPREAD = 0x9e3779b1;
/** Numbers count by their digits alone, up to this many: "2019" is a year, whichever. */
const MOST_DIGITS = 4;
const NUMBERS = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => hashOf('0'.repeat(digits), 0, digits));

const SEEDS = Object.fromEntries(CUE_FAMILIES.map((family) => [family, hashOf(family, 0, family.length)])) as Record<
  CueFamily,
  number
>;

/** The hash of a lower-case word that stands from `start` to `end`; numbers of equally many digits have the same. */
export function hashWord(text: string, start: number, end: number): number {
  return isNumber(text, start, end)
    ? (NUMBERS[Math.min(MOST_DIGITS, end - start)] as number)
    : hashOf(text, start, end);
}

/** The word as it is written out: numbers as zeros. */
export function writeWord(text: string, start: number, end: number): string {
  return isNumber(text, start, end) ? '0'.repeat(Math.min(MOST_DIGITS, end - start)) : text.slice(start, end);
}

function isNumber(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (CHAR_CLASS[text.charCodeAt(i)] !== CharClass.digit) return false;
  return true;
}

/** The cue that the words `from` up to `to` are in a family: an unsigned 32-bit number, never 0. */
export function hashCue(family: CueFamily, words: ArrayLike<number>, [from, to]: readonly [number, number]): number {
  let hash = SEEDS[family];
  for (let i = from; i < to; i++) {
    hash = Math.imul(hash ^ (words[i] as number), SPREAD);
    hash ^= hash >>> 15;
  }
  return hash >>> 0 || 1;
}
