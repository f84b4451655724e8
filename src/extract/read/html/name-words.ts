import { CASE } from '../../words/chars.ts';
import { JOINT } from '../../words/word-ends.ts';
import { NAME_WORDS } from './names.ts';
import { equalsName, isLower } from './source-names.ts';

/** Words of one letter are not cues: generated class names have many of them. */
const SHORTEST_CUE = 2;

const LONGEST_WORD = Math.max(...Array.from(NAME_WORDS.keys(), (word) => word.length));

/** Slots for recent words and pairs, a power of 2: pages have about three hundred different ones. */
const SLOTS = 512;
const SPREAD = 31;

const SPACE = 0x20;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const NON_ASCII = 0x80;

/** The content of a name: the families of its words, the words, and pairs of adjacent words. */
export interface NameWords {
  readonly names: number;
  readonly words: readonly string[];
}

/** The word list of names without words: nearly all elements share it. */
export const NO_WORDS: readonly string[] = [];

/** A word of a name in lower case, and its families. */
interface Word {
  readonly text: string;
  readonly hash: number;
  readonly names: number;
}

/** Two adjacent words as a pair, and the families of both together as one word. */
interface Pair {
  readonly first: Word;
  readonly second: Word;
  readonly text: string;
  readonly names: number;
}

/** Reads the words of one page's names. A word that was read before is found by its hash and not cut out again. */
export class NameReader {
  readonly #words: (Word | undefined)[] = new Array(SLOTS).fill(undefined);
  readonly #pairs: (Pair | undefined)[] = new Array(SLOTS).fill(undefined);
  #name = '';

  /** Splits a name at non-letters and at camelCase, and looks up its words and pairs of words. */
  read(name: string): NameWords {
    this.#name = name;
    const words: string[] = [];
    let names = 0;
    let before: Word | null = null;
    let start = -1;
    let hash = 0;
    for (let i = 0; i <= name.length; i++) {
      const code = i < name.length ? name.charCodeAt(i) : 0;
      const upper = code >= UPPER_A && code <= UPPER_Z;
      const letter = upper || isLower(code) || code >= NON_ASCII;
      if (start >= 0 && (!letter || (upper && isLower(name.charCodeAt(i - 1))))) {
        const word = this.#word(start, i, hash);
        names |= word.names;
        if (word.text.length >= SHORTEST_CUE) words.push(word.text);
        if (before !== null) {
          const pair = this.#pair(before, word);
          names |= pair.names;
          if (word.text.length >= SHORTEST_CUE && before.text.length >= SHORTEST_CUE) words.push(pair.text);
        }
        before = word;
        start = -1;
      }
      if (letter) {
        hash = (Math.imul(start < 0 ? 0 : hash, SPREAD) + (code | CASE)) | 0;
        if (start < 0) start = i;
      }
      // Words of two classes are not a pair.
      if (code === SPACE) before = null;
    }
    return { names, words: words.length > 0 ? words : NO_WORDS };
  }

  /** The word of the name from `start` up to `end`; its hash is that of its lower-case letters. */
  #word(start: number, end: number, hash: number): Word {
    const met = this.#words[hash & (SLOTS - 1)];
    if (met !== undefined && met.text.length === end - start && equalsName(this.#name, start, met.text)) return met;
    const text = this.#name.slice(start, end).toLowerCase();
    const word = { text, hash, names: NAME_WORDS.get(text) ?? 0 };
    this.#words[hash & (SLOTS - 1)] = word;
    return word;
  }

  #pair(first: Word, second: Word): Pair {
    const slot = (Math.imul(first.hash, SPREAD) + second.hash) & (SLOTS - 1);
    const met = this.#pairs[slot];
    if (met !== undefined && met.first === first && met.second === second) return met;
    const isShort = first.text.length + second.text.length <= LONGEST_WORD;
    const names = isShort ? (NAME_WORDS.get(first.text + second.text) ?? 0) : 0;
    const pair = { first, second, text: first.text + JOINT + second.text, names };
    this.#pairs[slot] = pair;
    return pair;
  }
}
