import { Arena, NO_BYTES, NO_INTS } from '../util/arena.ts';

/** The kind of a word. */
export const WordKind = { plain: 0, number: 1, cjk: 2 } as const;

/** The least capacity in words; it is doubled when it is full. */
const LEAST_CAPACITY = 16;

/**
 * The words of texts as columns: the offsets of each in its own text, in UTF-16 units, and the hash of its lower-case
 * units.
 */
export class WordColumns {
  size = 0;
  starts: Int32Array = NO_INTS;
  ends: Int32Array = NO_INTS;
  hashes: Int32Array = NO_INTS;
  /** One of `WordKind` for each. */
  kinds: Uint8Array = NO_BYTES;

  /** `capacity` words need no more memory than is taken at once. */
  constructor(capacity = 0) {
    if (capacity > 0) this.#take(capacity);
  }

  /** Adds a plain word. */
  add(start: number, end: number, hash: number): this {
    if (this.size === this.starts.length) this.#take(Math.max(LEAST_CAPACITY, 2 * this.size));
    const at = this.size++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.hashes[at] = hash;
    return this;
  }

  /** Sets the kind of the word that was added last. */
  kind(kind: number): void {
    this.kinds[this.size - 1] = kind;
  }

  #take(capacity: number): void {
    const arena = new Arena({ ints: 3 * capacity, bytes: capacity });
    this.starts = arena.ints(capacity, this.starts);
    this.ends = arena.ints(capacity, this.ends);
    this.hashes = arena.ints(capacity, this.hashes);
    this.kinds = arena.bytes(capacity, this.kinds);
  }
}
