import { CHAR_CLASS, CharClass, isWordClass } from '../../../words/chars.ts';
import { hashOfLower } from '../../../words/lower-hash.ts';
import { isStopWord, stopWords } from '../../../words/stop-words.ts';
import { isBlank } from '../lines/signs.ts';

const SPACE = 0x20;
const DELETE = 0x7f;

/** The words of a long line, with the signs directly beside them. */
export class LineWords {
  readonly text: string;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly #from: number;

  /** Finds the words of a text from `from` up to `to`. */
  constructor(text: string, from: number, to: number) {
    this.text = text;
    this.#from = from;
    for (let at = from; at < to; ) {
      while (at < to && isGap(text.charCodeAt(at))) at++;
      const start = at;
      while (at < to && !isGap(text.charCodeAt(at))) at++;
      if (at === start) break;
      this.starts.push(start);
      this.ends.push(at);
    }
  }

  /** The number of words. */
  get size(): number {
    return this.starts.length;
  }

  /** White characters before word `at`. */
  gap(at: number): number {
    return (this.starts[at] as number) - (at === 0 ? this.#from : (this.ends[at - 1] as number));
  }

  /** Whether a word is a name, a title or a number without a sign after it. */
  isCapitalised(at: number): boolean {
    const first = CHAR_CLASS[this.text.charCodeAt(this.starts[at] as number)];
    return (
      (first === CharClass.capital || first === CharClass.digit) &&
      isWordClass(CHAR_CLASS[this.text.charCodeAt((this.ends[at] as number) - 1)] as number)
    );
  }

  /** Whether a word begins with a small letter; false after the last word. */
  isLow(at: number): boolean {
    return at < this.size && CHAR_CLASS[this.text.charCodeAt(this.starts[at] as number)] === CharClass.letter;
  }

  /** Whether a word may be a function word by its length, signs included. */
  isShort(at: number): boolean {
    return (this.ends[at] as number) - (this.starts[at] as number) <= stopWords().longest;
  }
}

function isGap(code: number): boolean {
  return (code <= SPACE || code >= DELETE) && isBlank(code);
}

/** Whether a part of a text is a function word of one of the known languages, in any case. */
export function isFunctionWord(text: string, start: number, end: number): boolean {
  const known = stopWords();
  if (end - start > known.longest || !known.hasHash(hashOfLower(text, start, end))) return false;
  return isStopWord(text.slice(start, end).toLowerCase());
}
