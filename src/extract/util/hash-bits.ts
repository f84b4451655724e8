import { sortBySlot } from './hash-slots.ts';
import type { Sections } from './sections.ts';
import type { Section } from './store-sections.ts';

/** Bits by 32-bit hashes: what has another's hash has its bits, so that a hit must be verified. */
export class HashBits {
  readonly #mask: number;
  /** Where the hashes with each last bits begin, and where those of the last end. */
  readonly #starts: Uint16Array;
  readonly #hashes: Int32Array;
  readonly #bits: Int32Array;

  private constructor(starts: Uint16Array, hashes: Int32Array, bits: Int32Array) {
    this.#mask = starts.length - 2;
    this.#starts = starts;
    this.#hashes = hashes;
    this.#bits = bits;
  }

  /** Those of a map from hashes, signed 32-bit numbers, to bits. Throws for 65,536 and more. */
  static of(bitsByHash: ReadonlyMap<number, number>): HashBits {
    // Two slots for each hash, so that most hashes that are not there meet an empty slot at once.
    const { rows, starts } = sortBySlot(
      Array.from(bitsByHash, ([hash, bits]) => ({ hash, bits })),
      2,
    );
    return new HashBits(
      starts,
      Int32Array.from(rows, ({ hash }) => hash),
      Int32Array.from(rows, ({ bits }) => bits),
    );
  }

  /** Reads what `sections` gave. */
  static read(file: Sections): HashBits {
    const [slots = 0, size = 0] = file.int32s(2);
    return new HashBits(file.uint16s(slots + 1), file.int32s(size), file.int32s(size));
  }

  /** What is to be stored. */
  sections(): Section[] {
    return [Int32Array.of(this.#mask + 1, this.#hashes.length), this.#starts, this.#hashes, this.#bits];
  }

  /** The bits of a hash, 0 if it is not there. */
  get(hash: number): number {
    const slot = hash & this.#mask;
    const end = this.#starts[slot + 1] as number;
    for (let at = this.#starts[slot] as number; at < end; at++) {
      if (this.#hashes[at] === hash) return this.#bits[at] as number;
    }
    return 0;
  }
}
