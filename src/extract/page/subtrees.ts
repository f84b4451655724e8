import type { Page } from '../../types.ts';

/** What stands under each element of an HTML page; children stand behind their parents. */
export class Subtrees {
  /** The last element under each element. */
  readonly #ends: Int32Array;
  /** The block behind the last one under each element. */
  readonly #behind: Int32Array;

  constructor({ elements, blocks }: Page) {
    this.#ends = Int32Array.from(elements, ({ index }) => index);
    this.#behind = new Int32Array(elements.length);
    for (const { index, element } of blocks) this.#behind[element] = index + 1;
    for (let e = elements.length - 1; e > 0; e--) {
      const parent = elements[e]?.parent ?? 0;
      this.#ends[parent] = Math.max(this.#ends[parent] as number, this.#ends[e] as number);
      this.#behind[parent] = Math.max(this.#behind[parent] as number, this.#behind[e] as number);
    }
  }

  /** Whether an element is another, or stands under it. */
  holds(container: number, element: number): boolean {
    return element >= container && element <= (this.#ends[container] ?? -1);
  }

  /** The block behind the last one under an element. */
  behind(container: number): number {
    return this.#behind[container] ?? 0;
  }
}
