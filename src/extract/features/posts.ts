import { Stamp, stampOf } from '../words/stamps.ts';
import type { Tokens } from '../words/tokens.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import { at, blockAt, type View } from './view.ts';

/** Blocks beyond this distance are as good as none. */
const FAR = 30;
const SMALL = 6;
const WIDE = 15;

/** A page with the stamps of its posts: readers', a forum's, or those of a list of articles. */
export interface PostsView {
  readonly view: View;
  /** How many stamps of any kind, and how many that tell the time, stand before each block; last the page's totals. */
  readonly stampsBefore: Int32Array;
  readonly timesBefore: Int32Array;
  /** Index of the last stamp at or before each block, -1 for none, and of the next after it, the page's size for none. */
  readonly last: Int32Array;
  readonly next: Int32Array;
}

/** Whether a block stands among posts. An article has a stamp or two at its head; comments and forums have one a post. */
export const POSTS = {
  stampsBefore: ({ stampsBefore }, i) => log1p(stampsBefore[i + 1] as number),
  stampsAfter: ({ view, stampsBefore }, i) => log1p(countIn(stampsBefore, i + 1, view.size)),
  timesBefore: ({ timesBefore }, i) => log1p(timesBefore[i + 1] as number),
  timesAfter: ({ view, timesBefore }, i) => log1p(countIn(timesBefore, i + 1, view.size)),
  sinceStamp: ({ last }, i) => ((last[i] as number) < 0 ? FAR : Math.min(FAR, i - (last[i] as number))),
  toStamp: ({ next }, i) => Math.min(FAR, (next[i] as number) - i),
  wordsSinceStamp: ({ view, last }, i) => wordsSince(view, last[i] as number, i),
  stampsSmall: ({ stampsBefore }, i) => countIn(stampsBefore, i - SMALL, i + SMALL + 1),
  stampsWide: ({ stampsBefore }, i) => countIn(stampsBefore, i - WIDE, i + WIDE + 1),
  timesWide: ({ timesBefore }, i) => countIn(timesBefore, i - WIDE, i + WIDE + 1),
} as const satisfies FeatureTable<PostsView>;

/** Finds the stamps of a page. */
export function createPosts(view: View): PostsView {
  const { size } = view;
  const stampsBefore = new Int32Array(size + 1);
  const timesBefore = new Int32Array(size + 1);
  const last = new Int32Array(size);
  const next = new Int32Array(size);
  for (let i = 0, latest = -1; i < size; i++) {
    const stamp = stampOf(blockAt(view, i), view.tokens[i] as Tokens);
    stampsBefore[i + 1] = (stampsBefore[i] as number) + Number(stamp !== Stamp.none);
    timesBefore[i + 1] = (timesBefore[i] as number) + Number(stamp === Stamp.time);
    if (stamp !== Stamp.none) latest = i;
    last[i] = latest;
  }
  for (let i = size - 1, coming = size; i >= 0; i--) {
    next[i] = coming;
    if (last[i] === i) coming = i;
  }
  return { view, stampsBefore, timesBefore, last, next };
}

function countIn(before: Int32Array, from: number, to: number): number {
  const last = before.length - 1;
  return (before[Math.min(last, to)] as number) - (before[Math.max(0, from)] as number);
}

function wordsSince(view: View, stamp: number, i: number): number {
  return stamp < 0 ? -1 : log1p(at(view.wordsBefore, i) - at(view.wordsBefore, stamp));
}
