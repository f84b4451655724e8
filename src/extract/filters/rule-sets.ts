const SET_BITS = 32;
const BYTES = 4;
const BYTE_VALUES = 256;

/** The number of 32-bit integers in a set of this many rules. */
export function widthFor(rules: number): number {
  return Math.ceil(rules / SET_BITS);
}

/** Adds a rule to the set that begins at `from`. */
export function addRule(sets: Int32Array, from: number, rule: number): void {
  sets[from + (rule >> 5)]! |= 1 << (rule & (SET_BITS - 1));
}

/** Sets of rules by the bits that they need: the rules that need some of a block's bits are found in a few reads. */
export class RulesByBits {
  readonly #width: number;
  /** By byte of the bits and its value, the set of the rules that need one of the bits in it. */
  readonly #sets: Int32Array;
  /** The rules that need no bit. */
  readonly #free: Int32Array;

  /** `bitsOf` has the bits that each rule needs, 0 for none. */
  constructor(bitsOf: readonly number[]) {
    this.#width = widthFor(bitsOf.length);
    this.#sets = new Int32Array(BYTES * BYTE_VALUES * this.#width);
    this.#free = new Int32Array(this.#width);
    bitsOf.forEach((bits, rule) => {
      if (bits === 0) addRule(this.#free, 0, rule);
      else this.#add(rule, bits);
    });
  }

  /** Keeps the rules of a set that need no bit, or one of these. */
  keepSome(set: Int32Array, bits: number): void {
    const free = this.#free;
    for (let w = 0; w < free.length; w++) {
      set[w]! &= bits === 0 ? (free[w] as number) : (free[w] as number) | this.#askers(bits, w);
    }
  }

  /** Keeps the rules of a set whose bits are all among these. */
  keepAll(set: Int32Array, bits: number): void {
    for (let w = 0; w < set.length; w++) set[w]! &= ~this.#askers(~bits, w);
  }

  #askers(bits: number, w: number): number {
    const sets = this.#sets;
    const width = this.#width;
    return (
      (sets[(bits & 255) * width + w] as number) |
      (sets[(256 + ((bits >>> 8) & 255)) * width + w] as number) |
      (sets[(512 + ((bits >>> 16) & 255)) * width + w] as number) |
      (sets[(768 + (bits >>> 24)) * width + w] as number)
    );
  }

  #add(rule: number, bits: number): void {
    for (let byte = 0; byte < BYTES; byte++) {
      const asked = (bits >>> (8 * byte)) & 255;
      if (asked === 0) continue;
      for (let value = 0; value < BYTE_VALUES; value++)
        if ((asked & value) !== 0) addRule(this.#sets, (byte * BYTE_VALUES + value) * this.#width, rule);
    }
  }
}

/** Sets of rules by a key that they need, for example a role. */
export class RulesByKey<Key> {
  readonly #sets = new Map<Key, Int32Array>();
  readonly #free: Int32Array;

  /** `keyOf` has the key that each rule needs, `undefined` for none. */
  constructor(keyOf: readonly (Key | undefined)[]) {
    const width = widthFor(keyOf.length);
    this.#free = new Int32Array(width);
    keyOf.forEach((key, rule) => {
      if (key === undefined) addRule(this.#free, 0, rule);
    });
    for (const key of keyOf) if (key !== undefined) this.#sets.set(key, this.#free.slice());
    keyOf.forEach((key, rule) => {
      if (key !== undefined) addRule(this.#sets.get(key) as Int32Array, 0, rule);
    });
  }

  /** Keeps the rules of a set that need no key, or this one. */
  keep(set: Int32Array, key: Key | undefined): void {
    const kept = (key === undefined ? undefined : this.#sets.get(key)) ?? this.#free;
    for (let w = 0; w < set.length; w++) set[w]! &= kept[w] as number;
  }
}
