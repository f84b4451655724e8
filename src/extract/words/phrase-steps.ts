import { HashBits } from '../util/hash-bits.ts';
import { keyOf } from './key.ts';
import { type WordColumns, WordKind } from './word-columns.ts';
import { endOfWord, FNV_PRIME, hashOf } from './word-ends.ts';

/** Set if a phrase continues after a sequence of words. The bits below it are uses of phrases, those above the phrase's number. */
const GOES_ON = 1 << 7;
const USES = GOES_ON - 1;
const NUMBER_SHIFT = 8;

/** The hash of no words. */
const NO_WORDS = 1;
/** Distinguishes words without a space between them, such as CJK characters, from words with one. */
const TOUCHING = 0x5bd1e995;

/**
 * Phrases as sequences of word hashes: one walk along a text finds which phrase it may be, and with which it may begin.
 * Other words can have the same hash, so a hit must be looked up by its key.
 */
export class PhraseSteps {
  /** Uses of the phrases that the last text may be as a whole, with or without its numbers, as bits. */
  whole = 0;
  /** Uses of the phrases with which it may begin, with or without its numbers. */
  start = 0;
  readonly #steps: HashBits;
  readonly #phrases: string[] = [''];
  readonly #all: Walk;
  readonly #bare: Walk;

  /** `count` is about how many phrases will be added. */
  constructor(count: number) {
    this.#steps = new HashBits(STEPS_A_PHRASE * count);
    this.#all = new Walk(this.#steps);
    this.#bare = new Walk(this.#steps);
  }

  /** Adds a phrase with the bit (1–64) of what it is for; returns its number, which the same words always have. */
  add(phrase: string, use: number): number {
    const text = phrase.toLowerCase();
    let hash = NO_WORDS;
    let last = -1;
    for (let start = 0; start < text.length; ) {
      const end = endOfWord(text, start);
      if (end > start) {
        if (last >= 0) this.#steps.add(hash, GOES_ON);
        hash = join(hash, hashOf(text, start, end) ^ (last === start ? TOUCHING : 0));
        last = end;
      }
      start = Math.max(end, start + 1);
    }
    if (last < 0) return 0;
    const known = this.#steps.get(hash) >>> NUMBER_SHIFT;
    const number = known === 0 ? this.#phrases.push(phrase) - 1 : known;
    this.#steps.add(hash, use | (number << NUMBER_SHIFT));
    return number;
  }

  /** Walks along a text whose words have the indexes `from` up to `to` in a list. */
  find(words: WordColumns, from: number, to: number): void {
    const all = this.#all.from(NO_WORDS);
    let bare: Walk | null = null;
    for (let w = from; w < to; w++) {
      const touches = w > from && words.starts[w] === words.ends[w - 1];
      const isNumber =
        words.kinds[w] === WordKind.number && !touches && (w + 1 >= to || words.starts[w + 1] !== words.ends[w]);
      // The walks with and without numbers are the same up to the first number.
      if (isNumber && bare === null) bare = this.#bare.from(all.hash, all.uses);
      const step = touches ? (words.hashes[w] as number) ^ TOUCHING : (words.hashes[w] as number);
      all.take(step);
      if (!isNumber) bare?.take(step);
      if (all.isOver && (bare === null || bare.isOver)) break;
    }
    this.whole = all.uses | (bare === null ? 0 : bare.uses);
    this.start = all.met | (bare === null ? 0 : bare.met);
  }

  /** The number of the longest phrase of a use that a key begins with, and its length; 0 if there is none. */
  longest(key: string, use: number): { number: number; length: number } {
    const longest = { number: 0, length: 0 };
    let hash = NO_WORDS;
    let last = -1;
    for (let start = 0; start < key.length; ) {
      const end = endOfWord(key, start);
      hash = join(hash, hashOf(key, start, end) ^ (last === start ? TOUCHING : 0));
      const bits = this.#steps.get(hash);
      if (bits === 0) break;
      const number = bits >>> NUMBER_SHIFT;
      if ((bits & use) !== 0 && key.startsWith(keyOf(this.#phrases[number] as string))) {
        longest.number = number;
        longest.length = end;
      }
      last = end;
      start = key.charCodeAt(end) === SPACE ? end + 1 : end;
    }
    return longest;
  }
}

/** Different sequences of words with which phrases begin, for each phrase: about two and a half, and some room. */
const STEPS_A_PHRASE = 3;
const SPACE = 0x20;

/** A walk along the words of a text, for as long as some phrase continues with them. */
class Walk {
  hash = NO_WORDS;
  /** Uses of the words so far as a whole phrase, and uses of all phrases on the way. */
  uses = 0;
  met = 0;
  isOver = false;
  readonly #steps: HashBits;

  constructor(steps: HashBits) {
    this.#steps = steps;
  }

  from(hash: number, uses = 0): this {
    this.hash = hash;
    this.uses = uses;
    this.met = 0;
    this.isOver = false;
    return this;
  }

  take(step: number): void {
    if (this.isOver) return;
    this.hash = join(this.hash, step);
    const bits = this.#steps.get(this.hash);
    this.uses = bits & USES;
    this.met |= this.uses;
    this.isOver = bits === 0;
  }
}

function join(hash: number, step: number): number {
  return Math.imul(((hash << 5) | (hash >>> 27)) ^ step, FNV_PRIME);
}
