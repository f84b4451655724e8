import type { Matrix } from '../../types.ts';
import { once } from '../util/once.ts';
import { sumTrees } from './sum-trees.ts';

/**
 * A gradient-boosted ensemble of decision trees as LightGBM grows them (Ke et al. 2017, "LightGBM: A Highly Efficient
 * Gradient Boosting Decision Tree"), as data. A tree is a list of splits in parallel arrays: the feature compared (an
 * index into `features`), its threshold, and where smaller or equal, and greater values go: to a split behind it, or to
 * the leaf `-1 - n`; then the values of the leaves, and what the rows of each split have on average, both in log-odds.
 * A threshold is the largest float32 that goes left, 0 without a minus, as a decimal that is nearest to it. The averages,
 * which only explanations ask for, are a string, a number behind the other, that is quick to pass over.
 */
export interface StoredTrees {
  readonly features: readonly string[];
  readonly trees: readonly StoredTree[];
}

export type StoredTree = readonly [
  feature: readonly number[],
  threshold: readonly number[],
  left: readonly number[],
  right: readonly number[],
  leaf: readonly number[],
  mean: string,
];

/** An ensemble laid out for scoring: the splits of all trees side by side, as they are stored. */
export interface Trees {
  /** The first split of each tree, and where those of the last end; the first leaf of tree t is at `starts[t] + t`. */
  readonly starts: Int32Array;
  /** Splits of the largest tree. */
  readonly largest: number;
  /** The column of each feature in the matrices to score. */
  readonly columns: Int32Array;
  readonly feature: Int32Array;
  readonly threshold: Float32Array;
  /** The same memory. */
  readonly thresholdBits: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly leaf: Float64Array;
  readonly mean: () => Float64Array;
}

/** Lays an ensemble out for matrices with the columns `names`. Throws when a feature has no column. */
export function layOut({ features, trees }: StoredTrees, names: readonly string[]): Trees {
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const columns = Int32Array.from(features, (feature) => {
    const column = columnOf.get(feature);
    if (column === undefined) throw new Error(`the weights name a feature that does not exist: ${feature}`);
    return column;
  });
  const starts = new Int32Array(trees.length + 1);
  for (const [t, [feature]] of trees.entries()) starts[t + 1] = (starts[t] as number) + feature.length;
  const count = starts[trees.length] as number;
  const threshold = new Float32Array(count);
  const laidOut: Trees = {
    starts,
    largest: trees.reduce((most, [feature]) => Math.max(most, feature.length), 0),
    columns,
    feature: new Int32Array(count),
    threshold,
    thresholdBits: new Int32Array(threshold.buffer),
    left: new Int32Array(count),
    right: new Int32Array(count),
    // A tree has a leaf more than splits.
    leaf: new Float64Array(count + trees.length),
    mean: readMeans(trees.map(([, , , , , mean]) => mean)),
  };
  for (const [t, tree] of trees.entries()) addTree(laidOut, tree, t);
  return laidOut;
}

/** Keeps no more of the stored trees than is asked for later: their means as they are written. */
function readMeans(written: readonly string[]): () => Float64Array {
  return once(() => Float64Array.from(written.flatMap((means) => means.split(' ').map(Number))));
}

/** Adds a tree, list by list: copying whole lists is what makes loading fast. */
function addTree(trees: Trees, [feature, threshold, left, right, leaf]: StoredTree, t: number): void {
  const start = trees.starts[t] as number;
  trees.feature.set(feature, start);
  trees.threshold.set(threshold, start);
  trees.left.set(left, start);
  trees.right.set(right, start);
  trees.leaf.set(leaf, start + t);
}

/** The probability (0–1) of each row of a matrix. */
export function scoreTrees(trees: Trees, matrix: Matrix): Float64Array {
  return sumTrees(trees, matrix).map(probability);
}

/** The probability (0–1) of log-odds. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * How far each column moved the log-odds of one row, split by split on its ways down (Saabas 2014, "Interpreting random
 * forests"): from the mean of a split's rows to the mean of those that went the same way.
 */
export function attribute(trees: Trees, { names, values }: Matrix, row: number): Float64Array {
  const { starts, columns, feature, threshold, left, right, leaf } = trees;
  const mean = trees.mean();
  const size = values.length / names.length;
  const moved = new Float64Array(names.length);
  for (let t = 0; t + 1 < starts.length; t++) {
    const start = starts[t] as number;
    let node = 0;
    while (node >= 0) {
      const split = start + node;
      const column = columns[feature[split] as number] as number;
      const goesLeft = (values[column * size + row] as number) <= (threshold[split] as number);
      node = (goesLeft ? left : right)[split] as number;
      const after = (node >= 0 ? mean[start + node] : leaf[start + t - 1 - node]) as number;
      moved[column] = (moved[column] as number) + after - (mean[split] as number);
    }
  }
  return moved;
}
