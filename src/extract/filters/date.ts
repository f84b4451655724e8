import type { Block, Shape } from '../../types.ts';
import { CHAR_CLASS, CharClass } from '../words/chars.ts';
import { WHOLE_DAY } from '../words/date-patterns.ts';
import { hasDayOfMonth, hasMonth } from '../words/months.ts';
import { anyOf, group, pattern, wordsFor } from '../words/pattern.ts';
import type { FilterPage } from './ask/filter-page.ts';
import { hasSignal, isNear, neighbour } from './ask/where.ts';
import type { Filter } from './filter.ts';

const TIME_UNITS: ReadonlySet<string> = new Set(wordsFor('timeUnits'));
const AGO_WORDS: ReadonlySet<string> = new Set(wordsFor('agoWords'));
/** Words that dates are made of besides numbers. */
const DATE_WORDS: ReadonlySet<string> = new Set([
  ...wordsFor('months', 'days', 'timeUnits', 'dateParticles'),
  ...wordsFor('datePrefixes').flatMap((phrase) => phrase.split(' ')),
]);
const MAX_DATE_WORDS = 16;
/** "3/8/24" */
const MIN_DAY_DIGITS = 4;
/** "March 2024", "18 March 2024" */
const MAX_SHORT_WORDS = 3;
/** Headings tell what is below them, and columns of tables are no lines. */
const SHAPES_WITHOUT_DATES: ReadonlySet<Shape> = new Set<Shape>(['heading', 'table', 'code']);
// "18th", "2024", "12", "17h30"
const NUMBER = pattern(() => {
  const ending = anyOf('ordinalEndings', 'numberEndings', 'dayHalves', 'dateUnits');
  return String.raw`^\d{1,4}(?:${ending}|${anyOf('hourSigns')}\d{0,2})?$`;
});
// the number in "3h"
const COUNT = /^\d{1,4}/;
/** Words of dates in Chinese and Japanese: what is left of a line is told by its characters. */
const CJK_DATES = pattern(() => group([...[...DATE_WORDS].filter(isCjk), ...wordsFor('dateCharacters')]), 'g');
/** "来源 新华网" has five characters more than its date, a headline seldom as few. */
const MAX_CJK_OTHERS = 6;

/** When it was published. */
export const DATE: Filter = {
  name: 'date',
  role: 'date',
  rules: [
    {
      id: 'line',
      strength: 'strong',
      why: 'nothing but a date and a time',
      example: 'Published: Monday, 18 March 2024, 9:15 am',
      counter:
        '4.7 out of 5 stars\n\nScore: 4 out of 10\n\nSet of 4\n\nThe ferry may go 4 times\n\n旧码头的渡船今天又停在港口里 2009/10/17\n\nOn 18 March the ferry stayed in the harbour.',
      needs: { most: MAX_DATE_WORDS, traits: ['digits', 'no-heading', 'no-table'] },
      test: (block, page) => isDateLine(block, page) && !isInList(block, page),
    },
    {
      id: 'name',
      strength: 'strong',
      why: 'a short text in a box named for the date',
      example: '<div class="entry-date"><p>18 March</p></div>',
      counter: '<div class="story"><p>18 March</p></div>',
      needs: { most: MAX_DATE_WORDS, traits: ['digits', 'unended', 'no-heading'], near: ['date'] },
      test: (block, page) => isNear(page, block, ['date', 1]),
    },
  ],
};

/** Whether a block names the day: a date in numbers, or a day and its month. */
export function hasDay({ text, index }: Block, page: FilterPage): boolean {
  return WHOLE_DAY.test(text) || hasDayOfMonth(page.keys.words(index));
}

/** Whether it tells the time more roughly: a month, or an age. */
export function hasTime({ index }: Block, page: FilterPage): boolean {
  const words = page.keys.words(index);
  return hasMonth(words) || isAge(words);
}

/** Lists of months are archives, not dates. */
function isInList(block: Block, page: FilterPage): boolean {
  return isShortDate(block, page) && [-1, 1].some((step) => isShortDate(neighbour(page, block, step), page));
}

function isShortDate(block: Block | undefined, page: FilterPage): boolean {
  if (block === undefined || block.stats.words > MAX_SHORT_WORDS || block.stats.digits === 0) return false;
  return !SHAPES_WITHOUT_DATES.has(block.shape) && isDateLine(block, page);
}

function isDateLine(block: Block, page: FilterPage): boolean {
  const { stats, text } = block;
  const isNumeric = stats.digits >= MIN_DAY_DIGITS && WHOLE_DAY.test(text);
  if (!isNumeric && !hasSignal(page, block.index, 'month')) return false;
  const words = page.keys.words(block.index);
  const isDate = isNumeric || (hasMonth(words) && words.some((word) => NUMBER.test(word))) || isAge(words);
  if (!isDate || stats.sentences > 2) return false;
  const others = words.filter((word) => !DATE_WORDS.has(word) && !isDigit(word) && !isCjk(word));
  return others.length <= 1 && (stats.cjk === 0 || cjkOthers(text) <= MAX_CJK_OTHERS);
}

/** "4 days ago", "3h ago": in Italian and Spanish "ago" is a month, so the unit must be beside it. */
function isAge(words: readonly string[]): boolean {
  return words.some((word, i) => AGO_WORDS.has(word) && TIME_UNITS.has((words[i - 1] ?? '').replace(COUNT, '')));
}

/** Chinese and Japanese characters that belong to no word of a date. */
function cjkOthers(text: string): number {
  let others = 0;
  const rest = text.replace(CJK_DATES.regExp(), ' ');
  for (let i = 0; i < rest.length; i++) if (CHAR_CLASS[rest.charCodeAt(i)] === CharClass.cjk) others++;
  return others;
}

function isCjk(word: string): boolean {
  return CHAR_CLASS[word.charCodeAt(0)] === CharClass.cjk;
}

function isDigit(word: string): boolean {
  return CHAR_CLASS[word.charCodeAt(0)] === CharClass.digit;
}
