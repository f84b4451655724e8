import type { Line } from './line.ts';
import { type Markup, RangeCursor, type Ranges } from './ranges.ts';
import { columnsOf, isBlank } from './signs.ts';

const QUOTE_SIGN = 0x3e;
const SPACE = 0x20;
const MAX_QUOTES = 8;

/** In plain text, a quote has at least this many lines, and one of them this many columns. */
const MIN_QUOTED_LINES = 2;
const MIN_QUOTED_COLUMNS = 40;

/** Removes link syntax from both ends of the lines, in place, so that the first sign of a line is visible. */
export function trimCuts(text: string, lines: Line[], { cuts, links }: Markup): void {
  if (cuts.length === 0) return;
  const cutCursor = new RangeCursor(cuts, 0);
  const linkCursor = new RangeCursor(links, 0);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.blank) continue;
    const glued = beginsInside(line, cutCursor, cuts) || goesOn(line, [linkCursor, links], lines[at - 1] ?? line);
    if (!glued && isFree(line, cutCursor)) continue;
    const start = trimStart(text, line, cutCursor);
    lines[at] = { ...line, start, end: trimEnd(text, { start, end: line.end }, cutCursor), glued };
  }
}

/** Whether no part of a line is cut. */
function isFree({ start, end }: Line, cursor: RangeCursor): boolean {
  return cursor.holding(start) < 0 && cursor.next(start, end) >= end;
}

/** Whether a line begins inside an address. */
function beginsInside({ start }: Line, cursor: RangeCursor, cuts: Ranges): boolean {
  const held = cursor.holding(start);
  return held >= 0 && (cuts[held] as number) < start;
}

/** Whether a line begins inside a link that began after other words on the line before. */
function goesOn(line: Line, [cursor, links]: readonly [RangeCursor, Ranges], before: Line): boolean {
  const held = cursor.holding(line.start);
  if (held < 0) return false;
  const start = links[held] as number;
  return !before.breaks && start > before.start && start < before.end;
}

function trimStart(text: string, line: Line, cursor: RangeCursor): number {
  let at = line.start;
  while (at < line.end) {
    const behind = cursor.skip(at);
    if (behind > at) at = behind;
    else if (isBlank(text.charCodeAt(at))) at++;
    else return at;
  }
  return line.end;
}

/** The offset after the last visible character of the pieces between the cuts. */
function trimEnd(text: string, { start, end }: Pick<Line, 'start' | 'end'>, cursor: RangeCursor): number {
  let visible = start;
  for (let at = cursor.skip(start); at < end; at = cursor.skip(at)) {
    const stop = cursor.next(at, end);
    let last = stop;
    while (last > at && isBlank(text.charCodeAt(last - 1))) last--;
    if (last > at) visible = last;
    at = stop;
  }
  return visible;
}

/**
 * Removes `>` from the start of quoted lines, in place. In plain text, these are a quote only if several are
 * consecutive and one is as long as a sentence: menus use the sign as a bullet.
 */
export function trimQuotes(text: string, lines: Line[], markdown: boolean): void {
  for (let at = 0; at < lines.length; at++) {
    const quoted: Line[] = [];
    let widest = 0;
    for (let end = at; end < lines.length && isQuoted(text, lines[end] as Line); end++) {
      const line = quoteLine(text, lines[end] as Line);
      if (line.quote === 0) break;
      quoted.push(line);
      widest = Math.max(widest, line.width);
    }
    const isQuote = markdown || (quoted.length >= MIN_QUOTED_LINES && widest >= MIN_QUOTED_COLUMNS);
    for (let i = 0; i < quoted.length; i++) if (isQuote) lines[at + i] = quoted[i] as Line;
    at += Math.max(quoted.length - 1, 0);
  }
}

function isQuoted(text: string, { start, end }: Line): boolean {
  return start < end && text.charCodeAt(start) === QUOTE_SIGN;
}

function quoteLine(text: string, line: Line): Line {
  let at = line.start;
  let quote = 0;
  while (at < line.end && text.charCodeAt(at) === QUOTE_SIGN && quote < MAX_QUOTES) {
    quote++;
    at++;
    const next = text.charCodeAt(at);
    if (at < line.end && next !== SPACE && next !== QUOTE_SIGN) return line;
    while (at < line.end && isBlank(text.charCodeAt(at))) at++;
  }
  if (quote === 0) return line;
  const indent = line.indent + columnsOf(text, [line.start, at], line.indent);
  return { ...line, start: at, indent, quote, blank: at >= line.end };
}
