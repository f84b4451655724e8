import { once } from '../util/once.ts';
import type { Sections } from '../util/sections.ts';

/** The first bytes of a file of trees: "ptr1". */
export const TREES_KIND = 0x31727470;

/** Leaves are stored as whole numbers of this part, and means of that: decimals as the trainer writes them. */
export const LEAVES_IN_ONE = 1e8;
export const MEANS_IN_ONE = 1e4;

/**
 * A gradient-boosted ensemble of decision trees as LightGBM grows them (Ke et al. 2017, "LightGBM: A Highly Efficient
 * Gradient Boosting Decision Tree"), laid out for scoring: the splits of all trees side by side, as they are stored. A
 * split compares a feature with a threshold, the largest float32 that goes left (0 without a minus); smaller or equal,
 * and greater values go on to a split of the same tree, or to its leaf `-1 - n`.
 */
export interface Trees {
  /** The first split of each tree, and where those of the last end; the first leaf of tree t is at `starts[t] + t`. */
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
  /** What the rows of each split have on average, in log-odds: only explanations ask for it. */
  readonly mean: () => Float64Array;
}

/**
 * Reads the next ensemble of a file, for matrices with the columns `names`: how many trees, splits, and bytes of feature
 * names there are, then the lists. train/store-trees.ts writes them. Throws when a feature has no column.
 */
export function readTrees(file: Sections, names: readonly string[]): Trees {
  const [trees = 0, splits = 0, nameBytes = 0] = file.int32s(3);
  const starts = file.int32s(trees + 1);
  const threshold = file.float32s(splits);
  // A tree has a leaf more than splits.
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

/** The column of each feature of a list with spaces. */
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

/** Whole numbers over a power of ten: exactly the numbers that the decimals are read as. */
function divide(wholes: Int32Array, parts: number): Float64Array {
  const numbers = new Float64Array(wholes.length);
  for (let i = 0; i < numbers.length; i++) numbers[i] = (wholes[i] as number) / parts;
  return numbers;
}
