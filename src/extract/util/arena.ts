const BYTES_OF_INT = 4;
const BYTES_OF_DOUBLE = 8;

/**
 * One piece of memory that typed arrays are cut from, one after the other. An array with memory of its own costs some
 * four times as much to make, and a page needs dozens of them.
 */
export class Arena {
  readonly #buffer: ArrayBuffer;
  #at = 0;

  /** Room for so many numbers of each kind; doubles must be taken first, then ints, then bytes, as their alignment demands. */
  constructor({ doubles = 0, ints = 0, bytes = 0 }: { doubles?: number; ints?: number; bytes?: number }) {
    this.#buffer = new ArrayBuffer(doubles * BYTES_OF_DOUBLE + ints * BYTES_OF_INT + bytes);
  }

  /** An array of `length` zeros. */
  doubles(length: number): Float64Array {
    const array = new Float64Array(this.#buffer, this.#at, length);
    this.#at += length * BYTES_OF_DOUBLE;
    return array;
  }

  /** An array of `length` entries that begins as `old` does. */
  ints(length: number, old: Int32Array): Int32Array {
    const array = new Int32Array(this.#buffer, this.#at, length);
    this.#at += length * BYTES_OF_INT;
    if (old.length > 0) array.set(old);
    return array;
  }

  /** An array of `length` entries that begins as `old` does. */
  bytes(length: number, old: Uint8Array): Uint8Array {
    const array = new Uint8Array(this.#buffer, this.#at, length);
    this.#at += length;
    if (old.length > 0) array.set(old);
    return array;
  }
}

/** Arrays without entries, for columns that have no memory yet. */
export const NO_INTS: Int32Array = new Int32Array(0);
export const NO_BYTES: Uint8Array = new Uint8Array(0);
