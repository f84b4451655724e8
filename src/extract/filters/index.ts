import type { Verdict } from '../../types.ts';
import type { MeasuredPage } from '../page/measure.ts';
import { AD } from './ad.ts';
import { createFilterPage } from './ask/page.ts';
import { AUTHOR_BIO } from './author-bio.ts';
import { BYLINE } from './byline.ts';
import { CAPTION } from './caption.ts';
import { COMMENT } from './comment.ts';
import { DATE } from './date.ts';
import type { Filter } from './filter.ts';
import { FOOTNOTE } from './footnote.ts';
import { FORM } from './form.ts';
import { LEGAL } from './legal.ts';
import { NAV } from './nav.ts';
import { PROMO } from './promo.ts';
import { RuleTable } from './rule-table.ts';
import { SHARE } from './share.ts';
import { SUMMARY } from './summary.ts';
import { TAGS } from './tags.ts';
import { TEASER } from './teaser.ts';
import { TICKER } from './ticker.ts';
import { voteOn } from './vote.ts';

/** All filters. If several are equally sure about a block, the verdict of the first one counts. */
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

const TABLE = new RuleTable(FILTERS);

/** The filters' votes on the blocks of a page: the surest verdict for each, `undefined` if no rule votes. */
export function vote(page: MeasuredPage): (Verdict | undefined)[] {
  return voteOn(createFilterPage(page), TABLE);
}
