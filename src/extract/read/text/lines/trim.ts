import type { Line } from './line.ts';
import { type Markup, RangeCursor, type Ranges } from './ranges.ts';
import { columnsOf, isBlank } from './width.ts';

const QUOTE_SIGN = 0x3e;
const SPACE = 0x20;
const MAX_QUOTES = 8;

/** In plain text a quote has as many lines, and one of them as many columns. */
const MIN_QUOTED_LINES = 2;
const MIN_QUOTED_COLUMNS = 40;

/** Takes link syntax off both ends of every line, so that what a line begins with can be seen. */
export function trimCuts(text: string, lines: readonly Line[], { cuts, links }: Markup): Line[] {
  if (cuts.length === 0) return [...lines];
  const cutCursor = new RangeCursor(cuts, 0);
  const linkCursor = new RangeCursor(links, 0);
  const trimmed: Line[] = [];
  for (const line of lines) {
    const glued = !line.blank && isInside(line, [cutCursor, cuts], null);
    const goesOn = !line.blank && isInside(line, [linkCursor, links], trimmed.at(-1) ?? line);
    const start = line.blank ? line.start : trimStart(text, line, cutCursor);
    trimmed.push(
      line.blank ? line : { ...line, start, end: trimEnd(text, { ...line, start }, cuts), glued: glued || goesOn },
    );
  }
  return trimmed;
}

/** Whether a line begins inside an address, or inside a link that began behind other words on the line before. */
function isInside(line: Line, [cursor, ranges]: readonly [RangeCursor, Ranges], before: Line | null): boolean {
  const held = cursor.holding(line.start);
  if (held < 0) return false;
  const start = ranges[held] as number;
  return before === null ? start < line.start : !before.breaks && start > before.start && start < before.end;
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

/** Behind the last visible character: looks at the pieces between the cuts, from the front. */
function trimEnd(text: string, line: Line, cuts: Ranges): number {
  const cursor = new RangeCursor(cuts, line.start);
  let visible = line.start;
  for (let at = cursor.skip(line.start); at < line.end; at = cursor.skip(at)) {
    const stop = cursor.next(at, line.end);
    let last = stop;
    while (last > at && isBlank(text.charCodeAt(last - 1))) last--;
    if (last > at) visible = last;
    at = stop;
  }
  return visible;
}

/**
 * Takes `>` off the front of quoted lines. In plain text these are a quote only where several follow each other and one
 * is as long as a sentence: menus use the sign for a bullet.
 */
export function trimQuotes(text: string, lines: readonly Line[], markdown: boolean): Line[] {
  const quoted = lines.map((line) => (line.start < line.end ? quoteLine(text, line) : line));
  if (markdown) return quoted;
  for (let at = 0; at < quoted.length; ) {
    let end = at;
    let widest = 0;
    for (; (quoted[end]?.quote ?? 0) > 0; end++) widest = Math.max(widest, (quoted[end] as Line).width);
    if (end - at < MIN_QUOTED_LINES || widest < MIN_QUOTED_COLUMNS) {
      for (let i = at; i < end; i++) quoted[i] = lines[i] as Line;
    }
    at = Math.max(end, at + 1);
  }
  return quoted;
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
