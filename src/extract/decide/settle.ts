import type { Block, Role, Verdict } from '../../types.ts';
import type { View } from '../features/view.ts';
import { sharesLine } from '../page/join.ts';
import { at } from '../page/measure.ts';
import type { Headlines } from './headline.ts';
import { isBody, isLink, type Settled } from './roles.ts';

/**
 * Roles that a strong verdict settles: golds differ on them, and this must not influence the model. The model decides
 * about comments and tags: every gold leaves them out, but a forum's posts are its body, in boxes with the same names.
 */
const SETTLED: ReadonlySet<Role> = new Set(['title', 'byline', 'date', 'caption', 'author-bio']);

/**
 * Hidden blocks of at least this many words are left open if they have at least this probability. Most hidden blocks
 * are menus and dialogs, but tabs and accordions hide parts of the body: out of fold, 438 blocks are left open, 273 of
 * them body, which gains 0.1 points on wcxb. Of those of up to three words, one in four is body.
 */
const HIDDEN_P = 0.5;
const HIDDEN_WORDS = 4;

/**
 * Short lines above the headline of a dump are menus unless they have at least this probability: the supposed headline
 * may be a heading far down. Out of fold, l3s-gn1 gains 0.5 points by it, daniel 0.4, dragnet and wcxb 0.1.
 */
const ABOVE_P = 0.7;

/**
 * Blocks in the box under a label, after the last other prose of a dump, are left open if they have at least this
 * probability: the label may be a section of a menu before the article, or "Comments" may precede a forum's posts. Out
 * of fold, daniel gains 1.1 points by it after "Comments"; after the other labels wcxb gains 0.3, dragnet and l3s-gn1
 * 0.1.
 */
const BOXED_P = 0.5;

/**
 * A line about an author keeps this role only below this probability, because names above posts look like it. Out of
 * fold, wcxb's forums gain 0.1 points.
 */
const AUTHOR_P = 0.7;

const HIDDEN: Settled = { role: 'other', reason: 'model/hidden' };
const REPEAT: Settled = { role: 'other', reason: 'title/repeat' };
const ABOVE_TITLE: Settled = { role: 'nav', reason: 'model/above-title' };

/**
 * The blocks whose role is settled before the cut: headlines, certain verdicts, and strong ones for roles around the
 * body, which would otherwise influence the decision on the body; and hidden blocks that are not likely to be article.
 */
export function settleBlocks(view: View, headlines: Headlines, scores: Float64Array): (Settled | undefined)[] {
  const { top, lastProse } = findEdges(view, headlines);
  return view.page.blocks.map(({ index, hidden }) => {
    const p = at(scores, index);
    if (hidden) return isOpenHidden(view, index, p) ? undefined : HIDDEN;
    if (index === headlines.headline) return { role: 'title', reason: 'title/headline' };
    if (headlines.repeats.has(index)) return REPEAT;
    const verdict = view.verdicts[index];
    if (index < top && at(view.prose, index) === 0 && p < ABOVE_P)
      return verdict === undefined || isBody(verdict.role) ? ABOVE_TITLE : verdict;
    if (verdict === undefined) return undefined;
    if (index > lastProse && isBoxed(verdict) && (p < BOXED_P || isLink(view, index))) return verdict;
    if (isAuthorLine(view, verdict, index) && p < AUTHOR_P) return verdict;
    const settles = verdict.strength === 'certain' || (verdict.strength === 'strong' && SETTLED.has(verdict.role));
    return settles ? verdict : undefined;
  });
}

/** Whether a hidden block may be body. A piece of a line is not body: a heading's "#", a second form of a formula. */
function isOpenHidden({ page: { blocks } }: View, i: number, p: number): boolean {
  const { join, group, stats } = blocks[i] as Block;
  const next = blocks[i + 1];
  const isPiece = sharesLine(join) || (sharesLine(next?.join) && next?.group === group);
  return p >= HIDDEN_P && stats.words >= HIDDEN_WORDS && !isPiece;
}

/**
 * The edges of the article in a dump, which has no containers: short lines above the headline are menus, and after a
 * box under a label that follows the last prose, there is no more body. The edges of HTML pages exclude nothing.
 */
function findEdges(view: View, { headline, repeats }: Headlines): { top: number; lastProse: number } {
  if (view.isHtml) return { top: -1, lastProse: view.size };
  let lastProse = view.size;
  for (let i = 0; i < view.size; i++) if (at(view.prose, i) > 0 && !isSuspect(view.verdicts[i])) lastProse = i;
  const [first = headline] = repeats;
  return { top: Math.min(headline, first), lastProse };
}

/** Whether a verdict that is not weak is against a block. */
function isSuspect(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && verdict.strength !== 'weak';
}

/** Whether a block is in the box under a label of a role outside the body. */
function isBoxed({ role, boxed }: Verdict): boolean {
  return boxed === true && !isBody(role);
}

/** Whether a line that is not prose has a vote, even a weak one, for an author box. */
function isAuthorLine(view: View, { role }: Verdict, i: number): boolean {
  return role === 'author-bio' && at(view.prose, i) === 0;
}
