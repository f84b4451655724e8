import type { Role, Strength } from '../../types.ts';
import type { FeatureTable } from './family.ts';
import type { View } from './view.ts';

const STRENGTHS: Readonly<Record<Strength, number>> = { weak: 1, strong: 2, certain: 3 };

/** What the filters said, by role: 0 nothing, 1 weak, 2 strong, 3 certain. */
const VOTED_ROLES = [
  'ticker',
  'teaser',
  'promo',
  'ad',
  'nav',
  'share',
  'form',
  'legal',
  'comment',
  'byline',
  'date',
  'caption',
  'author-bio',
  'tags',
  'summary',
  'footnote',
] as const satisfies readonly Role[];

export const VOTES: FeatureTable<View> = {
  ...Object.fromEntries(VOTED_ROLES.map((role) => [`vote-${role}`, (view: View, i: number) => voteFor(view, i, role)])),
  votesSmall: (view, i) => countVotes(view, i, 3),
  votesWide: (view, i) => countVotes(view, i, 8),
  datesWide: (view, i) => countRoles(view, i, DATED),
  teasersWide: (view, i) => countRoles(view, i, TEASING),
};

function voteFor(view: View, i: number, role: Role): number {
  const verdict = view.verdicts[i];
  return verdict?.role === role ? STRENGTHS[verdict.strength] : 0;
}

/** Lists of teasers and of comments have a date or a name at every entry. */
const DATED: ReadonlySet<Role> = new Set(['date', 'byline']);
const TEASING: ReadonlySet<Role> = new Set(['teaser', 'promo', 'ad', 'comment']);
const WIDE = 8;

/** Blocks within 8 on either side that a filter gave one of the roles. */
function countRoles(view: View, i: number, roles: ReadonlySet<Role>): number {
  let count = 0;
  for (let n = Math.max(0, i - WIDE); n <= i + WIDE && n < view.size; n++) {
    const verdict = view.verdicts[n];
    if (verdict !== undefined && roles.has(verdict.role)) count++;
  }
  return count;
}

/** Share of the blocks within `reach` on either side that some filter spoke on. */
function countVotes(view: View, i: number, reach: number): number {
  let votes = 0;
  for (let n = Math.max(0, i - reach); n <= i + reach && n < view.size; n++)
    if (view.verdicts[n] !== undefined) votes++;
  return votes / (2 * reach + 1);
}
