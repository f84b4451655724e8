/** The kind of a word. */
export const WordKind = { plain: 0, number: 1, cjk: 2 } as const;

/** The first capacity in words; it is doubled when it is full. */
const FIRST_CAPACITY = 512;

/**
 * The words of texts as columns: the offsets of each in its own text, in UTF-16 units, and the hash of its lower-case
 * units.
 */
export class WordColumns {
  size = 0;
  starts: Int32Array = new Int32Array(FIRST_CAPACITY);
  ends: Int32Array = new Int32Array(FIRST_CAPACITY);
  hashes: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** One of `WordKind` for each. */
  kinds: Uint8Array = new Uint8Array(FIRST_CAPACITY);

  /** Adds a plain word. */
  add(start: number, end: number, hash: number): this {
    if (this.size === this.starts.length) this.#grow();
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

  #grow(): void {
    const capacity = 2 * this.size;
    this.starts = widen(this.starts, new Int32Array(capacity));
    this.ends = widen(this.ends, new Int32Array(capacity));
    this.hashes = widen(this.hashes, new Int32Array(capacity));
    this.kinds = widen(this.kinds, new Uint8Array(capacity));
  }
}

function widen<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
