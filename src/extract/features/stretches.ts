import { at } from '../page/measure.ts';
import { Arena, NO_INTS } from '../util/arena.ts';
import type { FeatureTable, Groups } from './family.ts';
import { log, logShare, shareOfPage } from './kinds.ts';
import type { View } from './view.ts';

/** A stretch of prose ends before this many consecutive blocks that are not prose. */
const GAP = 4;

/** A page cut into stretches of prose. */
export interface StretchesView {
  readonly view: View;
  /** Each block's stretch, 0 for none. */
  readonly stretches: Groups;
  /** Prose words of each stretch, its blocks of prose, and the prose before it; all 0 for none. */
  readonly words: Float64Array;
  readonly blocks: Int32Array;
  readonly before: Float64Array;
  /** Words of the longest. */
  readonly most: number;
}

/** The stretch of prose that contains a block: an article is mostly one stretch, teasers and comments are others. */
export const STRETCHES = {
  stretchShare: shareOfPage(wordsOf, proseOfPage),
  stretchToMost: shareOfPage(wordsOf, ({ most }) => most),
  stretchBlocks: log(blocksOf),
  stretchBefore: shareOfPage(({ before }) => before, proseOfPage),
  stretchMean: logShare(wordsOf, blocksOf),
} as const satisfies FeatureTable<StretchesView>;

function wordsOf({ words }: StretchesView): Float64Array {
  return words;
}

function blocksOf({ blocks }: StretchesView): Int32Array {
  return blocks;
}

function proseOfPage({ view }: StretchesView): number {
  return at(view.proseBefore, view.size);
}

/** Cuts a page into stretches of prose; short blocks between two blocks of a stretch are in it. */
export function createStretches(view: View): StretchesView {
  const { of, count } = findStretches(view);
  const arena = new Arena({ doubles: 2 * count, ints: count });
  const words = arena.doubles(count);
  const before = arena.doubles(count);
  const blocks = arena.ints(count, NO_INTS);
  let most = 0;
  for (let i = 0; i < view.size; i++) {
    const prose = at(view.prose, i);
    if (prose === 0) continue;
    const stretch = of[i] as number;
    if (blocks[stretch] === 0) before[stretch] = at(view.proseBefore, i);
    blocks[stretch]!++;
    words[stretch]! += prose;
    most = Math.max(most, words[stretch] as number);
  }
  return { view, stretches: { of, count }, words, blocks, before, most };
}

function findStretches({ prose, size }: View): Groups {
  const of = new Int32Array(size);
  let latest = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < size; i++) {
    if (prose[i] === 0) continue;
    if (i - last > GAP) latest++;
    else of.fill(latest, last, i);
    of[i] = latest;
    last = i;
  }
  return { of, count: latest + 1 };
}
