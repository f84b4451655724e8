import { at } from '../page/measure.ts';
import { Stamp, stampOf } from '../words/stamps.ts';
import { countAfter, countBefore } from './counts.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import { countNear, log } from './kinds.ts';
import type { View } from './view.ts';

/** Blocks beyond this distance count like none. */
const FAR = 30;
const SMALL = 6;
const WIDE = 15;

/** A page with the stamps of its posts: readers', a forum's, or those of a list of articles. */
export interface PostsView {
  readonly view: View;
  /**
   * The number of stamps of any kind, and of those with a time, before each block; the last entries are the page's
   * totals.
   */
  readonly stampsBefore: Int32Array;
  readonly timesBefore: Int32Array;
  /** Index of the last stamp at or before each block, -1 for none, and of the next after it, the page's size for none. */
  readonly last: Int32Array;
  readonly next: Int32Array;
}

/**
 * Whether a block is among posts. An article has one or two stamps at its head; comments and forums have one per post.
 */
export const POSTS = {
  stampsBefore: log(({ stampsBefore }) => stampsBefore, 1),
  stampsAfter: ({ stampsBefore }, i) => log1p(countAfter(stampsBefore, i)),
  timesBefore: log(({ timesBefore }) => timesBefore, 1),
  timesAfter: ({ timesBefore }, i) => log1p(countAfter(timesBefore, i)),
  sinceStamp: ({ last }, i) => ((last[i] as number) < 0 ? FAR : Math.min(FAR, i - (last[i] as number))),
  toStamp: ({ next }, i) => Math.min(FAR, (next[i] as number) - i),
  wordsSinceStamp: ({ view, last }, i) => wordsSince(view, last[i] as number, i),
  stampsSmall: countNear(({ stampsBefore }) => stampsBefore, SMALL),
  stampsWide: countNear(({ stampsBefore }) => stampsBefore, WIDE),
  timesWide: countNear(({ timesBefore }) => timesBefore, WIDE),
} as const satisfies FeatureTable<PostsView>;

/** Finds the stamps of a page. */
export function createPosts(view: View): PostsView {
  const { size } = view;
  const { columns } = view.page;
  const stamps = view.page.blocks.map((block) => {
    const from = columns.firstWord[block.index] as number;
    return stampOf(block, columns.wordList.hashes.subarray(from, columns.headEnd(block.index)));
  });
  const last = new Int32Array(size);
  const next = new Int32Array(size);
  for (let i = 0, latest = -1; i < size; i++) {
    if (stamps[i] !== Stamp.none) latest = i;
    last[i] = latest;
  }
  for (let i = size - 1, coming = size; i >= 0; i--) {
    next[i] = coming;
    if (stamps[i] !== Stamp.none) coming = i;
  }
  return {
    view,
    stampsBefore: countBefore(size, (i) => stamps[i] !== Stamp.none),
    timesBefore: countBefore(size, (i) => stamps[i] === Stamp.time),
    last,
    next,
  };
}

function wordsSince(view: View, stamp: number, i: number): number {
  return stamp < 0 ? -1 : log1p(at(view.wordsBefore, i) - at(view.wordsBefore, stamp));
}
