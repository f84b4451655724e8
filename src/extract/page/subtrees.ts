import type { ReadPage } from './page.ts';

/** Tells which elements and blocks are under each element of an HTML page. */
export class Subtrees {
  readonly #last: Int32Array;
  /** The block after the last block under each element. */
  readonly #next: Int32Array;

  constructor({ columns, tree }: ReadPage) {
    this.#last = tree.last;
    this.#next = new Int32Array(tree.size);
    for (let i = 0; i < columns.size; i++) this.#next[columns.element[i] as number] = i + 1;
    for (let e = tree.size - 1; e > 0; e--) {
      const parent = tree.parent[e] as number;
      if ((this.#next[e] as number) > (this.#next[parent] as number)) this.#next[parent] = this.#next[e] as number;
    }
  }

  /** Whether an element is the container itself or a descendant of it. */
  contains(container: number, element: number): boolean {
    return element >= container && element <= (this.#last[container] ?? -1);
  }

  /** The block after the last block under an element. */
  blockAfter(container: number): number {
    return this.#next[container] ?? 0;
  }
}
