/**
 * A table of bits by 32-bit hash, with open addressing. Two words with the same hash share their bits, so a hit must be
 * verified.
 */
export class HashBits {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  /** 0 is an empty slot. */
  readonly #bits: Int32Array;

  /** Room for `count` hashes. */
  constructor(count: number) {
    // At most one slot in four is used, so that most missing hashes find an empty slot at once.
    const slots = 2 ** Math.ceil(Math.log2(4 * count + 1));
    this.#mask = slots - 1;
    this.#hashes = new Int32Array(slots);
    this.#bits = new Int32Array(slots);
  }

  /** Adds bits (not 0) to those of a hash. */
  add(hash: number, bits: number): void {
    const slot = this.#slotOf(hash);
    this.#hashes[slot] = hash;
    this.#bits[slot]! |= bits;
  }

  /** The bits of a hash, 0 if it was never added. */
  get(hash: number): number {
    return this.#bits[this.#slotOf(hash)] as number;
  }

  /** The slot of a hash, or the empty one where it belongs. */
  #slotOf(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#bits[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
