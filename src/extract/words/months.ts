import { anyOf, pattern, wordsFor } from './pattern.ts';

/** Names of months in all languages, lower case. */
export const MONTHS: readonly string[] = wordsFor('months');

/**
 * Months that are common words in another language: "out" is October in Portuguese, "set" September in Italian, "marca"
 * March in Polish. They are months only beside the number of a day or a year.
 */
export const WORDLIKE_MONTHS: readonly string[] = wordsFor('wordlikeMonths');

/** Word-like months that may also be before the day: "March 3". */
const BEFORE_DAY: ReadonlySet<string> = new Set(wordsFor('monthsBeforeDay'));

const WORDLIKE: ReadonlySet<string> = new Set(WORDLIKE_MONTHS);
const PLAIN: ReadonlySet<string> = new Set(MONTHS.filter((month) => !WORDLIKE.has(month)));
const DAY_TO_MONTH: ReadonlySet<string> = new Set(wordsFor('dayToMonth'));
const NOT_AFTER_MONTH: ReadonlySet<string> = new Set(wordsFor('notAfterMonth'));
// "3", "18th", "2."
const DAY = pattern(() => String.raw`^(?:0?[1-9]|[12]\d|3[01])${anyOf('ordinalEndings')}?$`);
// "2012"
const YEAR = /^(?:19|20)\d\d$/;

/** Whether one of the words of a key is a month, and not a common word of another language. */
export function hasMonth(key: readonly string[]): boolean {
  return key.some((word, i) => PLAIN.has(word) || (WORDLIKE.has(word) && isDated(key, i)));
}

/** Whether one of the words is a month beside the number of a day: a date, and not only a month or a year. */
export function hasDayOfMonth(key: readonly string[]): boolean {
  return key.some((word, i) => (PLAIN.has(word) || WORDLIKE.has(word)) && (isBehindDay(key, i) || isDay(key[i + 1])));
}

/** Whether a month that may be another word is beside a day or a year, and not part of a phrase like "4 out of 10". */
function isDated(key: readonly string[], at: number): boolean {
  if (NOT_AFTER_MONTH.has(key[at + 1] ?? '')) return false;
  const isBeforeDay = BEFORE_DAY.has(key[at] as string) && isDay(key[at + 1]);
  return isBehindDay(key, at) || isBeforeDay || key.some((word) => YEAR.test(word));
}

function isBehindDay(key: readonly string[], at: number): boolean {
  return isDay(key[at - 1]) || (DAY_TO_MONTH.has(key[at - 1] ?? '') && isDay(key[at - 2]));
}

function isDay(word: string | undefined): boolean {
  return word !== undefined && DAY.test(word);
}
