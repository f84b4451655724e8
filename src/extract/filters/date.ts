import type { Block } from '../../types.ts';
import { LEXICONS } from '../lexicon/index.ts';
import { neighbour } from './common.ts';
import { type FilterPage, isNear } from './context.ts';
import type { Filter } from './filter.ts';
import { notedWords, WordKind } from './word-kinds.ts';

const MONTHS = notedWords(
  WordKind.month,
  LEXICONS.flatMap(({ months }) => months),
);
/** Words that dates are made of besides months and numbers. */
const DATE_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...LEXICONS.flatMap(({ days }) => days),
  ...LEXICONS.flatMap(({ timeUnits }) => timeUnits),
  ...LEXICONS.flatMap(({ datePrefixes }) => datePrefixes.flatMap((phrase) => phrase.split(' '))),
  ...'at of the de del am pm a m p st nd rd th est edt gmt utc bst cet et pt h uhr г года в um'.split(' '),
]);
const MAX_DATE_WORDS = 16;
// "2024-03-18", "18.03.2024", "3/18/24", "2012年01月17日"
const NUMERIC = /\b(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})\b|\d{4}年\d{1,2}月\d{1,2}日/;
// "18th", "2024", "12", "17h30"
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|h\d{0,2}|pm|am|日|年|月|г)?$/;

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
      counter: 'On 18 March the ferry stayed in the harbour.',
      test: (block, page) => isDateLine(block, page) && !isInList(block, page),
    },
    {
      id: 'name',
      strength: 'strong',
      why: 'a short text in a box named for the date',
      example: '<div class="entry-date"><p>18 March</p></div>',
      counter: '<div class="story"><p>18 March</p></div>',
      test: (block, page) =>
        block.stats.words <= MAX_DATE_WORDS &&
        block.stats.digits > 0 &&
        !block.stats.ended &&
        block.shape !== 'heading' &&
        isNear(page, block, ['date', 1]),
    },
  ],
};

/** Lists of months are archives, not dates. */
function isInList(block: Block, page: FilterPage): boolean {
  return isShortDate(block, page) && [-1, 1].some((step) => isShortDate(neighbour(page, block, step), page));
}

function isShortDate(block: Block | undefined, page: FilterPage): boolean {
  return block !== undefined && block.stats.words <= 3 && isDateLine(block, page);
}

function isDateLine(block: Block, page: FilterPage): boolean {
  const { stats, text, shape } = block;
  if (
    stats.words > MAX_DATE_WORDS ||
    stats.digits === 0 ||
    shape === 'table' ||
    shape === 'code' ||
    shape === 'heading'
  )
    return false;
  const isNumeric = NUMERIC.test(text);
  if (!isNumeric && !page.keys.mayHave(WordKind.month, block.index)) return false;
  const words = page.keys.words(block.index);
  const isDate = isNumeric || (words.some((word) => MONTHS.has(word)) && words.some((word) => NUMBER.test(word)));
  if (!isDate) return false;
  const others = words.filter((word) => !DATE_WORDS.has(word) && !/^\d/.test(word));
  return others.length <= (stats.cjk > 0 ? 3 : 1) && stats.sentences <= 2;
}
