import type { Block, Page, Role, Verdict } from '../../types.ts';
import { AROUND_ROLES } from '../../types.ts';
import { AD } from './ad.ts';
import { AUTHOR_BIO } from './author-bio.ts';
import { BYLINE } from './byline.ts';
import { CAPTION } from './caption.ts';
import { COMMENT } from './comment.ts';
import { createFilterPage, type FilterPage, isLongProse } from './context.ts';
import { DATE } from './date.ts';
import { type Filter, rank, testFilter } from './filter.ts';
import { FOOTNOTE } from './footnote.ts';
import { FORM } from './form.ts';
import { LEGAL } from './legal.ts';
import { NAV } from './nav.ts';
import { PROMO } from './promo.ts';
import { SHARE } from './share.ts';
import { SUMMARY } from './summary.ts';
import { TAGS } from './tags.ts';
import { TEASER } from './teaser.ts';
import { TICKER } from './ticker.ts';

/** All filters. Where several are equally sure of a block, the one named first speaks. */
export const FILTERS: readonly Filter[] = [
  SUMMARY,
  FOOTNOTE,
  FORM,
  LEGAL,
  COMMENT,
  TICKER,
  SHARE,
  PROMO,
  AD,
  DATE,
  BYLINE,
  TAGS,
  CAPTION,
  AUTHOR_BIO,
  TEASER,
  NAV,
];

const AROUND: ReadonlySet<Role> = new Set(AROUND_ROLES);

/** Asks every filter about every block: the surest verdict each, `undefined` where no filter spoke. */
export function judge(page: Page): (Verdict | undefined)[] {
  const filterPage = createFilterPage(page);
  return page.blocks.map((block) =>
    block.hidden || block.shape === 'code' ? undefined : judgeBlock(block, filterPage),
  );
}

function judgeBlock(block: Block, page: FilterPage): Verdict | undefined {
  let surest: Verdict | undefined;
  for (const filter of FILTERS) {
    if (surest?.strength === 'certain') break;
    const found = testFilter(filter, block, page);
    const verdict = found && doubted(block, found, page);
    if (verdict !== undefined && (surest === undefined || rank(verdict.strength) > rank(surest.strength)))
      surest = verdict;
  }
  return surest;
}

/**
 * Names and labels are evidence, never a verdict on long prose: there a strong vote for boilerplate counts as weak. So
 * does the box under a label in a dump, which has no end that one could see; comments go on to the page's end.
 */
function doubted(block: Block, verdict: Verdict, page: FilterPage): Verdict {
  if (verdict.strength !== 'strong') return verdict;
  const isBoxOfDump = page.source.kind !== 'html' && verdict.reason.endsWith('/scope') && verdict.role !== 'comment';
  const isProse = isLongProse(block) && !AROUND.has(verdict.role) && verdict.role !== 'legal';
  return isBoxOfDump || isProse ? { ...verdict, strength: 'weak' } : verdict;
}
