import type { Matrix } from '../../types.ts';
import type { FeatureTable } from '../features/family.ts';
import { log1p } from '../features/family.ts';
import type { PageFeatures } from '../features/index.ts';
import { PAGE } from '../features/page.ts';
import type { View } from '../features/view.ts';
import { at, share } from '../page/measure.ts';

/** Two readings of a page: our own probabilities and confidence, and the blocks that a second reader chose. */
export interface Readings {
  readonly p: Float64Array;
  /** Expected F1 of our own reading, and its expected words of body. */
  readonly confidence: number;
  readonly bodyWords: number;
  readonly covered: readonly boolean[];
}

/** Words of a page by the reader that chose them; probabilities count as shares. */
interface Sums extends Readings {
  readonly words: number;
  readonly own: number;
  readonly other: number;
  readonly both: number;
}

/** How the two readings of a page agree; `index` has no meaning here. */
const OPINION = {
  confidence: ({ confidence }) => confidence,
  bodyWords: ({ bodyWords }) => log1p(bodyWords),
  agreement: ({ own, other, both }) => share(2 * both, own + other),
  confirmed: ({ own, both }) => share(both, own),
  otherShare: ({ other, words }) => share(other, words),
  ownShare: ({ own, words }) => share(own, words),
  otherWords: ({ other }) => log1p(other),
  ownWords: ({ own }) => log1p(own),
  pInside: ({ both, other }) => share(both, other),
  pOutside: ({ own, both, words, other }) => share(own - both, words - other),
} as const satisfies FeatureTable<Sums>;

/** The features of blocks that are the same for all blocks of a page. */
const PAGE_WIDE: readonly string[] = Object.keys(PAGE);

/** Names of the features of two readings, in column order. */
export const OPINION_FEATURES: readonly string[] = [...Object.keys(OPINION), ...PAGE_WIDE];

/** Compares two readings of a page: a matrix of one row. The page must have blocks. */
export function measureSecondOpinion(view: View, features: PageFeatures, readings: Readings): Matrix {
  const sums = sumUp(view, readings);
  const own = Object.values(OPINION).map((row) => row(sums));
  const firstBlock = new Float32Array(features.names.length);
  features.fill({ values: firstBlock, offset: 0, from: 0, to: 1 });
  const wide = PAGE_WIDE.map((name) => firstBlock[features.names.indexOf(name)] as number);
  return { names: OPINION_FEATURES, values: Float32Array.from([...own, ...wide]) };
}

function sumUp(view: View, readings: Readings): Sums {
  let own = 0;
  let other = 0;
  let both = 0;
  for (let i = 0; i < view.size; i++) {
    const mass = at(readings.p, i) * at(view.words, i);
    own += mass;
    if (!readings.covered[i]) continue;
    other += at(view.words, i);
    both += mass;
  }
  return { ...readings, words: at(view.wordsBefore, view.size), own, other, both };
}
