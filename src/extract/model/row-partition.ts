import type { Matrix } from '../../types.ts';
import type { Trees } from './trees.ts';

/** Memory to take a float32 for its bits. */
const FLOAT = new Float32Array(1);
const BITS = new Int32Array(FLOAT.buffer);

/**
 * Sorts the rows of a matrix by the leaves of trees. A tree is asked about all rows at once: each split parts those that
 * came to it, so that one column is read at a time and no answer waits for the one before.
 */
export class RowPartition {
  readonly #trees: Trees;
  readonly #values: Float32Array;
  /** The same memory. */
  readonly #bits: Int32Array;
  readonly #size: number;
  /** Of each feature: where its column begins, and its least and greatest value. */
  readonly #begins: Int32Array;
  readonly #least: Float32Array;
  readonly #most: Float32Array;
  /** 1 for the features that some row has with a minus. */
  readonly #signed: Uint8Array;
  /** All rows; those of a split stand side by side, from `from` up to `to` of it. */
  readonly #rows: Int32Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #sums: Float64Array;

  constructor(trees: Trees, { names, values }: Matrix) {
    const { columns, largest } = trees;
    this.#trees = trees;
    this.#values = values;
    this.#bits = new Int32Array(values.buffer, values.byteOffset, values.length);
    this.#size = values.length / names.length;
    this.#begins = columns.map((column) => column * this.#size);
    this.#least = new Float32Array(columns.length);
    this.#most = new Float32Array(columns.length);
    this.#signed = new Uint8Array(columns.length);
    for (let feature = 0; feature < columns.length; feature++) this.#findBounds(feature);
    this.#rows = new Int32Array(this.#size);
    for (let row = 0; row < this.#size; row++) this.#rows[row] = row;
    this.#from = new Int32Array(largest);
    this.#to = new Int32Array(largest);
    this.#sums = new Float64Array(this.#size);
  }

  /** The sum of the leaves of all trees for each row, added up tree by tree. */
  sum(): Float64Array {
    const { starts } = this.#trees;
    for (let tree = 0; tree + 1 < starts.length; tree++) {
      const start = starts[tree] as number;
      const size = (starts[tree + 1] as number) - start;
      this.#from[0] = 0;
      this.#to[0] = this.#size;
      // A split stands behind the one that leads to it, so when it is its turn all its rows have come.
      for (let split = 0; split < size; split++) this.#partition(start, split, start + tree);
    }
    return this.#sums;
  }

  #findBounds(feature: number): void {
    const begin = this.#begins[feature] as number;
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    let bits = 0;
    for (let at = begin; at < begin + this.#size; at++) {
      const value = this.#values[at] as number;
      if (value < least) least = value;
      if (value > most) most = value;
      bits |= this.#bits[at] as number;
    }
    this.#least[feature] = least;
    this.#most[feature] = most;
    this.#signed[feature] = bits >>> 31;
  }

  /** Parts the rows of a split, which stands with its tree's others from `start` on, as its leaves do from `leaves` on. */
  #partition(start: number, split: number, leaves: number): void {
    const from = this.#from[split] as number;
    const to = this.#to[split] as number;
    const { feature, threshold, left, right } = this.#trees;
    const compared = feature[start + split] as number;
    const bound = threshold[start + split] as number;
    let middle = to;
    // Many columns of a page, as the votes of filters, lie on one side of most thresholds.
    if (from < to && (this.#most[compared] as number) > bound) {
      if ((this.#least[compared] as number) > bound) middle = from;
      else if (this.#signed[compared] === 0) middle = this.#partitionBits(compared, bound, split);
      else middle = this.#partitionValues(compared, bound, split);
    }
    this.#send(left[start + split] as number, leaves, [from, middle]);
    this.#send(right[start + split] as number, leaves, [middle, to]);
  }

  /** Brings the rows that go left before those that go right, and says where these begin. */
  #partitionValues(feature: number, bound: number, split: number): number {
    const rows = this.#rows;
    const values = this.#values;
    const begin = this.#begins[feature] as number;
    const to = this.#to[split] as number;
    let middle = this.#from[split] as number;
    for (let i = middle; i < to; i++) {
      const row = rows[i] as number;
      if (!((values[begin + row] as number) <= bound)) continue;
      rows[i] = rows[middle] as number;
      rows[middle++] = row;
    }
    return middle;
  }

  /**
   * The same for values without a minus, whose bits are ordered as they are: the sign of a difference of integers is a
   * number, so that no branch is mispredicted, which takes most of the time else. The bound has no minus either, as it
   * is not below all values.
   */
  #partitionBits(feature: number, bound: number, split: number): number {
    const rows = this.#rows;
    const values = this.#bits;
    const begin = this.#begins[feature] as number;
    const to = this.#to[split] as number;
    FLOAT[0] = bound + 0;
    const bits = BITS[0] as number;
    let middle = this.#from[split] as number;
    for (let i = middle; i < to; i++) {
      const row = rows[i] as number;
      rows[i] = rows[middle] as number;
      rows[middle] = row;
      middle = (middle + 1 - ((bits - (values[begin + row] as number)) >>> 31)) | 0;
    }
    return middle;
  }

  /** Rows come to a split, or to a leaf. */
  #send(node: number, leaves: number, [from, to]: readonly [number, number]): void {
    if (node >= 0) {
      this.#from[node] = from;
      this.#to[node] = to;
      return;
    }
    const value = this.#trees.leaf[leaves - 1 - node] as number;
    for (let i = from; i < to; i++) this.#sums[this.#rows[i] as number]! += value;
  }
}
