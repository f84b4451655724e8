import type { Matrix } from '../../types.ts';
import type { PageFeatures } from '../features/index.ts';
import { type Columns, openColumns } from './walk.ts';

/**
 * So many blocks are described and scored at a time. Features take some 700 bytes a block, more than all else that is
 * known of it; a page of so many blocks or fewer, as nearly all are, is described once.
 */
const PART = 4096;

/** The blocks `from` up to `to` of a page: their features, and room for those of the second pass behind them. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly matrix: Matrix;
  /** The same matrix, for trees to compare. */
  readonly columns: Columns;
}

/** The memory of the last page that was described, if nobody uses it: taking new memory costs more than clearing it. */
let spare: Float32Array | null = null;

/**
 * Describes a page part by part in one piece of memory: a part holds good until another one is asked for, or the memory
 * is released.
 */
export class Parts {
  readonly #features: PageFeatures;
  readonly #names: readonly string[];
  readonly #values: Float32Array;
  #part: Part | undefined;

  /** `names` are those of all columns, the features of the page first. */
  constructor(features: PageFeatures, names: readonly string[]) {
    this.#features = features;
    this.#names = names;
    this.#values = takeMemory(Math.min(PART, features.size) * names.length);
  }

  /** Lets the next page have the memory. */
  release(): void {
    spare = this.#values;
  }

  /** Where the parts of the page begin. */
  *starts(): Generator<number> {
    for (let from = 0; from < this.#features.size; from += PART) yield from;
  }

  /** The part that begins at block `from`. */
  describe(from: number): Part {
    if (this.#part?.from === from) return this.#part;
    const to = Math.min(this.#features.size, from + PART);
    const values = this.#values.subarray(0, (to - from) * this.#names.length);
    values.fill(0);
    this.#features.fill({ values, offset: 0, from, to });
    const matrix = { names: this.#names, values };
    this.#part = { from, to, matrix, columns: openColumns(matrix) };
    return this.#part;
  }
}

function takeMemory(size: number): Float32Array {
  const memory = spare !== null && spare.length >= size ? spare : new Float32Array(size);
  spare = null;
  return memory;
}
