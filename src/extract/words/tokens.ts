import { CHAR_CLASS, CharClass, isWordClass } from './chars.ts';
import { endOfWord, hashOf } from './word-ends.ts';

/** So many characters from its beginning are read of a text, by default: what is said of it does not hang on more. */
const HEAD_CHARS = 1280;

/** Joins words that are written as one, as in cues: no word has it. */
export const JOINT = '+';

/** The words at the beginning of a text: where they stand in its lower-case copy, and their hashes. */
export interface Tokens {
  readonly lower: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hashes: readonly number[];
}

/** Where the words of one text are gathered, to be kept in lists of just their number: every block of a page has some. */
const STARTS: number[] = new Array(HEAD_CHARS).fill(0);
const ENDS: number[] = new Array(HEAD_CHARS).fill(0);
const HASHES: number[] = new Array(HEAD_CHARS).fill(0);

/** Reads the words of the first `most` characters of a text; CJK characters are words of their own. */
export function readTokens(text: string, most: number = HEAD_CHARS): Tokens {
  const lower = (text.length > most ? text.slice(0, most) : text).toLowerCase();
  let count = 0;
  for (let i = 0; i < lower.length; ) {
    if (!isWordClass(CHAR_CLASS[lower.charCodeAt(i)] as number)) {
      i++;
      continue;
    }
    const end = endOfWord(lower, i);
    STARTS[count] = i;
    ENDS[count] = end;
    HASHES[count++] = hashOf(lower, i, end);
    i = end;
  }
  return { lower, starts: STARTS.slice(0, count), ends: ENDS.slice(0, count), hashes: HASHES.slice(0, count) };
}

/** Whether the token at `index` is a number: digits alone. */
export function isNumber({ lower, starts, ends }: Tokens, index: number): boolean {
  const end = ends[index] as number;
  let i = starts[index] as number;
  while (i < end && CHAR_CLASS[lower.charCodeAt(i)] === CharClass.digit) i++;
  return i === end;
}
