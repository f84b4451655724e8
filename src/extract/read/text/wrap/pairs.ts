import { CHAR_CLASS, CharClass } from '../../../words/chars.ts';
import type { Line } from '../lines/line.ts';
import { advance, isBlank, isIdeographic } from '../lines/signs.ts';

/** The largest width of a wrapped page; all wider lines are counted here. */
export const MAX_WIDTH = 140;
export const OVER: number = MAX_WIDTH + 2;

/** Words longer than this are addresses; their width is limited to it. */
const MAX_WORD = 140;

/** `[` */
const BRACKET = 0x5b;

/** The evidence of a line, and of the line under it if there is one, for the width. */
export interface Pair {
  readonly width: number;
  readonly isProse: boolean;
  /** The width at which the first word of the next line would also have fitted; -1 without a next line. */
  readonly needed: number;
}

/** Measures a line with the line under it, or alone. */
export function measurePair(text: string, line: Line, next: Line | null): Pair {
  return {
    width: Math.min(line.width, OVER),
    isProse: !isFurniture(text, line) && !isOneWord(text, line),
    needed: next === null ? -1 : Math.min(neededWidth(text, line, next), OVER),
  };
}

/** Whether the first of two lines may have been broken off before the second. */
export function isPair(line: Line, next: Line): boolean {
  if (next.start >= next.end || line.breaks || line.quote !== next.quote) return false;
  return line.column === next.column || line.indent === next.indent;
}

/** Bullets, table rows and headings are not wrapped, nor is text in brackets: form fields ("[      ]"), notes. */
export function isFurniture(text: string, { start }: Line): boolean {
  const code = text.charCodeAt(start);
  if (code === BRACKET) return true;
  return CHAR_CLASS[code] === CharClass.other && code !== 0x22 && code !== 0x27 && code !== 0x24;
}

/** An address may be longer than any width: it has no space at which it could be wrapped. */
function isOneWord(text: string, { start, end }: Line): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || isIdeographic(code)) return false;
  }
  return true;
}

/** Columns that `line` would have needed for the first word of `next`, too. */
export function neededWidth(text: string, line: Line, next: Line): number {
  const gap = isIdeographic(text.charCodeAt(line.end - 1)) || isIdeographic(text.charCodeAt(next.start)) ? 0 : 1;
  let columns = 0;
  const start = next.quote === 0 ? next.key : next.start;
  for (let at = start; at < next.end && columns < MAX_WORD; at++) {
    const code = text.codePointAt(at) as number;
    if (code > 0xffff) at++;
    else if (isBlank(code) || (columns > 0 && isIdeographic(code) && CHAR_CLASS[code] === CharClass.cjk)) break;
    columns = advance(columns, code);
  }
  return line.width + gap + columns;
}
