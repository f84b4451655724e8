import type { Block, Role, Verdict } from '../../types.ts';
import { blockAt, type View } from '../features/view.ts';
import { isBody, isLink, type Settled } from './roles.ts';

const APART: Settled = { role: 'other', reason: 'model/apart' };

/** A byline or date belongs to the article if it is at most this many blocks above its body … */
const NEAR_ABOVE = 8;
/** … or within it with at least this probability: the time stamps of a live blog, not those of comments … */
const WITHIN_P = 0.1;
/** … or at most this many blocks after it, with a higher probability. */
const NEAR_BELOW = 3;
const BELOW_P = 0.3;

/**
 * The roles of all blocks: settled ones are kept, and of all others, those with at least the probability `threshold`
 * are body. Bylines and dates that are far from the body do not belong to the article.
 */
export function placeRoles(
  view: View,
  settled: readonly (Settled | undefined)[],
  { p, threshold }: { readonly p: Float64Array; readonly threshold: number },
): Settled[] {
  const roles = Array.from(p, (own, i) => settled[i] ?? openRole(view, i, own >= threshold));
  return placeCredits(roles, p);
}

/**
 * The role of a block that only the model decided: in the body, the role of its shape, else the role that the filters
 * suspected.
 */
export function openRole(view: View, i: number, inBody: boolean): Settled {
  const block = blockAt(view, i);
  const verdict = view.verdicts[i];
  if (inBody) return { role: bodyRole(block, verdict), reason: 'model/body' };
  if (verdict !== undefined && !isBody(verdict.role)) return verdict;
  if (block.shape === 'control') return { role: 'form', reason: 'model/control' };
  if (block.shape === 'caption') return { role: 'caption', reason: 'model/caption' };
  if (isLink(view, i)) return { role: 'nav', reason: 'model/links' };
  return { role: 'other', reason: 'model/other' };
}

/** Summaries and footnotes get their role from their filters, everything else from its shape. */
function bodyRole({ shape }: Block, verdict: Verdict | undefined): Role {
  if (verdict !== undefined && isBody(verdict.role) && (shape === 'paragraph' || shape === 'list')) return verdict.role;
  return shape === 'caption' || shape === 'control' ? 'paragraph' : shape;
}

/**
 * Bylines and dates of comments and other articles are not the article's. Using their probability, and not only their
 * place, gained half a point on dragnet out of fold, where both are kept. If there is only one near the body, it does
 * not need this evidence: many pages are signed at the end.
 */
export function placeCredits(roles: readonly Settled[], p: Float64Array): Settled[] {
  const first = roles.findIndex(({ role }) => isBody(role));
  const last = roles.findLastIndex(({ role }) => isBody(role));
  const from = first < 0 ? roles.length : first - NEAR_ABOVE;
  const to = last + NEAR_BELOW;
  const near = { byline: 0, date: 0 };
  for (let i = Math.max(0, from); i < roles.length && i <= to; i++) {
    const { role } = roles[i] as Settled;
    if (isCredit(role)) near[role]++;
  }
  return roles.map((settled, i) => {
    const { role } = settled;
    if (!isCredit(role)) return settled;
    const needed = i < first || near[role] === 1 ? 0 : i < last ? WITHIN_P : BELOW_P;
    return i >= from && i <= to && (p[i] as number) >= needed ? settled : APART;
  });
}

function isCredit(role: Role): role is 'byline' | 'date' {
  return role === 'byline' || role === 'date';
}
