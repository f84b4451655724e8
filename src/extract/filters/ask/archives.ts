import type { Block } from '../../../types.ts';
import { MONTHS } from '../../words/months.ts';
import type { FilterPage } from './filter-page.ts';
import { neighbour } from './where.ts';

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS);
// "2012"
const YEAR = /^(?:19|20)\d\d$/;
/** A line of an archive has at most this many words: "June 2012 (3)". */
export const MAX_MONTH_WORDS = 3;

/** One of a list of months. */
export function isArchive(block: Block, page: FilterPage): boolean {
  return isMonth(block, page) && [-1, 1].some((step) => isMonth(neighbour(page, block, step), page));
}

/** "June 2012", "Juin 2012 (3)". */
function isMonth(block: Block | undefined, page: FilterPage): boolean {
  if (block === undefined || block.stats.words > MAX_MONTH_WORDS || block.stats.digits === 0) return false;
  const [month = '', year = ''] = page.keys.words(block.index);
  return MONTH_NAMES.has(month) && YEAR.test(year);
}
