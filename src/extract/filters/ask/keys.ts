import type { BlockColumns } from '../../page/block-columns.ts';
import { keyOf } from '../../words/key.ts';

/** The comparison keys of a page's blocks and their words, each made at first use. */
export class Keys {
  readonly #columns: BlockColumns;
  readonly #keys: (string | undefined)[] = [];
  readonly #words: (readonly string[] | undefined)[] = [];

  constructor(columns: BlockColumns) {
    this.#columns = columns;
  }

  /** The key of a block; '' before the first and after the last. */
  key(index: number): string {
    if (index < 0 || index >= this.#columns.size) return '';
    this.#keys[index] ??= keyOf(this.#columns.textOf(index));
    return this.#keys[index];
  }

  /** The words of a block's key. */
  words(index: number): readonly string[] {
    const key = this.key(index);
    if (key === '') return [];
    this.#words[index] ??= key.split(' ');
    return this.#words[index];
  }
}
