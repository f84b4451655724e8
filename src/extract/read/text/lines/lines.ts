import type { Line } from './line.ts';
import { advance, isBlank } from './width.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;
const SPACE = 0x20;
/** The first character past the space that does not take just one column. */
const FIRST_UNUSUAL = 0x7f;
const BACKSLASH = 0x5c;

/** Spaces at a line's end that ask for a break in markdown; who writes markdown writes no more of them. */
const BREAK_SPACES = 2;

/** Splits a text into lines; `\r\n`, `\r`, form feeds and Unicode's line ends count as `\n`. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let broken = 0;
  let padded = 0;
  let at = 0;
  while (at < text.length) {
    const { line, lineEnd } = readLine(text, at);
    lines.push(line);
    if (line.breaks) broken++;
    if (!line.blank && lineEnd - line.end > BREAK_SPACES) padded++;
    at = behindLineEnd(text, lineEnd);
  }
  return padded > 0 && padded * 2 >= broken
    ? lines.map((line) => (line.breaks ? withoutPadding(text, line) : line))
    : lines;
}

/** Some text browsers fill lines up with spaces: these ask for no break. */
function withoutPadding(text: string, line: Line): Line {
  return { ...line, breaks: text.charCodeAt(line.end - 1) === BACKSLASH };
}

function readLine(text: string, from: number): { line: Line; lineEnd: number } {
  let start = -1;
  let end = from;
  let indent = 0;
  let column = 0;
  let width = 0;
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > SPACE && unit < FIRST_UNUSUAL) {
      if (start < 0) {
        start = at;
        indent = column;
      }
      end = at + 1;
      width = ++column;
      continue;
    }
    if (isLineEnd(unit)) break;
    const blank = isBlank(unit);
    if (!blank && start < 0) {
      start = at;
      indent = column;
    }
    const code = text.codePointAt(at) as number;
    column = advance(column, code);
    if (code > 0xffff) at++;
    if (!blank) {
      end = at + 1;
      width = column;
    }
  }
  const blank = start < 0;
  if (blank) start = end = from;
  const breaks = !blank && isBreak(text, end, at);
  const line = { start, end, key: start, indent, width, blank, breaks, quote: 0, column: 0, glued: false };
  return { line, lineEnd: at };
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

/** Where the next line begins. `\r\n` is one end, and so is `\r\r\n`, which a second translation of line ends leaves. */
export function behindLineEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== CARRIAGE_RETURN) return at + 1;
  let next = at + 1;
  if (text.charCodeAt(next) === CARRIAGE_RETURN && text.charCodeAt(next + 1) === LINE_FEED) next++;
  if (text.charCodeAt(next) === LINE_FEED) next++;
  return next;
}
