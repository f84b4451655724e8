/** At most one slot in four is used. */
const SLOTS_PER_VALUE = 4;

/** A set of signed 32-bit numbers that are evenly distributed, such as hashes. */
export class IntSet {
  /** How many different numbers there are. */
  readonly size: number;
  /** Open addressing; 0 is an empty slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #hasZero: boolean;

  constructor(values: Iterable<number>) {
    const all = new Set(values);
    this.size = all.size;
    this.#hasZero = all.delete(0);
    const slots = 2 ** Math.ceil(Math.log2(SLOTS_PER_VALUE * Math.max(1, all.size)));
    this.#slots = new Int32Array(slots);
    this.#mask = slots - 1;
    for (const value of all) this.#slots[this.#slotOf(value)] = value;
  }

  /** Whether a number is one of them. */
  has(value: number): boolean {
    return value === 0 ? this.#hasZero : this.#slots[this.#slotOf(value)] === value;
  }

  /** The slot of a number, or the empty one where it would be. */
  #slotOf(value: number): number {
    let slot = value & this.#mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== value) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
