import { HashBits } from '../util/hash-bits.ts';
import { TextScanner } from './scan.ts';
import { WordColumns, WordKind } from './word-columns.ts';
import { FNV_PRIME } from './word-ends.ts';

/** A phrase, and the bit (1–128) of its use. */
export type UsedPhrase = readonly [phrase: string, use: number];

/** Set if a phrase continues after a sequence of words. The uses of phrases are the bits below it. */
const GOES_ON = 1 << 8;
const USES = GOES_ON - 1;

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
  readonly #all: Walk;
  readonly #bare: Walk;

  constructor(phrases: readonly UsedPhrase[]) {
    this.#steps = hashSteps(phrases);
    this.#all = new Walk(this.#steps);
    this.#bare = new Walk(this.#steps);
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
}

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

/** The bits of every start of a phrase, by its hash. */
function hashSteps(phrases: readonly UsedPhrase[]): HashBits {
  const words = new WordColumns();
  const scanner = new TextScanner(words);
  const steps = new Map<number, number>();
  for (const [phrase, use] of phrases) {
    words.size = 0;
    scanner.scan(phrase, 0, phrase.length);
    let hash = NO_WORDS;
    for (let w = 0; w < words.size; w++) {
      const touches = w > 0 && words.starts[w] === words.ends[w - 1];
      hash = join(hash, (words.hashes[w] as number) ^ (touches ? TOUCHING : 0));
      steps.set(hash, (steps.get(hash) ?? 0) | (w + 1 < words.size ? GOES_ON : use));
    }
  }
  const bits = new HashBits(steps.size);
  for (const [hash, use] of steps) bits.add(hash, use);
  return bits;
}
