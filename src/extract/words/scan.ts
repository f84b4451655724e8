import type { TextStats } from '../../types.ts';
import { CHAR_CLASS, CharClass } from './chars.ts';
import { hashOfLower } from './lower-hash.ts';
import { stopWords } from './stop-words.ts';
import { UNITS, Unit, unitOf } from './units.ts';
import { WordColumns, WordKind } from './word-columns.ts';
import { FNV_OFFSET, FNV_PRIME } from './word-ends.ts';

/** In CJK text, two characters count as one word: the mean length of a Chinese word. */
const CJK_CHARS_PER_WORD = 2;

/**
 * Of a long text, only the words at its head and its tail are listed: no later stage needs more. Lengths in UTF-16
 * units.
 */
export const HEAD_CHARS = 1280;
export const TAIL_CHARS = 360;

const FULL_WIDTH = 0x3000;

/** Reads texts, each in one scan: counts what is in it and lists its words. The counts are those of the last text. */
export class TextScanner implements TextStats {
  words = 0;
  chars = 0;
  sentences = 0;
  digits = 0;
  commas = 0;
  capitalised = 0;
  stopWords = 0;
  cjk = 0;
  /** Separators, as between the entries of a menu on one line. */
  bars = 0;
  ended = false;
  readonly #into: WordColumns | null;
  readonly #stops = stopWords();
  /** Words that begin before the first of these or after the second are listed. */
  #headEnd = 0;
  #tailStart = 0;

  /** Words are added to `into`; with `null` they are only counted. */
  constructor(into: WordColumns | null) {
    this.#into = into;
  }

  /** Counts what is in a text from `from` up to `to`, and lists the words that begin in its first 1280 characters or its last 360. */
  scan(text: string, from: number, to: number): void {
    this.#start(from, to);
    for (let i = from; i < to; ) {
      const code = text.charCodeAt(i);
      let unit = UNITS[code] as number;
      if (unit === 0) unit = unitOf(code);
      const charClass = (unit >>> Unit.classShift) & Unit.classMask;
      if (charClass === CharClass.white) i++;
      else if ((unit & Unit.word) !== 0) i = this.#readWord(text, i, to);
      else if (charClass === CharClass.cjk) this.#readCjk(code, i++);
      else {
        this.chars++;
        this.ended = charClass === CharClass.sentenceEnd || (this.ended && charClass === CharClass.quote);
        if (charClass === CharClass.comma) this.commas++;
        this.bars += (unit >>> Unit.barShift) & 1;
        // "3.5" and "U.S." do not end a sentence: the sign must be before white space, a quote or the end.
        if (charClass === CharClass.sentenceEnd && isLastOfRun(text, i, to)) this.sentences++;
        i++;
      }
    }
    this.words += Math.ceil(this.cjk / CJK_CHARS_PER_WORD);
  }

  /**
   * Reads the word that begins at `start`; returns its end. It has no branch per unit and takes half the time of a
   * plain loop.
   */
  #readWord(text: string, start: number, to: number): number {
    let hash = FNV_OFFSET;
    let digits = 0;
    let bits = 0;
    let end = start;
    const first = unitOf(text.charCodeAt(start));
    let unit = first;
    do {
      digits += (unit >>> Unit.digitShift) & 1;
      bits |= unit;
      hash = Math.imul(hash ^ (unit & Unit.lower), FNV_PRIME);
      if (++end >= to) break;
      const code = text.charCodeAt(end);
      unit = UNITS[code] as number;
      if (unit === 0) unit = unitOf(code);
    } while ((unit & Unit.word) !== 0);
    if ((bits & Unit.needsWord) !== 0) hash = hashOfLower(text, start, end);
    const chars = end - start;
    this.words++;
    this.chars += chars;
    this.digits += digits;
    this.ended = false;
    if (((first >>> Unit.classShift) & Unit.classMask) === CharClass.capital) this.capitalised++;
    if (chars <= this.#stops.longest && this.#stops.hasHash(hash)) this.stopWords++;
    if (this.#into !== null && (start < this.#headEnd || start > this.#tailStart)) {
      this.#into.add(start, end, hash);
      if (digits === chars) this.#into.kind(WordKind.number);
    }
    return end;
  }

  #readCjk(code: number, at: number): void {
    const hash = Math.imul(FNV_OFFSET ^ code, FNV_PRIME);
    this.cjk++;
    this.chars++;
    this.ended = false;
    if (this.#stops.hasHash(hash)) this.stopWords++;
    if (this.#into === null || (at >= this.#headEnd && at <= this.#tailStart)) return;
    this.#into.add(at, at + 1, hash);
    this.#into.kind(WordKind.cjk);
  }

  #start(from: number, to: number): void {
    this.#headEnd = from + HEAD_CHARS;
    this.#tailStart = to - TAIL_CHARS;
    this.words = 0;
    this.chars = 0;
    this.sentences = 0;
    this.digits = 0;
    this.commas = 0;
    this.capitalised = 0;
    this.stopWords = 0;
    this.cjk = 0;
    this.bars = 0;
    this.ended = false;
  }
}

/** Counts words, sentences and kinds of characters in a text that is not a block. */
export function measure(text: string): TextStats {
  const scanner = new TextScanner(null);
  scanner.scan(text, 0, text.length);
  return scanner;
}

/** The words of a text that is not a block. */
export function listWords(text: string): WordColumns {
  const words = new WordColumns();
  new TextScanner(words).scan(text, 0, text.length);
  return words;
}

function isLastOfRun(text: string, at: number, to: number): boolean {
  if (at + 1 >= to) return true;
  const next = CHAR_CLASS[text.charCodeAt(at + 1)] as number;
  const full = text.charCodeAt(at) >= FULL_WIDTH; // full-width signs need no space after them
  return next === CharClass.white || next === CharClass.quote || (full && next !== CharClass.sentenceEnd);
}
