import type { ReadPage } from './page.ts';

/** Tells which elements and blocks are under each element of an HTML page. */
export class Subtrees {
  readonly #last: Int32Array;
  /** The block after the last block under each element. */
  readonly #behind: Int32Array;

  constructor({ columns, tree }: ReadPage) {
    this.#last = tree.last;
    this.#behind = new Int32Array(tree.size);
    for (let i = 0; i < columns.size; i++) this.#behind[columns.element[i] as number] = i + 1;
    for (let e = tree.size - 1; e > 0; e--) {
      const parent = tree.parent[e] as number;
      if ((this.#behind[e] as number) > (this.#behind[parent] as number))
        this.#behind[parent] = this.#behind[e] as number;
    }
  }

  /** Whether an element is the container itself or a descendant of it. */
  holds(container: number, element: number): boolean {
    return element >= container && element <= (this.#last[container] ?? -1);
  }

  /** The block after the last block under an element. */
  behind(container: number): number {
    return this.#behind[container] ?? 0;
  }
}
