import { AROUND_ROLES, type Block, BODY_ROLES, type ExtractOptions, type Role, type Verdict } from '../../types.ts';
import { blockAt, type View } from '../features/view.ts';
import { sharesLine } from '../page/join.ts';
import { at } from '../page/measure.ts';
import type { Headlines } from './headline.ts';

const AROUND: ReadonlySet<Role> = new Set(AROUND_ROLES);
const BODY: ReadonlySet<Role> = new Set(BODY_ROLES);
/** Roles that a strong verdict settles: golds differ on them, and the model must not be blurred by it. Comments and tags
 * it decides itself: every gold leaves them out, but a forum's posts are its body, and stand in boxes of the same name. */
const SETTLED: ReadonlySet<Role> = new Set(['title', 'byline', 'date', 'caption', 'author-bio']);
/** A rejected block with a larger share of link characters is called navigation. */
const NAV_LINK_DENSITY = 0.5;

/** A role and the reason it was given. */
export interface Settled {
  readonly role: Role;
  readonly reason: string;
}

/** Whether a role stands around the body: kept on request, without a say in the cut. */
export function isAround(role: Role): boolean {
  return AROUND.has(role);
}

/** Whether a role is part of the body. */
export function isBody(role: Role): boolean {
  return BODY.has(role);
}

/** Whether blocks of a role are printed: body roles by default; `keep` wins over `drop`. */
export function isKept(role: Role, { keep, drop }: ExtractOptions): boolean {
  if (keep?.includes(role)) return true;
  return BODY.has(role) && !drop?.includes(role);
}

/**
 * Hidden blocks of this many words are open from this probability on. Most hidden blocks are menus and dialogs, but tabs
 * and accordions hide parts of the body: out of fold 438 blocks open, 273 of them body, which is worth 0.1 points on wcxb.
 * Of those of up to three words one in four is body.
 */
const HIDDEN_P = 0.5;
const HIDDEN_WORDS = 4;

/**
 * Short lines above the headline of a dump are menus unless they are as likely to be article as this: what was taken for a
 * headline may be a heading far down. Out of fold l3s-gn1 gains 0.5 points by it, daniel 0.4, dragnet and wcxb 0.1.
 */
const ABOVE_P = 0.7;

/**
 * What stands in the box under a label, behind the last other prose of a dump, is open from this probability on: the label
 * may be a section of a menu, with the article behind it, or "Comments" stand over a forum's posts. Out of fold daniel
 * gains 1.1 points by it behind "Comments"; behind the other labels wcxb gains 0.3, dragnet and l3s-gn1 0.1.
 */
const BOXED_P = 0.5;

/** A line about an author is that below this probability: names over posts. Out of fold wcxb's forums gain 0.1 points. */
const AUTHOR_P = 0.7;

const HIDDEN: Settled = { role: 'other', reason: 'model/hidden' };
const REPEAT: Settled = { role: 'other', reason: 'title/repeat' };
const ABOVE_TITLE: Settled = { role: 'nav', reason: 'model/above-title' };

/**
 * The blocks whose role is settled before the cut: headlines, certain verdicts, and strong ones for roles around the
 * body, which would otherwise blur the question of what is article; and hidden blocks that are not likely to be article.
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
      return verdict === undefined || isBody(verdict.role) ? ABOVE_TITLE : own(verdict);
    if (verdict === undefined) return undefined;
    if (index > lastProse && isBoxed(verdict) && (p < BOXED_P || isLink(view, index))) return own(verdict);
    if (isAuthorLine(view, verdict, index) && p < AUTHOR_P) return own(verdict);
    const settles = verdict.strength === 'certain' || (verdict.strength === 'strong' && SETTLED.has(verdict.role));
    return settles ? own(verdict) : undefined;
  });
}

/** Whether a hidden block may be body. A piece of a line is none: a heading's "#", a formula in its second writing. */
function isOpenHidden({ page: { blocks } }: View, i: number, p: number): boolean {
  const { join, group, stats } = blocks[i] as Block;
  const next = blocks[i + 1];
  const isPiece = sharesLine(join) || (sharesLine(next?.join) && next?.group === group);
  return p >= HIDDEN_P && stats.words >= HIDDEN_WORDS && !isPiece;
}

