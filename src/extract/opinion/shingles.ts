import { endOfWord } from '../words/word-ends.ts';

/** Words of a shingle: four consecutive words are rarely the same by chance. */
export const SIZE = 4;
/** Pairs of numbers below this bound make keys without collisions: their product is below 2^53. */
const PAIR_BASE = 2 ** 26;

/** Numbers words, and runs of four words, so that equal ones have equal numbers. */
export class Vocabulary {
  readonly #words = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  readonly #shingles = new Map<number, number>();

  /** The number of a word. */
  word(word: string): number {
    return numberOf(this.#words, word);
  }

  /** The numbers of all runs of four words, in order; empty for fewer than four words. */
  shingles(words: Int32Array): Int32Array {
    if (words.length < SIZE) return new Int32Array(0);
    const pairs = new Int32Array(words.length - 1);
    for (let i = 0; i < pairs.length; i++) pairs[i] = this.#pair(words[i] as number, words[i + 1] as number);
    const shingles = new Int32Array(words.length - SIZE + 1);
    for (let i = 0; i < shingles.length; i++) {
      shingles[i] = numberOf(this.#shingles, (pairs[i] as number) * PAIR_BASE + (pairs[i + 2] as number));
    }
    return shingles;
  }

  #pair(first: number, second: number): number {
    return numberOf(this.#pairs, first * PAIR_BASE + second);
  }
}

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(key, number);
  }
  return number;
}

/** The shingles of a text and the places of each. */
export class Shingles {
  /** The number of the shingle that begins at each word. */
  readonly ids: Int32Array;
  readonly #places = new Map<number, number[]>();

  constructor(words: Int32Array, vocabulary: Vocabulary) {
    this.ids = vocabulary.shingles(words);
    for (const [i, id] of this.ids.entries()) {
      const places = this.#places.get(id);
      if (places === undefined) this.#places.set(id, [i]);
      else places.push(i);
    }
  }

  /** How often the text has a shingle. */
  count(id: number): number {
    return this.#places.get(id)?.length ?? 0;
  }

  /** The first places of a shingle, at most `limit`. */
  places(id: number, limit: number): readonly number[] {
    return this.#places.get(id)?.slice(0, limit) ?? [];
  }
}

/** The numbers of a text's words, lower-cased; every CJK character is a word. */
export function readTokens(text: string, vocabulary: Vocabulary): Int32Array {
  const tokens: number[] = [];
  for (let i = 0; i < text.length; ) {
    const end = endOfWord(text, i);
    if (end > i) tokens.push(vocabulary.word(text.slice(i, end).toLowerCase()));
    i = Math.max(end, i + 1);
  }
  return Int32Array.from(tokens);
}
