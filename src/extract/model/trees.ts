import type { Matrix } from '../../types.ts';

/**
 * A gradient-boosted ensemble of decision trees as LightGBM grows them (Ke et al. 2017, "LightGBM: A Highly Efficient
 * Gradient Boosting Decision Tree"), as data. A tree is a list of splits in parallel arrays: the feature compared (an
 * index into `features`), its threshold, and where smaller or equal, and greater values go: to a split, or to the leaf
 * `-1 - n`; then the values of the leaves, and what the rows of each split have on average, both in log-odds.
 */
export interface StoredTrees {
  readonly features: readonly string[];
  readonly trees: readonly StoredTree[];
}

type StoredTree = readonly [
  feature: readonly number[],
  threshold: readonly number[],
  left: readonly number[],
  right: readonly number[],
  leaf: readonly number[],
  mean: readonly number[],
];

/** An ensemble laid out for scoring: the splits of all trees side by side, a split in 16 bytes. */
export interface Trees {
  /** The first split of each tree. */
  readonly roots: Int32Array;
  /**
   * Four numbers a split: the column it compares, where smaller or equal and where greater values go (the next split, or
   * `-1 - n` for leaf n), and the bits of its threshold.
   */
  readonly splits: Int32Array;
  /** The same memory: number 3 of each split is its threshold, the largest float32 that goes left. */
  readonly thresholds: Float32Array;
  readonly leaf: Float64Array;
  readonly mean: Float64Array;
}

/** Numbers of a split. */
const STRIDE = 4;

/** Lays an ensemble out for matrices with the columns `names`. Throws when a feature has no column. */
export function layOut({ features, trees }: StoredTrees, names: readonly string[]): Trees {
  const columns = features.map((feature) => {
    const column = names.indexOf(feature);
    if (column < 0) throw new Error(`the weights name a feature that does not exist: ${feature}`);
    return column;
  });
  const count = trees.reduce((sum, [feature]) => sum + feature.length, 0);
  const roots = new Int32Array(trees.length);
  const splits = new Int32Array(STRIDE * count);
  const thresholds = new Float32Array(splits.buffer);
  // A tree has a leaf more than splits.
  const leaf = new Float64Array(count + trees.length);
  const mean = new Float64Array(count);
  let split = 0;
  for (const [t, [feature, threshold, left, right, leaves, means]] of trees.entries()) {
    const firstLeaf = split + t;
    const goal = (node: number): number => (node < 0 ? node - firstLeaf : node + split);
    roots[t] = split;
    for (let n = 0; n < feature.length; n++) {
      const at = STRIDE * (split + n);
      splits[at] = columns[feature[n] as number] as number;
      splits[at + 1] = goal(left[n] as number);
      splits[at + 2] = goal(right[n] as number);
      thresholds[at + 3] = floorToFloat(threshold[n] as number);
    }
    leaf.set(leaves, firstLeaf);
    mean.set(means, split);
    split += feature.length;
  }
  return { roots, splits, thresholds, leaf, mean };
}

/** Memory for `floorToFloat`: a float32 and its bits. */
const NEAR = new Float32Array(1);
const BITS = new Int32Array(NEAR.buffer);

/** The largest float32 that is not above a number: float32 features compare with it as with the number. */
function floorToFloat(value: number): number {
  NEAR[0] = value;
  const near = NEAR[0] as number;
  if (near <= value) return near;
  // Neighbouring floats of one sign have neighbouring bits; 0 is above the smallest negative float.
  BITS[0] = near === 0 ? -0x7fffffff : (BITS[0] as number) + (near > 0 ? -1 : 1);
  return NEAR[0] as number;
}

/** The probability (0–1) of each row of a matrix. */
export function scoreTrees(trees: Trees, matrix: Matrix): Float64Array {
  const scores = sumTrees(trees, matrix);
  for (let row = 0; row < scores.length; row++) scores[row] = 1 / (1 + Math.exp(-(scores[row] as number)));
  return scores;
}

/** The sum of the leaves that each row of a matrix falls into: log-odds, or the value of a regression. */
export function sumTrees({ roots, splits, thresholds, leaf }: Trees, matrix: Matrix): Float64Array {
  const { values, names } = matrix;
  const width = names.length;
  const scores = new Float64Array(values.length / width);
  // Tree by tree: the splits of one stay in the cache while all rows pass it.
  for (const root of roots) {
    for (let row = 0, base = 0; row < scores.length; row++, base += width) {
      let node = root;
      while (node >= 0) {
        const at = node * STRIDE;
        const value = values[base + (splits[at] as number)] as number;
        node = splits[value <= (thresholds[at + 3] as number) ? at + 1 : at + 2] as number;
      }
      scores[row] = (scores[row] as number) + (leaf[-1 - node] as number);
    }
  }
  return scores;
}

/**
 * How far each column moved the log-odds of one row, split by split on its ways down (Saabas 2014, "Interpreting random
 * forests"): from the mean of a split's rows to the mean of those that went the same way.
 */
export function attribute(trees: Trees, matrix: Matrix, row: number): Float64Array {
  const { roots, splits, thresholds, leaf, mean } = trees;
  const width = matrix.names.length;
  const moved = new Float64Array(width);
  for (const root of roots) {
    let node = root;
    while (node >= 0) {
      const at = node * STRIDE;
      const compared = splits[at] as number;
      const value = matrix.values[row * width + compared] as number;
      const next = splits[value <= (thresholds[at + 3] as number) ? at + 1 : at + 2] as number;
      const after = (next >= 0 ? mean[next] : leaf[-1 - next]) as number;
      moved[compared] = (moved[compared] as number) + after - (mean[node] as number);
      node = next;
    }
  }
  return moved;
}
