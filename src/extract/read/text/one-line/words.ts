import { CHAR_CLASS, CharClass, isWordClass } from '../../../words/chars.ts';
import { isBlank } from '../lines/signs.ts';

/** A word of a long line, with the signs that stick to it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** White characters before it. */
  readonly gap: number;
}

/** The first word at or behind `from` and before `limit`, where it is cut off; empty if there is none. */
export function readWord(text: string, from: number, limit: number = text.length): Word {
  let start = from;
  while (start < limit && isBlank(text.charCodeAt(start))) start++;
  let end = start;
  while (end < limit && !isBlank(text.charCodeAt(end))) end++;
  return { start, end, gap: start - from };
}

/** A name, a title or a number that no sign follows. */
export function isCapitalised(text: string, { start, end }: Word): boolean {
  const first = CHAR_CLASS[text.charCodeAt(start)];
  return (
    (first === CharClass.capital || first === CharClass.digit) &&
    isWordClass(CHAR_CLASS[text.charCodeAt(end - 1)] as number)
  );
}

/** Whether a word begins with a small letter. */
export function isLow(text: string, { start, end }: Word): boolean {
  return start < end && CHAR_CLASS[text.charCodeAt(start)] === CharClass.letter;
}
