import type { Block, Role, Verdict } from '../../types.ts';
import { AROUND_ROLES } from '../../types.ts';
import type { MeasuredPage } from '../page/measure.ts';
import { isLongProse } from '../page/prose.ts';
import { AD } from './ad.ts';
import { createFilterPage, type FilterPage } from './ask/page.ts';
import { AUTHOR_BIO } from './author-bio.ts';
import { BYLINE } from './byline.ts';
import { CAPTION } from './caption.ts';
import { COMMENT } from './comment.ts';
import { DATE } from './date.ts';
import { ask, type Filter, voicesOf } from './filter.ts';
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

/** The rules of all filters that settle a block, and those of each filter that do not. */
const CERTAIN = FILTERS.flatMap((filter) => voicesOf(filter, 'certain'));
const LESS_SURE = FILTERS.map((filter) => ({ strong: voicesOf(filter, 'strong'), weak: voicesOf(filter, 'weak') }));

const AROUND: ReadonlySet<Role> = new Set(AROUND_ROLES);

/** Asks every filter about every block: the surest verdict each, `undefined` where no filter spoke. */
export function judge(page: MeasuredPage): (Verdict | undefined)[] {
  const filterPage = createFilterPage(page);
  return page.blocks.map((block) =>
    block.hidden || block.shape === 'code' ? undefined : judgeBlock(block, filterPage),
  );
}

function judgeBlock(block: Block, page: FilterPage): Verdict | undefined {
  return ask(CERTAIN, block, page) ?? suspect(block, page);
}

/** The verdict on a block of which no filter is certain: each says the strongest it can, and that may be doubted. */
function suspect(block: Block, page: FilterPage): Verdict | undefined {
  let shaken: Verdict | undefined;
  let weak: Verdict | undefined;
  for (const voices of LESS_SURE) {
    const strong = ask(voices.strong, block, page);
    const verdict = strong && doubted(block, strong, page);
    if (verdict?.strength === 'strong') return verdict;
    shaken ??= verdict;
    weak ??= ask(voices.weak, block, page);
  }
  // What is strong but doubted says more than what is weak by itself: a cut summary is a teaser, whatever its class.
  return shaken ?? weak;
}

/**
 * Names and labels are evidence, never a verdict on long prose: there a strong vote for boilerplate counts as weak. So
 * does the box under a label in a dump, which has no end that one could see; comments go on to the page's end.
 */
function doubted(block: Block, verdict: Verdict, page: FilterPage): Verdict {
  const { role, reason } = verdict;
  const isBoxOfDump = page.source.kind !== 'html' && reason.endsWith('/scope') && role !== 'comment';
  const isProse = isLongProse(block) && !AROUND.has(role) && role !== 'legal';
  return isBoxOfDump || isProse ? { role, reason, strength: 'weak' } : verdict;
}
