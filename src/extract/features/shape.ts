import { SHAPES, type Shape } from '../../types.ts';
import { at, share } from '../page/measure.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import type { View } from './view.ts';

/** Properties of a block by itself: length, sentence ends, kinds of characters, markup. */
export const SHAPE = {
  words: (view, i) => log1p(at(view.words, i)),
  sentences: ({ columns }, i) => Math.min(10, columns.sentences[i] as number),
  ended: ({ columns }, i) => columns.ended[i] as number,
  wordLength: ({ columns }, i) => Math.min(15, share(columns.chars[i] as number, columns.words[i] as number)),
  commas: ({ columns }, i) => share(columns.commas[i] as number, columns.words[i] as number),
  digits: ({ columns }, i) => share(columns.digits[i] as number, columns.chars[i] as number),
  capitals: ({ columns }, i) => share(columns.capitalised[i] as number, columns.words[i] as number),
  stopWords: ({ columns }, i) => share(columns.stopWords[i] as number, columns.words[i] as number),
  cjk: ({ columns }, i) => share(columns.cjk[i] as number, columns.chars[i] as number),
  bold: ({ columns }, i) => share(columns.boldChars[i] as number, columns.chars[i] as number),
  heading: ({ columns }, i) => columns.level[i] as number,
  list: isShape('list'),
  quote: isShape('quote'),
  code: isShape('code'),
  table: isShape('table'),
  caption: isShape('caption'),
  control: isShape('control'),
  depth: ({ columns }, i) => columns.depth[i] as number,
  hidden: ({ columns }, i) => columns.hidden[i] as number,
} as const satisfies FeatureTable<View>;

function isShape(shape: Shape): (view: View, i: number) => number {
  const place = SHAPES.indexOf(shape);
  return ({ columns }, i) => Number(columns.shape[i] === place);
}