/** A verdict's role and reason. */
function own({ role, reason }: Verdict): Settled {
  return { role, reason };
}

/**
 * The edges of the article in a dump, which has no containers: short lines above the headline are menus, and boxes under
 * a label behind the last prose have no body to come back to. HTML pages get edges that exclude nothing.
 */
function findEdges(view: View, { headline, repeats }: Headlines): { top: number; lastProse: number } {
  if (view.tree !== null) return { top: -1, lastProse: view.size };
  let lastProse = view.size;
  for (let i = 0; i < view.size; i++) if (at(view.prose, i) > 0 && !isSuspect(view.verdicts[i])) lastProse = i;
  const [first = headline] = repeats;
  return { top: Math.min(headline, first), lastProse };
}

/** Whether a block is mostly a link: an entry of a box, however likely. */
function isLink(view: View, i: number): boolean {
  return at(view.linkDensity, i) > NAV_LINK_DENSITY;
}

/** Whether more than a weak verdict stands against a block. */
function isSuspect(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && verdict.strength !== 'weak';
}

/** Whether a block stands in the box under a label, and is no body by it. */
function isBoxed({ role, reason }: Verdict): boolean {
  return reason.endsWith('/scope') && !isBody(role);
}

/** Whether a line that is no prose was taken, even weakly, for part of an author box. */
function isAuthorLine(view: View, { role }: Verdict, i: number): boolean {
  return role === 'author-bio' && at(view.prose, i) === 0;
}

/** The role of a block that only the model judged: its shape's role in the body, else what the filters suspected. */
export function openRole(view: View, i: number, inBody: boolean): Settled {
  const block = blockAt(view, i);
  const verdict = view.verdicts[i];
  if (inBody) return { role: bodyRole(block, verdict), reason: 'model/body' };
  if (verdict !== undefined && !isBody(verdict.role)) return { role: verdict.role, reason: verdict.reason };
  if (block.shape === 'control') return { role: 'form', reason: 'model/control' };
  if (block.shape === 'caption') return { role: 'caption', reason: 'model/caption' };
  if (isLink(view, i)) return { role: 'nav', reason: 'model/links' };
  return { role: 'other', reason: 'model/other' };
}

/** Summaries and notes are told by their filters, everything else by its shape. */
function bodyRole({ shape }: Block, verdict: Verdict | undefined): Role {
  if (verdict !== undefined && isBody(verdict.role) && (shape === 'paragraph' || shape === 'list')) return verdict.role;
  return shape === 'caption' || shape === 'control' ? 'paragraph' : shape;
}

/** A byline or date belongs to the article when it stands at most this many blocks above its body … */
const NEAR_ABOVE = 8;
/** … or within it with at least this probability: the time stamps of a live blog, not those of comments … */
const WITHIN_P = 0.1;
/** … or at most this many blocks below it, with more. */
const NEAR_BELOW = 3;
const BELOW_P = 0.3;

/**
 * Bylines and dates of comments and other articles are not the article's. Asking for their probability, and not only
 * for their place, gained half a point on dragnet out of fold, where both are kept. The only one near the body needs no
 * such proof: many pages sign at the end.
 */
export function placeRoles(roles: readonly Settled[], p: readonly number[]): Settled[] {
  const first = roles.findIndex(({ role }) => isBody(role));
  const last = roles.findLastIndex(({ role }) => isBody(role));
  const isNear = (i: number): boolean => first >= 0 && i >= first - NEAR_ABOVE && i <= last + NEAR_BELOW;
  const isOnly = (role: Role): boolean => roles.filter((other, i) => other.role === role && isNear(i)).length === 1;
  const only = { byline: isOnly('byline'), date: isOnly('date') };
  return roles.map((settled, i) => {
    if (settled.role !== 'byline' && settled.role !== 'date') return settled;
    const needed = i < first || only[settled.role] ? 0 : i < last ? WITHIN_P : BELOW_P;
    return isNear(i) && (p[i] ?? 0) >= needed ? settled : { role: 'other', reason: 'model/apart' };
  });
}
