import type { Role, Strength } from '../../types.ts';
import { countBefore } from './counts.ts';
import type { FeatureGroup, FeatureTable } from './family.ts';
import { countNear } from './kinds.ts';
import type { View } from './view.ts';

const STRENGTHS: Readonly<Record<Strength, number>> = { weak: 1, strong: 2, certain: 3 };

/** The roles that the filters vote for. */
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

/** A page with the number of verdicts of each kind before each block; the last entries are the page's totals. */
export interface VotesView {
  readonly view: View;
  readonly votedBefore: Int32Array;
  readonly datedBefore: Int32Array;
  readonly teasingBefore: Int32Array;
}

const COLUMN_OF: ReadonlyMap<Role, number> = new Map(VOTED_ROLES.map((role, column) => [role, column]));

/** The filters' votes by role: 0 none, 1 weak, 2 strong, 3 certain. */
export const VOTED_FOR: FeatureGroup<VotesView> = {
  names: VOTED_ROLES.map((role) => `vote-${role}`),
  fill({ view }, { values, offset, from, to }) {
    for (let i = from; i < to; i++) {
      const verdict = view.verdicts[i];
      const column = verdict === undefined ? undefined : COLUMN_OF.get(verdict.role);
      if (verdict !== undefined && column !== undefined)
        values[offset + column * (to - from) + i - from] = STRENGTHS[verdict.strength];
    }
  },
};

const SMALL = 3;
const WIDE = 8;

/** How much the filters said around a block. */
export const VOTES = {
  votesSmall: countNear(({ votedBefore }) => votedBefore, SMALL, 2 * SMALL + 1),
  votesWide: countNear(({ votedBefore }) => votedBefore, WIDE, 2 * WIDE + 1),
  datesWide: countNear(({ datedBefore }) => datedBefore, WIDE),
  teasersWide: countNear(({ teasingBefore }) => teasingBefore, WIDE),
} as const satisfies FeatureTable<VotesView>;

/** In lists of teasers and comments, every entry has a date or a name. */
const DATED: ReadonlySet<Role> = new Set(['date', 'byline']);
const TEASING: ReadonlySet<Role> = new Set(['teaser', 'promo', 'ad', 'comment']);

/** Counts the verdicts of a page. */
export function createVotes(view: View): VotesView {
  return {
    view,
    votedBefore: countVerdicts(view, () => true),
    datedBefore: countVerdicts(view, (role) => DATED.has(role)),
    teasingBefore: countVerdicts(view, (role) => TEASING.has(role)),
  };
}

function countVerdicts({ verdicts, size }: View, isMeant: (role: Role) => boolean): Int32Array {
  return countBefore(size, (i) => {
    const verdict = verdicts[i];
    return verdict !== undefined && isMeant(verdict.role);
  });
}
