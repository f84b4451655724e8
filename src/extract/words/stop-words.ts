import { once } from '../util/once.ts';
import { wordsFor } from './pattern.ts';
import { hashOf } from './word-ends.ts';

/** Slots of the table, a power of 2: one in four is used. */
const SLOTS = 1 << 12;

/** Function words by the hashes of their units. */
export class StopWords {
  /** The length of the longest word, in UTF-16 units. */
  readonly longest: number;
  readonly #all: ReadonlySet<string>;
  /** Open addressing; 0 is an empty slot. */
  readonly #hashes = new Int32Array(SLOTS);

  constructor(words: readonly string[]) {
    this.#all = new Set(words);
    this.longest = words.reduce((most, { length }) => Math.max(most, length), 0);
    for (const word of this.#all) this.#add(hashOf(word, 0, word.length));
  }

  /** Whether a lower-case word is one of them. */
  has(word: string): boolean {
    return this.#all.has(word);
  }

  /** Whether the hash of a word's lower-case units is that of one of them: one other word in four million has such a hash. */
  hasHash(hash: number): boolean {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const found = this.#hashes[slot] as number;
      if (found === hash) return true;
      if (found === 0) return false;
    }
  }

  #add(hash: number): void {
    let slot = hash & (SLOTS - 1);
    while (this.#hashes[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.#hashes[slot] = hash;
  }
}

/** The function words of all lexicons, collected at first use. */
export const stopWords: () => StopWords = once(() => new StopWords(wordsFor('stopWords')));

/** Whether a lower-case word is a function word of one of the known languages. */
export function isStopWord(word: string): boolean {
  return stopWords().has(word);
}
