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

/** An ensemble laid out for scoring: the splits of all trees side by side. */
export interface Trees {
  /** The first split of each tree. */
  readonly roots: Int32Array;
  /** The column that each split compares. */
  readonly column: Int32Array;
  readonly threshold: Float64Array;
  /** The next split, or `-1 - n` for leaf n. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly leaf: Float64Array;
  readonly mean: Float64Array;
}

/** Lays an ensemble out for matrices with the columns `names`. Throws when a feature has no column. */
export function layOut({ features, trees }: StoredTrees, names: readonly string[]): Trees {
  const columns = features.map((feature) => {
    const column = names.indexOf(feature);
    if (column < 0) throw new Error(`the weights name a feature that does not exist: ${feature}`);
    return column;
  });
  const splits = trees.reduce((sum, [feature]) => sum + feature.length, 0);
  const roots = new Int32Array(trees.length);
  const column = new Int32Array(splits);
  const left = new Int32Array(splits);
  const right = new Int32Array(splits);
  let split = 0;
  let leaf = 0;
  for (const [t, [feature, , lefts, rights, leaves]] of trees.entries()) {
    const goal = (node: number): number => (node < 0 ? node - leaf : node + split);
    roots[t] = split;
    column.set(
      feature.map((index) => columns[index] as number),
      split,
    );
    left.set(lefts.map(goal), split);
    right.set(rights.map(goal), split);
    split += feature.length;
    leaf += leaves.length;
  }
  return {
    roots,
    column,
    threshold: Float64Array.from(trees.flatMap(([, threshold]) => threshold)),
    left,
    right,
    leaf: Float64Array.from(trees.flatMap((tree) => tree[4])),
    mean: Float64Array.from(trees.flatMap((tree) => tree[5])),
  };
}

/** The probability (0–1) of each row of a matrix. */
export function scoreTrees(trees: Trees, matrix: Matrix): Float64Array {
  const scores = sumTrees(trees, matrix);
  for (let row = 0; row < scores.length; row++) scores[row] = 1 / (1 + Math.exp(-(scores[row] as number)));
  return scores;
}

/** The sum of the leaves that each row of a matrix falls into: log-odds, or the value of a regression. */
export function sumTrees({ roots, column, threshold, left, right, leaf }: Trees, matrix: Matrix): Float64Array {
  const { values, names } = matrix;
  const width = names.length;
  const scores = new Float64Array(values.length / width);
  // Tree by tree: the splits of one stay in the cache while all rows pass it.
  for (const root of roots) {
    for (let row = 0, base = 0; row < scores.length; row++, base += width) {
      let node = root;
      while (node >= 0) {
        const value = values[base + (column[node] as number)] as number;
        node = (value <= (threshold[node] as number) ? left[node] : right[node]) as number;
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
  const { roots, column, threshold, left, right, leaf, mean } = trees;
  const width = matrix.names.length;
  const moved = new Float64Array(width);
  for (const root of roots) {
    let node = root;
    while (node >= 0) {
      const compared = column[node] as number;
      const value = matrix.values[row * width + compared] as number;
      const next = (value <= (threshold[node] as number) ? left[node] : right[node]) as number;
      const after = (next >= 0 ? mean[next] : leaf[-1 - next]) as number;
      moved[compared] = (moved[compared] as number) + after - (mean[node] as number);
      node = next;
    }
  }
  return moved;
}
