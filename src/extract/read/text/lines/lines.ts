import { GAP, type Line } from './line.ts';
import { advance, BLANK, SIGN_BITS, Sign, signBits } from './signs.ts';

/** The lines of a text, and the `Sign` bits of all their characters. */
export interface Lines {
  readonly text: string;
  readonly lines: Line[];
  readonly holds: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;
const SPACE = 0x20;
const BACKSLASH = 0x5c;
const FIRST_ASTRAL = 0x10000;

/** Units whose width depends on the text before them, or is not one column. */
const UNUSUAL: number = BLANK | Sign.lineEnd | Sign.tab | Sign.narrow | Sign.wide | Sign.surrogate;

/** Spaces at a line's end that mark a line break in markdown; authors of markdown do not write more of them. */
const BREAK_SPACES = 2;

/** Splits a text into lines; `\r\n`, `\r`, form feeds and Unicode's line ends count as `\n`. */
export function readLines(text: string): Lines {
  const reader = new LineReader(text);
  const lines: Line[] = [];
  let holds = 0;
  let broken = 0;
  let padded = 0;
  while (reader.at < text.length) {
    const line = reader.read();
    lines.push(line);
    holds |= line.holds;
    if (line.breaks) broken++;
    if (!line.blank && reader.at - line.end > BREAK_SPACES) padded++;
    reader.at = behindLineEnd(text, reader.at);
  }
  if (padded > 0 && padded * 2 >= broken) dropPaddedBreaks(text, lines);
  return { text, lines, holds };
}

/** Some text browsers fill lines with spaces, which do not mark a break. */
function dropPaddedBreaks(text: string, lines: Line[]): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.breaks) lines[at] = { ...line, breaks: text.charCodeAt(line.end - 1) === BACKSLASH };
  }
}

/** Reads lines one after the other; every character is read once. */
class LineReader {
  /** The start of the next line. */
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads a line up to its line end. */
  read(): Line {
    const text = this.#text;
    let at = this.at;
    let column = 0;
    let bits = 0;
    for (; at < text.length; at++) {
      bits = signBits(text.charCodeAt(at));
      if ((bits & BLANK) === 0 || (bits & Sign.lineEnd) !== 0) break;
      column = advance(column, text.charCodeAt(at));
    }
    return at >= text.length || (bits & Sign.lineEnd) !== 0 ? this.#blank(at) : this.#visible(at, column);
  }

  #blank(lineEnd: number): Line {
    const { at } = this;
    this.at = lineEnd;
    return newLine({ start: at, end: at, indent: 0, width: 0, blank: true, breaks: false, holds: 0 });
  }

  /** Reads the rest of a line from its first visible character, which is printed at column `indent`. */
  #visible(start: number, indent: number): Line {
    const text = this.#text;
    let column = indent;
    let width = indent;
    let holds = 0;
    let at = start;
    let end = start;
    // The bits of the blanks since `end`, which count if something visible follows.
    let gap = 0;
    for (; at < text.length; at++) {
      const from = at;
      let bits = 0;
      for (; at < text.length; at++) {
        bits = SIGN_BITS[text.charCodeAt(at)] as number;
        if ((bits & UNUSUAL) !== 0) break;
        holds |= bits;
      }
      if (at > from) {
        column += at - from;
        width = column;
        holds |= gap;
        gap = 0;
        end = at;
        if (at >= text.length) break;
      }
      const code = text.charCodeAt(at);
      bits = signBits(code);
      if ((bits & Sign.lineEnd) !== 0) break;
      if ((bits & BLANK) !== 0) {
        if ((bits & Sign.tab) !== 0 || (at > end && isGap(text.charCodeAt(at - 1), code))) gap = GAP;
        column = advance(column, code);
        continue;
      }
      const point = text.codePointAt(at) as number;
      if (point >= FIRST_ASTRAL) at++;
      column = advance(column, point);
      holds |= bits | gap;
      gap = 0;
      end = at + 1;
      width = column;
    }
    this.at = at;
    return newLine({ start, end, indent, width, blank: false, breaks: isBreak(text, end, at), holds });
  }
}

/** All lines are made here, because objects with the same structure are read faster. */
function newLine(found: Pick<Line, 'start' | 'end' | 'indent' | 'width' | 'blank' | 'breaks' | 'holds'>): Line {
  const { start, end, indent, width, blank, breaks, holds } = found;
  return { start, end, key: start, indent, width, blank, breaks, quote: 0, column: 0, glued: false, holds, roles: 0 };
}

/** A no-break space after a plain one is typed to separate words, not columns. */
function isGap(before: number, code: number): boolean {
  return before > SPACE || code <= SPACE;
}

function isBreak(text: string, end: number, lineEnd: number): boolean {
  if (text.charCodeAt(end - 1) === BACKSLASH) return true;
  return lineEnd - end >= BREAK_SPACES && text.charCodeAt(end) === SPACE && text.charCodeAt(end + 1) === SPACE;
}

/** Whether a character ends a line. */
export function isLineEnd(code: number): boolean {
  if (code > CARRIAGE_RETURN && code < LINE_SEPARATOR) return false;
  return (code >= LINE_FEED && code <= CARRIAGE_RETURN) || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;
}

/**
 * The start of the next line. `\r\n` is one line end, and so is `\r\r\n`, which a second conversion of line ends
 * produces.
 */
export function behindLineEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== CARRIAGE_RETURN) return at + 1;
  let next = at + 1;
  if (text.charCodeAt(next) === CARRIAGE_RETURN && text.charCodeAt(next + 1) === LINE_FEED) next++;
  if (text.charCodeAt(next) === LINE_FEED) next++;
  return next;
}
