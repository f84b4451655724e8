import { HashBits } from '../util/hash-bits.ts';
import { TextScanner } from './scan.ts';
import { WordColumns, WordKind } from './word-columns.ts';
import { FNV_PRIME } from './word-ends.ts';

/** A phrase, and the bit (1–128) of what it is for. */
export type UsedPhrase = readonly [phrase: string, use: number];

/** The first bytes of the file of phrases: "pph1". */
export const PHRASES_KIND = 0x31687070;

/** What the phrases of one walk are for, as bits: a label, a line, a start, the link under a comment of a thread. */
export const PhraseUse = { label: 1, line: 2, start: 4, reply: 8 } as const;

/** Set where a phrase goes on behind a sequence of words. The uses of phrases are the bits below it. */
const GOES_ON = 1 << 8;
const USES = GOES_ON - 1;

/** The hash of no words. */
const NO_WORDS = 1;
/** Tells words that touch, as CJK characters do, from words with a space between them. */
const TOUCHING = 0x5bd1e995;

/**
 * Phrases word by word, by the hashes of their words: one walk along a text tells which it may be, and with which it may
 * begin. Other words can have the same hash, so that what is found must be looked up by its key.
 */
export class PhraseSteps {
  /** What the last text may be as a whole, as it is or without its numbers: bits of uses. */
  whole = 0;
  /** What it may begin with, in the same two ways. */
  start = 0;
  readonly #all: Walk;
  readonly #bare: Walk;

  /** `steps` are what `hashSteps` gave. */
  constructor(steps: HashBits) {
    this.#all = new Walk(steps);
    this.#bare = new Walk(steps);
  }

  /** Walks along a text whose words are those from `from` up to `to` of a list. */
  find(words: WordColumns, from: number, to: number): void {
    const all = this.#all.from(NO_WORDS);
    let bare: Walk | null = null;
    for (let w = from; w < to; w++) {
      const touches = w > from && words.starts[w] === words.ends[w - 1];
      const isNumber =
        words.kinds[w] === WordKind.number && !touches && (w + 1 >= to || words.starts[w + 1] !== words.ends[w]);
      // Up to the first number the words are the same with and without numbers.
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

/** A way along the words of a text, as long as some phrase goes on like them. */
class Walk {
  hash = NO_WORDS;
  /** The uses of the words so far as a phrase, and of all phrases that were met. */
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

/** What every beginning of a phrase is, by its hash. */
export function hashSteps(phrases: readonly UsedPhrase[]): HashBits {
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
  return HashBits.of(steps);
}
