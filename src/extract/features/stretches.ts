import { at, share } from '../page/measure.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import type { View } from './view.ts';

/** A stretch of prose ends before this many consecutive blocks that are not prose. */
const GAP = 4;

/** Prose words of a stretch, its blocks of prose, and the prose before it. */
interface Stretch {
  readonly words: number;
  readonly blocks: number;
  readonly before: number;
}

/** A page cut into stretches of prose. */
export interface StretchesView {
  readonly view: View;
  /** Each block's stretch, -1 for none. */
  readonly stretchOf: Int32Array;
  readonly stretches: readonly Stretch[];
  readonly most: number;
}

/** The stretch of prose that contains a block: an article is mostly one stretch, teasers and comments are others. */
export const STRETCHES = {
  stretchShare: (input, i) => share(stretchAt(input, i).words, proseOf(input)),
  stretchToMost: (input, i) => share(stretchAt(input, i).words, input.most),
  stretchBlocks: (input, i) => log1p(stretchAt(input, i).blocks),
  stretchBefore: (input, i) => share(stretchAt(input, i).before, proseOf(input)),
  stretchMean: (input, i) => log1p(share(stretchAt(input, i).words, stretchAt(input, i).blocks)),
} as const satisfies FeatureTable<StretchesView>;

const NONE: Stretch = { words: 0, blocks: 0, before: 0 };

function stretchAt({ stretchOf, stretches }: StretchesView, i: number): Stretch {
  const stretch = stretchOf[i] as number;
  return stretch < 0 ? NONE : (stretches[stretch] as Stretch);
}

/** The page's words of prose. */
function proseOf({ view }: StretchesView): number {
  return at(view.proseBefore, view.size);
}

/** Cuts a page into stretches of prose; short blocks between two blocks of a stretch are in it. */
export function createStretches(view: View): StretchesView {
  const stretchOf = new Int32Array(view.size).fill(-1);
  const stretches: { words: number; blocks: number; before: number }[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < view.size; i++) {
    const words = at(view.prose, i);
    if (words === 0) continue;
    if (i - last > GAP) stretches.push({ words: 0, blocks: 0, before: at(view.proseBefore, i) });
    else stretchOf.fill(stretches.length - 1, last, i);
    const stretch = stretches.at(-1) as { words: number; blocks: number };
    stretch.words += words;
    stretch.blocks++;
    stretchOf[i] = stretches.length - 1;
    last = i;
  }
  return { view, stretchOf, stretches, most: stretches.reduce((most, { words }) => Math.max(most, words), 0) };
}
