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
  votesSmall: (view, i) => voted(view, i, SMALL),
  votesWide: (view, i) => voted(view, i, WIDE),
  datesWide: (view, i) => countNear(view, [i, WIDE], (role) => DATED.has(role)),
  teasersWide: (view, i) => countNear(view, [i, WIDE], (role) => TEASING.has(role)),
};

function voteFor(view: View, i: number, role: Role): number {
  const verdict = view.verdicts[i];
  return verdict?.role === role ? STRENGTHS[verdict.strength] : 0;
}

/** Lists of teasers and of comments have a date or a name at every entry. */
const DATED: ReadonlySet<Role> = new Set(['date', 'byline']);
const TEASING: ReadonlySet<Role> = new Set(['teaser', 'promo', 'ad', 'comment']);
const SMALL = 3;
const WIDE = 8;

/** Blocks within `reach` on either side whose verdict is meant. */
function countNear(view: View, [i, reach]: readonly [number, number], isMeant: (role: Role) => boolean): number {
  let count = 0;
  for (let n = Math.max(0, i - reach); n <= i + reach && n < view.size; n++) {
    const verdict = view.verdicts[n];
    if (verdict !== undefined && isMeant(verdict.role)) count++;
  }
  return count;
}

/** Share of the blocks within `reach` on either side that some filter spoke on. */
function voted(view: View, i: number, reach: number): number {
  return countNear(view, [i, reach], () => true) / (2 * reach + 1);
}
