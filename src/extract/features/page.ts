import { SHAPES, type Shape } from '../../types.ts';
import { at, share } from '../page/measure.ts';
import type { FeatureTable, PageTable } from './family.ts';
import { log1p } from './family.ts';
import { shareOfPage } from './kinds.ts';
import type { View } from './view.ts';

/** A page and its measures as a whole. */
export interface PageView {
  readonly view: View;
  readonly linkShare: number;
  readonly type: number;
  /** Shares of the page's words. */
  readonly inLists: number;
  readonly inTables: number;
  readonly inCode: number;
  readonly cjk: number;
  /** Shares of the page's blocks. */
  readonly headings: number;
  readonly voted: number;
  /** Shares of the page's prose with a vote for comments or with forum names, and with any vote. */
  readonly comments: number;
  readonly votedProse: number;
  /** Words of the page's longest block. */
  readonly longest: number;
}

/** Features of the page as a whole, the same for each of its blocks. */
export const PAGE = {
  pageWords: ({ view }) => log1p(at(view.wordsBefore, view.size)),
  pageBlocks: ({ view }) => log1p(view.size),
  pageProse: ({ view }) => share(at(view.proseBefore, view.size), at(view.wordsBefore, view.size)),
  pageLinks: ({ linkShare }) => linkShare,
  pageType: ({ type }) => type,
  pageLists: ({ inLists }) => inLists,
  pageTables: ({ inTables }) => inTables,
  pageCode: ({ inCode }) => inCode,
  pageCjk: ({ cjk }) => cjk,
  pageHeadings: ({ headings }) => headings,
  pageVotes: ({ voted }) => voted,
  pageComments: ({ comments }) => comments,
  pageVotedProse: ({ votedProse }) => votedProse,
  pageLongest: ({ longest }) => log1p(longest),
} as const satisfies PageTable<PageView>;

/** A block compared with its page. */
export const IN_PAGE = {
  toLongest: shareOfPage(
    ({ view }) => view.words,
    ({ longest }) => longest,
  ),
} as const satisfies FeatureTable<PageView>;

/** Sums over the blocks of a page that are not hidden. */
interface PageSums {
  /** Words by shape, as indexes into `SHAPES`. */
  readonly inShape: Float64Array;
  cjk: number;
  chars: number;
  headings: number;
  voted: number;
  /** Words of prose with a vote for comments, and with any vote. */
  comments: number;
  votedProse: number;
  longest: number;
}

/** Computes the page's share of link words, and its type according to its metadata. */
export function createPageView(view: View): PageView {
  let linked = 0;
  for (let i = 0; i < view.size; i++) linked += at(view.linkDensity, i) * at(view.words, i);
  const total = at(view.wordsBefore, view.size);
  const prose = at(view.proseBefore, view.size);
  const sums = sumPage(view);
  const inShape = (shape: Shape): number => share(sums.inShape[SHAPES.indexOf(shape)] as number, total);
  return {
    view,
    linkShare: share(linked, total),
    inLists: inShape('list'),
    inTables: inShape('table'),
    inCode: inShape('code'),
    cjk: share(sums.cjk, sums.chars),
    headings: share(sums.headings, view.size),
    voted: share(sums.voted, view.size),
    comments: share(sums.comments, prose),
    votedProse: share(sums.votedProse, prose),
    longest: sums.longest,
    type: typeNumber(view.page.meta.type?.toLowerCase() ?? ''),
  };
}

function sumPage({ columns, verdicts, words, prose, size }: View): PageSums {
  const inShape = new Float64Array(SHAPES.length);
  const sums: PageSums = { inShape, cjk: 0, chars: 0, headings: 0, voted: 0, comments: 0, votedProse: 0, longest: 0 };
  for (let i = 0; i < size; i++) {
    if (columns.hidden[i] === 1) continue;
    inShape[columns.shape[i] as number]! += words[i] as number;
    sums.cjk += columns.cjk[i] as number;
    sums.chars += columns.chars[i] as number;
    if (columns.level[i] !== 0) sums.headings++;
    sums.longest = Math.max(sums.longest, words[i] as number);
    const verdict = verdicts[i];
    if (verdict === undefined) continue;
    sums.voted++;
    sums.votedProse += prose[i] as number;
    if (verdict.role === 'comment') sums.comments += prose[i] as number;
  }
  return sums;
}

/** The page types in metadata (`og:type`, JSON-LD `@type`), articles last: a scale that a tree can split. */
const TYPES: readonly (readonly [number, RegExp])[] = [
  [6, /article|posting|report|story/],
  [0, /product|offer|ebay|item/],
  [1, /collection|list|category|search|profile/],
  [2, /discussion|forum|question|qapage|faq/],
  [3, /website|webpage|organization|business|company/],
];
const NO_TYPE = 5;
const OTHER_TYPE = 4;

function typeNumber(type: string): number {
  if (type === '') return NO_TYPE;
  return TYPES.find(([, pattern]) => pattern.test(type))?.[0] ?? OTHER_TYPE;
}
