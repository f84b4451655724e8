/** The first number of slots, a power of 2; it is doubled when half of them are used. */
const FIRST_SLOTS = 512;
/** Numbers in a slot: a pair, and 1 + its number; 0 for an empty slot. */
const WIDTH = 3;
/** 2³² over the golden ratio: spreads adjacent numbers (Knuth, "The Art of Computer Programming" 3, §6.4). */
const SPREAD = 0x9e3779b1;
/** Another odd number, so that a pair and its reverse differ (a constant of MurmurHash3's finaliser). */
const SECOND = 0x85ebca6b;

/** Numbers pairs of signed 32-bit numbers from 0, in the order in which they first appear. */
export class Numbering {
  /** The number of different pairs. */
  size = 0;
  #slots: Int32Array = new Int32Array(WIDTH * FIRST_SLOTS);
  #mask = FIRST_SLOTS - 1;

  /** The number of a pair. */
  of(a: number, b: number): number {
    const slots = this.#slots;
    let at = WIDTH * (hashPair(a, b) & this.#mask);
    while (slots[at + 2] !== 0) {
      if (slots[at] === a && slots[at + 1] === b) return (slots[at + 2] as number) - 1;
      at = at + WIDTH === slots.length ? 0 : at + WIDTH;
    }
    slots[at] = a;
    slots[at + 1] = b;
    slots[at + 2] = ++this.size;
    if (2 * this.size > this.#mask) this.#grow();
    return this.size - 1;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(2 * old.length);
    this.#mask = 2 * this.#mask + 1;
    for (let from = 0; from < old.length; from += WIDTH) {
      if (old[from + 2] === 0) continue;
      let at = WIDTH * (hashPair(old[from] as number, old[from + 1] as number) & this.#mask);
      while (slots[at + 2] !== 0) at = at + WIDTH === slots.length ? 0 : at + WIDTH;
      for (let n = 0; n < WIDTH; n++) slots[at + n] = old[from + n] as number;
    }
    this.#slots = slots;
  }
}

function hashPair(a: number, b: number): number {
  const mixed = Math.imul(Math.imul(a, SPREAD) ^ b, SECOND);
  return mixed ^ (mixed >>> 15);
}
