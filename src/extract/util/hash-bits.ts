/** At least this many slots a hash, so that most missing hashes find an empty slot at once. */
const ROOM = 2;

/**
 * A table of bits by 32-bit hash, with open addressing. Two words with the same hash share their bits, so a hit must be
 * verified.
 */
export class HashBits {
  /** How many hashes there are. */
  size = 0;
  #hashes: Int32Array;
  /** 0 is an empty slot. */
  #bits: Int32Array;

  /** Room for `count` hashes; it doubles when it is full. */
  constructor(count: number) {
    const slots = 2 ** Math.ceil(Math.log2(ROOM * count + 1));
    this.#hashes = new Int32Array(slots);
    this.#bits = new Int32Array(slots);
  }

  /** Adds bits (not 0) to those of a hash. */
  add(hash: number, bits: number): void {
    if (ROOM * (this.size + 1) > this.#bits.length) this.#grow();
    const slot = this.#slotOf(hash);
    if (this.#bits[slot] === 0) this.size++;
    this.#hashes[slot] = hash;
    this.#bits[slot]! |= bits;
  }

  /** The bits of a hash, 0 if it was never added. */
  get(hash: number): number {
    return this.#bits[this.#slotOf(hash)] as number;
  }

  /** The slot of a hash, or the empty one where it belongs. */
  #slotOf(hash: number): number {
    const mask = this.#bits.length - 1;
    let slot = hash & mask;
    while (this.#bits[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const bits = this.#bits;
    this.#hashes = new Int32Array(2 * hashes.length);
    this.#bits = new Int32Array(2 * bits.length);
    for (let slot = 0; slot < bits.length; slot++) {
      if (bits[slot] === 0) continue;
      const to = this.#slotOf(hashes[slot] as number);
      this.#hashes[to] = hashes[slot] as number;
      this.#bits[to] = bits[slot] as number;
    }
  }
}
