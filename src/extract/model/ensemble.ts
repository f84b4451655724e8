import { once } from '../util/once.ts';
import type { Sections } from '../util/sections.ts';

/** The first bytes of a file of trees: "ptr1". */
export const TREES_KIND = 0x31727470;

/** Leaves are stored as whole multiples of one by this, and means of one by the next: the decimals of the trainer. */
export const LEAVES_IN_ONE = 1e8;
export const MEANS_IN_ONE = 1e4;

/**
 * A gradient-boosted ensemble of decision trees as trained by LightGBM (Ke et al. 2017, "LightGBM: A Highly Efficient
 * Gradient Boosting Decision Tree"), in a layout for scoring: the splits of all trees in one list, as they are stored.
 * A split compares a feature with a threshold, the largest float32 that goes left (0 without a minus sign). Smaller or
 * equal values go left and greater ones right: to a split of the same tree, or to its leaf `-1 - n`.
 */
export interface Trees {
  /**
   * The first split of each tree, and the end of the last tree's splits; the first leaf of tree t is at `starts[t] +
   * t`.
   */
  readonly starts: Int32Array;
  /** Splits of the largest tree. */
  readonly largest: number;
  /** The columns of a matrix that are compared, each once. */
  readonly columns: Int32Array;
  /** The column that each split compares. */
  readonly column: Int32Array;
  readonly threshold: Float32Array;
  /** The same memory. */
  readonly thresholdBits: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Log-odds. */
  readonly leaf: Float64Array;
  /** The mean value of the rows of each split, in log-odds: only explanations need it. */
  readonly mean: () => Float64Array;
}

/**
 * Reads the next ensemble of a file, for matrices with the columns `names`: the numbers of trees, splits and bytes of
 * feature names, then the lists. train/store-trees.ts writes them. Throws if a feature has no column.
 */
export function readTrees(file: Sections, names: readonly string[]): Trees {
  const [trees = 0, splits = 0, nameBytes = 0] = file.int32s(3);
  const starts = file.int32s(trees + 1);
  const threshold = file.float32s(splits);
  // A tree has one more leaf than splits.
  const leaves = file.int32s(splits + trees);
  const means = file.int32s(splits);
  const left = file.int16s(splits);
  const right = file.int16s(splits);
  const feature = file.bytes(splits);
  const columns = findColumns(String.fromCharCode(...file.bytes(nameBytes)), names);
  return {
    starts,
    largest: largestOf(starts),
    columns,
    column: lookUp(feature, columns),
    threshold,
    thresholdBits: new Int32Array(threshold.buffer, threshold.byteOffset, splits),
    left: new Int32Array(left),
    right: new Int32Array(right),
    leaf: divide(leaves, LEAVES_IN_ONE),
    mean: once(() => divide(means, MEANS_IN_ONE)),
  };
}

function largestOf(starts: Int32Array): number {
  let largest = 0;
  for (let t = 1; t < starts.length; t++)
    largest = Math.max(largest, (starts[t] as number) - (starts[t - 1] as number));
  return largest;
}

/** The column of each feature in a list that is separated by spaces. */
function findColumns(features: string, names: readonly string[]): Int32Array {
  const columnOf = new Map(names.map((name, column) => [name, column]));
  return Int32Array.from(features.split(' '), (feature) => {
    const column = columnOf.get(feature);
    if (column === undefined) throw new Error(`the weights name a feature that does not exist: ${feature}`);
    return column;
  });
}

/** The column of the feature that each split names. */
function lookUp(features: Uint8Array, columns: Int32Array): Int32Array {
  const found = new Int32Array(features.length);
  for (let i = 0; i < found.length; i++) found[i] = columns[features[i] as number] as number;
  return found;
}

/** Whole numbers divided by a power of ten: exactly the values of the decimals. */
function divide(wholes: Int32Array, parts: number): Float64Array {
  const numbers = new Float64Array(wholes.length);
  for (let i = 0; i < numbers.length; i++) numbers[i] = (wholes[i] as number) / parts;
  return numbers;
}
