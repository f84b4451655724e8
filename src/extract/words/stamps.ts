import type { Block } from '../../types.ts';
import { LEXICONS } from '../lexicon/index.ts';
import { CLOCK, STAMPED_DAY } from './date-patterns.ts';
import { MONTHS, WORDLIKE_MONTHS } from './months.ts';
import { anyOf, caselessPattern, group, pattern, wholeWord, wordsFor } from './pattern.ts';
import { listWords } from './scan.ts';
import { hashOf } from './word-ends.ts';

/** What a block says about the time when it, or the text after it, was posted. */
export const Stamp = {
  none: 0,
  /** A date, an hour or a word such as "says": the head or the foot of a post. */
  mark: 1,
  /** A date with the time of day, or an age: "Dec 6th, 2009 at 6:06 am", "3 hours ago". */
  time: 2,
} as const;
export type Stamp = (typeof Stamp)[keyof typeof Stamp];

/**
 * Longer blocks are not the line above a post; only their ends can contain one, as in dumps that write a page as one
 * line.
 */
const MAX_WORDS = 20;
const MAX_CJK = 40;
const MAX_DATE_WORDS = 8;
const END_CHARS = 60;

/** In Chinese and Japanese, the unit says that the time is past: "3小时前". */
const CJK_AGE = pattern(() => {
  const units = LEXICONS.flatMap(({ past = [], timeUnits = [] }) => (past.length === 0 ? timeUnits : []));
  return String.raw`\d\s?${group(units)}`;
});
const PLAIN_MONTHS = hashesOf(MONTHS.filter((month) => !WORDLIKE_MONTHS.includes(month)));
const WORDLIKE = hashesOf(WORDLIKE_MONTHS);
// "14 set 2015", "3 de out. de 2015", "May 3rd, 2009": in "4 out of 10", "out" is not a month
const WORDLIKE_DATE = caselessPattern(() => {
  const between = String.raw`(?:${anyOf('dayToMonth')}\s)?`;
  const isMonth = String.raw`(?!\s${wholeWord('notAfterMonth')})`;
  return (
    String.raw`(?<!\d)\d{1,2}\.?\s${between}${wholeWord('wordlikeMonths')}${isMonth}|` +
    String.raw`${wholeWord('monthsBeforeDay')}\.?\s\d{1,2}(?!\d)|` +
    String.raw`${wholeWord('wordlikeMonths')}[^a-z]{1,6}(?:19|20)\d\d(?!\d)`
  );
});
const UNITS = hashesOf(
  LEXICONS.flatMap(({ timeUnits = [], past = [] }) => timeUnits.filter((unit) => !past.includes(unit))),
);
const PAST = hashesOf(wordsFor('past'));
const POST_WORDS = hashesOf(wordsFor('postWords'));

/** Reads the stamp of a short block, or at either end of a long one. `own` has the hashes of its words. */
export function stampOf({ text, stats }: Block, own: Int32Array): Stamp {
  const isLine = stats.words <= MAX_WORDS && stats.cjk <= MAX_CJK;
  if (stats.digits > 0) {
    const ends = isLine ? text : `${text.slice(0, END_CHARS)}\n${text.slice(-END_CHARS)}`;
    const hashes = isLine ? own : hashesIn(ends);
    const isClock = CLOCK.test(ends);
    const isDate = STAMPED_DAY.test(ends) || hasMonth(ends, hashes);
    if ((isClock && isDate) || isAge(ends, hashes)) return Stamp.time;
    if (isLine && (isClock || (isDate && stats.words <= MAX_DATE_WORDS))) return Stamp.mark;
  }
  // "It was late, he said." is a sentence.
  const isOpen = !stats.ended || text.endsWith(':');
  return isLine && isOpen && holds(own, POST_WORDS) ? Stamp.mark : Stamp.none;
}

function hasMonth(text: string, hashes: Int32Array): boolean {
  return holds(hashes, PLAIN_MONTHS) || (holds(hashes, WORDLIKE) && WORDLIKE_DATE.test(text));
}

function isAge(text: string, hashes: Int32Array): boolean {
  return (holds(hashes, PAST) && holds(hashes, UNITS)) || CJK_AGE.test(text);
}

function holds(hashes: Int32Array, known: ReadonlySet<number>): boolean {
  for (const hash of hashes) if (known.has(hash)) return true;
  return false;
}

function hashesIn(text: string): Int32Array {
  const { hashes, size } = listWords(text);
  return hashes.subarray(0, size);
}

function hashesOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map((word) => hashOf(word, 0, word.length)));
}
