import type { Matrix } from '../../types.ts';
import type { PageFeatures } from '../features/index.ts';
import { type Columns, openColumns } from './walk.ts';

/**
 * The most blocks whose features are computed and scored at a time. Features take about 700 bytes per block, more than
 * everything else about it. Nearly all pages have at most this many blocks and one part.
 */
const PART = 4096;

/** The blocks `from` up to `to` of a page: their features, followed by room for those of the second pass. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly matrix: Matrix;
  /** The same matrix, for trees to compare. */
  readonly columns: Columns;
}

/** The memory of the last page, if it is not in use: new memory costs more than clearing the old. */
let spare: Float32Array | null = null;

/**
 * Computes the features of a page part by part in one piece of memory: a part is valid until another one is requested,
 * or the memory is released.
 */
export class Parts {
  readonly #features: PageFeatures;
  readonly #names: readonly string[];
  readonly #values: Float32Array;
  #part: Part | undefined;

  /** `names` has the names of all columns, the features of the page first. */
  constructor(features: PageFeatures, names: readonly string[]) {
    this.#features = features;
    this.#names = names;
    this.#values = takeMemory(Math.min(PART, features.size) * names.length);
  }

  /** Makes the memory available for the next page. */
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
