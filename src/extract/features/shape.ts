import { SHAPES, type Shape } from '../../types.ts';
import type { ColumnRow, FeatureTable } from './family.ts';
import { capped, copy, is, log, share } from './kinds.ts';
import type { View } from './view.ts';

/** Properties of a block by itself: length, sentence ends, kinds of characters, markup. */
export const SHAPE = {
  words: log(({ words }) => words),
  sentences: capped(({ columns }) => columns.sentences, 10),
  ended: copy(({ columns }) => columns.ended),
  wordLength: share(charsOf, wordsOf, 15),
  commas: share(({ columns }) => columns.commas, wordsOf),
  digits: share(({ columns }) => columns.digits, charsOf),
  capitals: share(({ columns }) => columns.capitalised, wordsOf),
  stopWords: share(({ columns }) => columns.stopWords, wordsOf),
  cjk: share(({ columns }) => columns.cjk, charsOf),
  bold: share(({ columns }) => columns.boldChars, charsOf),
  heading: copy(({ columns }) => columns.level),
  list: isShape('list'),
  quote: isShape('quote'),
  code: isShape('code'),
  table: isShape('table'),
  caption: isShape('caption'),
  control: isShape('control'),
  depth: copy(({ columns }) => columns.depth),
  hidden: copy(({ columns }) => columns.hidden),
} as const satisfies FeatureTable<View>;

function wordsOf({ columns }: View): Int32Array {
  return columns.words;
}

function charsOf({ columns }: View): Int32Array {
  return columns.chars;
}

function isShape(shape: Shape): ColumnRow<View> {
  return is(({ columns }) => columns.shape, SHAPES.indexOf(shape));
}
