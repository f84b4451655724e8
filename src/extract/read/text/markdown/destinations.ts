import { CHAR_CLASS, CharClass } from '../../../words/chars.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const BACKSLASH = 0x5c;
const OPEN = 0x28;
const CLOSE = 0x29;
const LESS = 0x3c;
const GREATER = 0x3e;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SQUARE = 0x5b;

/** CommonMark's own limit on brackets inside an address; it also keeps hostile input linear. */
const MAX_DEPTH = 32;

/** The most line ends inside an address: html2text wraps long ones at hyphens, over two or three lines. */
const MAX_BREAKS = 4;

/** Titles repeat a headline or a summary; longer ones are not titles. */
const MAX_TITLE = 2_000;

/** The most spaces between a title and the closing bracket. */
const MAX_SPACES = 3;

/** `https://…`, `//…`, `/…`, `#…`, `mailto:…`: an address that is rarely plain words in brackets. */
const PLAIN_ADDRESS = /^<?(?:[a-z][a-z0-9+.-]{1,15}:|\/|#|\?|\.{1,2}\/|www\.)/i;

/**
 * Reads link addresses and titles after `](`. The offsets of successive calls must not decrease, because a search for a
 * title is remembered.
 */
export class Destinations {
  readonly #text: string;
  /** The end of the last title found, and the offset up to which one was searched for. */
  #titleEnd = -1;
  #scanned = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The offset after the closing bracket of the address at `from`, or -1 if it is not an address. */
  read(from: number, plainOnly: boolean): number {
    const text = this.#text;
    const start = this.#skipWhite(from);
    const plain = PLAIN_ADDRESS.test(text.slice(start, start + 20));
    if (plainOnly && !plain && text.charCodeAt(start) !== CLOSE) return -1;
    const end = text.charCodeAt(start) === LESS ? this.#readAngled(start) : this.#readBare(start);
    if (end < 0) return -1;
    const behind = this.#skipWhite(end);
    const next = text.charCodeAt(behind);
    if (next === CLOSE) return behind + 1;
    if (behind > end && (next === DOUBLE_QUOTE || next === SINGLE_QUOTE)) {
      const title = this.#readTitle(behind);
      if (title > 0) return title;
    }
    return plain ? this.#readSpaced(behind) : -1;
  }

  #skipWhite(from: number): number {
    let at = from;
    let breaks = 0;
    while (CHAR_CLASS[this.#text.charCodeAt(at)] === CharClass.white && breaks < 2) {
      if (this.#text.charCodeAt(at) === LINE_FEED) breaks++;
      at++;
    }
    return at;
  }

  #readAngled(from: number): number {
    for (let at = from + 1; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === GREATER) return at + 1;
      if (code === LINE_FEED || code === LESS) return -1;
    }
    return -1;
  }

  #readBare(from: number): number {
    let depth = 0;
    let breaks = 0;
    for (let at = from; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === BACKSLASH) at++;
      else if (code === OPEN && ++depth > MAX_DEPTH) return -1;
      else if (code === CLOSE && --depth < 0) return at;
      else if (code <= 0x20 && CHAR_CLASS[code] === CharClass.white) {
        if (code !== LINE_FEED || at === from || !this.#goesOn(at) || ++breaks > MAX_BREAKS) return at;
      }
    }
    return -1;
  }

  /** An address continues after a line end if neither side of it is white space or a title. */
  #goesOn(lineEnd: number): boolean {
    const next = this.#text.charCodeAt(lineEnd + 1);
    return CHAR_CLASS[next] !== CharClass.white && next !== DOUBLE_QUOTE && next !== SINGLE_QUOTE && next !== OPEN;
  }

  /** A title may contain quotes: it ends at a quote before the closing bracket. */
  #readTitle(from: number): number {
    const limit = Math.min(this.#text.length, from + MAX_TITLE);
    let at = Math.max(from + 1, this.#scanned);
    for (; at < limit && this.#titleEnd <= from; at++) {
      if (this.#isParagraphEnd(at)) break;
      this.#titleEnd = this.#titleEndAt(at);
    }
    this.#scanned = at;
    return this.#titleEnd > from && this.#titleEnd <= limit ? this.#titleEnd : -1;
  }

  #titleEndAt(at: number): number {
    const code = this.#text.charCodeAt(at);
    if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) return -1;
    let behind = at + 1;
    while (behind <= at + MAX_SPACES && this.#text.charCodeAt(behind) === SPACE) behind++;
    return this.#text.charCodeAt(behind) === CLOSE ? behind + 1 : -1;
  }

  #isParagraphEnd(at: number): boolean {
    if (this.#text.charCodeAt(at) !== LINE_FEED) return false;
    const next = this.#text.charCodeAt(at + 1);
    return next === LINE_FEED || (next === CARRIAGE_RETURN && this.#text.charCodeAt(at + 2) === LINE_FEED);
  }

  /** An address with spaces, as on some pages: up to the bracket, on the same line. */
  #readSpaced(from: number): number {
    for (let at = from; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === CLOSE) return at + 1;
      if (code === OPEN || code === SQUARE || code === LINE_FEED) return -1;
    }
    return -1;
  }
}
