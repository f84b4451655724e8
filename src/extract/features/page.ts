import type { Block, Shape, Verdict } from '../../types.ts';
import { at, share } from '../page/measure.ts';
import type { FeatureTable, PageTable } from './family.ts';
import { log1p } from './family.ts';
import type { View } from './view.ts';

/** A page and what is worked out of it as a whole. */
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
  /** Shares of the page's prose that a filter takes for comments or names for a forum, and that some filter spoke on. */
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

/** A block seen against its page. */
export const IN_PAGE = {
  toLongest: ({ view, longest }, i) => share(at(view.words, i), longest),
} as const satisfies FeatureTable<PageView>;

/** Works out the page's share of link words and what it says of its type. */
export function createPageView(view: View): PageView {
  let linked = 0;
  for (let i = 0; i < view.size; i++) linked += at(view.linkDensity, i) * at(view.words, i);
  const total = at(view.wordsBefore, view.size);
  return {
    view,
    linkShare: share(linked, total),
    inLists: share(wordsIn(view, 'list'), total),
    inTables: share(wordsIn(view, 'table'), total),
    inCode: share(wordsIn(view, 'code'), total),
    cjk: share(
      sum(view, ({ stats }) => stats.cjk),
      sum(view, ({ stats }) => stats.chars),
    ),
    headings: share(
      sum(view, ({ level }) => Number(level > 0)),
      view.size,
    ),
    voted: share(
      sum(view, ({ index }) => Number(view.verdicts[index] !== undefined)),
      view.size,
    ),
    comments: proseVoted(view, ({ role }) => role === 'comment'),
    votedProse: proseVoted(view, () => true),
    longest: view.words.reduce((most, words) => Math.max(most, words), 0),
    type: typeNumber(view.page.meta.type?.toLowerCase() ?? ''),
  };
}

/** What pages call themselves (`og:type`, JSON-LD `@type`), articles last: a scale that a tree can cut. */
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

/** The share of the page's prose that has a verdict of a kind. */
function proseVoted(view: View, isMeant: (verdict: Verdict) => boolean): number {
  const words = sum(view, ({ index }) => {
    const verdict = view.verdicts[index];
    return verdict !== undefined && isMeant(verdict) ? at(view.prose, index) : 0;
  });
  return share(words, at(view.proseBefore, view.size));
}

function wordsIn(view: View, shape: Shape): number {
  return sum(view, (block) => (block.shape === shape ? at(view.words, block.index) : 0));
}

function sum(view: View, numberOf: (block: Block) => number): number {
  return view.page.blocks.reduce((total, block) => total + (block.hidden ? 0 : numberOf(block)), 0);
}
