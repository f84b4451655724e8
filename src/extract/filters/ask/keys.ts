import type { Block } from '../../../types.ts';
import { keyOf } from '../../words/key.ts';
import { type PhraseStart, startRole } from '../../words/phrases.ts';
import { kindsOf, type WordKind } from './word-kinds.ts';

/** The comparison keys of a page's blocks and what is read off them, each made when a rule first asks for it. */
export class Keys {
  readonly #blocks: readonly Block[];
  readonly #keys: (string | undefined)[];
  readonly #words: (readonly string[] | undefined)[];
  readonly #starts: (PhraseStart | null | undefined)[];
  readonly #kinds: (number | undefined)[];

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    this.#keys = new Array(blocks.length).fill(undefined);
    this.#words = new Array(blocks.length).fill(undefined);
    this.#starts = new Array(blocks.length).fill(undefined);
    this.#kinds = new Array(blocks.length).fill(undefined);
  }

  /** The key of a block; '' beyond the page's ends. */
  key(index: number): string {
    const block = this.#blocks[index];
    if (block === undefined) return '';
    this.#keys[index] ??= keyOf(block.text);
    return this.#keys[index];
  }

  /** The words of a block's key. */
  words(index: number): readonly string[] {
    const key = this.key(index);
    if (key === '') return [];
    this.#words[index] ??= key.split(' ');
    return this.#words[index];
  }

  /** Whether a block may have a word of the kind: if not, it has none. */
  mayHave(kind: WordKind, index: number): boolean {
    this.#kinds[index] ??= kindsOf(this.key(index));
    return (this.#kinds[index] & kind) !== 0;
  }

  /** The phrase that a block begins with, if it begins as furniture does; `null` if not. */
  start(index: number): PhraseStart | null {
    if (this.#starts[index] === undefined) this.#starts[index] = startRole(this.key(index)) ?? null;
    return this.#starts[index] as PhraseStart | null;
  }
}
