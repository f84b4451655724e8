import type { Block, Shape } from '../../types.ts';
import { at, share } from '../page/measure.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import type { View } from './view.ts';
import { blockAt } from './view.ts';

/** What a block looks like by itself: length, sentence ends, kinds of characters, markup. */
export const SHAPE = {
  words: (view, i) => log1p(at(view.words, i)),
  sentences: (view, i) => Math.min(10, stats(view, i).sentences),
  ended: (view, i) => Number(stats(view, i).ended),
  wordLength: (view, i) => Math.min(15, share(stats(view, i).chars, stats(view, i).words)),
  commas: (view, i) => share(stats(view, i).commas, stats(view, i).words),
  digits: (view, i) => share(stats(view, i).digits, stats(view, i).chars),
  capitals: (view, i) => share(stats(view, i).capitalised, stats(view, i).words),
  stopWords: (view, i) => share(stats(view, i).stopWords, stats(view, i).words),
  cjk: (view, i) => share(stats(view, i).cjk, stats(view, i).chars),
  bold: (view, i) => share(blockAt(view, i).boldChars, stats(view, i).chars),
  heading: (view, i) => blockAt(view, i).level,
  list: (view, i) => isShape(view, i, 'list'),
  quote: (view, i) => isShape(view, i, 'quote'),
  code: (view, i) => isShape(view, i, 'code'),
  table: (view, i) => isShape(view, i, 'table'),
  caption: (view, i) => isShape(view, i, 'caption'),
  control: (view, i) => isShape(view, i, 'control'),
  depth: (view, i) => blockAt(view, i).depth,
  hidden: (view, i) => Number(blockAt(view, i).hidden),
} as const satisfies FeatureTable<View>;

function stats(view: View, i: number): Block['stats'] {
  return blockAt(view, i).stats;
}

function isShape(view: View, i: number, shape: Shape): number {
  return Number(blockAt(view, i).shape === shape);
}
