import { CHAR_CLASS, CharClass } from '../../../words/chars.ts';
import type { Line } from '../lines/line.ts';
import { advance, isBlank } from '../lines/width.ts';

/** Narrowest and widest column at which a page is taken to be wrapped; browsers' dumps have 72 to 132. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 140;

/** Pairs of lines that must agree on a width before it is believed, on a page and in one of its columns. */
const MIN_PAIRS = 3;
const MIN_COLUMN_PAIRS = 6;

/** Narrowest column of prose: the lines of menus and price tags are shorter. */
const MIN_COLUMN_WIDTH = 28;

/** Of the lines at least this near to the width, this share must end because the next word did not fit. */
const NEAR = 0.6;
const MIN_SHARE = 0.5;
const MIN_COLUMN_SHARE = 0.7;

/** Lines that run over the width, for each pair that agrees on it; bigger in pages that are not wrapped at all. */
const MAX_OVER_SHARE = 0.3;

/** A renderer may leave a line this much shorter than it needs to: nested blocks have a right margin of their own. */
const SLACK = 6;

/** Words longer than this are addresses; they are cut off in the measurement. */
const MAX_WORD = 140;

/** `[` */
const BRACKET = 0x5b;

const NONE: ReadonlySet<number> = new Set();

const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7af;
const FIRST_IDEOGRAPHIC = 0x2e80;

/** Columns at which a page's lines were wrapped. */
export interface Wrap {
  /** Width of the page, 0 if it was not wrapped. */
  readonly page: number;
  /** Widths of text that begins in a column of its own, by that column: cells of layout tables. */
  readonly byIndent: ReadonlyMap<number, number>;
}

/** Text that begins further in than this is not looked at by itself. */
const MAX_INDENT = 120;

/**
 * Finds the width at which the lines of a page were wrapped. A pair of lines agrees on every width that the first one
 * keeps and that the next word would have broken; the width most pairs agree on wins. The list of addresses at a
 * page's end, given by the keys of its lines, is never wrapped.
 */
export function findWrap(text: string, lines: readonly Line[], references: ReadonlySet<number> = NONE): Wrap {
  const page = newCounts();
  const columns = new ColumnWidths(text);
  for (const [i, line] of lines.entries()) {
    if (line.start === line.end || references.has(line.key)) continue;
    const next = lines[i + 1];
    const pair = next !== undefined && isPair(line, next) && !isFurniture(text, next) ? next : null;
    count(text, page, [line, pair]);
    columns.add(line, pair);
  }
  return { page: bestWidth(page, PAGE), byIndent: columns.find(MIN_COLUMN_SHARE) };
}

/** Finds the widths of text that begins in columns of its own. */
export class ColumnWidths {
  readonly #text: string;
  readonly #columns = new Map<number, PairCounts>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Counts a line, and the one below it where there is one. */
  add(line: Line, next: Line | null): void {
    const { indent } = next ?? line;
    if (indent > MAX_INDENT) return;
    const counts = this.#columns.get(indent) ?? newCounts();
    this.#columns.set(indent, counts);
    count(this.#text, counts, [line, next]);
  }

  /** The widths that pairs of lines agree on, by column. */
  find(minShare: number): ReadonlyMap<number, number> {
    const widths = new Map<number, number>();
    for (const [indent, counts] of this.#columns) {
      const width = bestWidth(counts, { minPairs: MIN_COLUMN_PAIRS, minShare });
      if (width >= indent + MIN_COLUMN_WIDTH) widths.set(indent, width);
    }
    return widths;
  }
}

interface PairCounts {
  /** Changes of the number of pairs that agree on each width. */
  readonly changes: Float64Array;
  /** First lines of pairs by their width. */
  readonly near: Float64Array;
  /** Prose lines by their width. */
  readonly over: Float64Array;
}

interface Evidence {
  readonly minPairs: number;
  readonly minShare: number;
}

const PAGE: Evidence = { minPairs: MIN_PAIRS, minShare: MIN_SHARE };

function newCounts(): PairCounts {
  const [changes, near, over] = [0, 0, 0].map(() => new Float64Array(MAX_WIDTH + 3));
  return { changes, near, over } as PairCounts;
}

function count(text: string, { changes, near, over }: PairCounts, [line, next]: readonly [Line, Line | null]): void {
  const width = Math.min(line.width, MAX_WIDTH + 2);
  if (!isFurniture(text, line) && !isOneWord(text, line)) add(over, width, 1);
  if (next === null) return;
  add(near, width, 1);
  add(changes, width, 1);
  add(changes, Math.min(neededWidth(text, line, next), MAX_WIDTH + 2), -1);
}

function add(values: Float64Array, at: number, amount: number): void {
  values[at] = (values[at] as number) + amount;
}

function bestWidth({ changes, near, over }: PairCounts, { minPairs, minShare }: Evidence): number {
  let best = 0;
  let bestPairs = minPairs - 1;
  let pairs = 0;
  for (let width = 0; width <= MAX_WIDTH; width++) {
    pairs += changes[width] as number;
    if (width < MIN_WIDTH || pairs <= bestPairs) continue;
    const reached = sum(near, Math.ceil(width * NEAR), MAX_WIDTH + 2);
    if (pairs < reached * minShare || sum(over, width + 1, MAX_WIDTH + 2) > pairs * MAX_OVER_SHARE) continue;
    best = width;
    bestPairs = pairs;
  }
  return best;
}

function isPair(line: Line, next: Line): boolean {
  if (next.start >= next.end || line.breaks || line.quote !== next.quote) return false;
  return line.column === next.column || line.indent === next.indent;
}

/** Bullets, table rows and headings obey no width, nor does what is in brackets: the fields of forms ("[      ]"), notes. */
function isFurniture(text: string, { start }: Line): boolean {
  const code = text.charCodeAt(start);
  if (code === BRACKET) return true;
  return CHAR_CLASS[code] === CharClass.other && code !== 0x22 && code !== 0x27 && code !== 0x24;
}

/** An address may run over any width: there is no space at which it could have been broken. */
function isOneWord(text: string, { start, end }: Line): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || isIdeographic(code)) return false;
  }
  return true;
}

/** Columns that `line` would have needed to hold the first word of `next`, too. */
function neededWidth(text: string, line: Line, next: Line): number {
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

/** Whether the character belongs to a script that is written without spaces: Han, kana and their signs. */
export function isIdeographic(code: number): boolean {
  return code >= FIRST_IDEOGRAPHIC && !(code >= HANGUL_FIRST && code <= HANGUL_LAST) && code < 0xd800
    ? true
    : isWideSign(code);
}

function isWideSign(code: number): boolean {
  return code >= 0xff01 && code <= 0xff65;
}

/** Whether `next` goes on where `line` was broken because its width was reached. */
export function isBroken(text: string, [line, next]: readonly [Line, Line], wrap: Wrap): boolean {
  const width = wrap.byIndent.get(next.indent) ?? wrap.page;
  if (!isPair(line, next) || width === 0 || line.width > width + SLACK) return false;
  const needed = neededWidth(text, line, next);
  if (needed > width) return true;
  return needed > width - SLACK && CHAR_CLASS[text.charCodeAt(next.start)] === CharClass.letter;
}

function sum(values: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let i = from; i <= to; i++) total += values[i] ?? 0;
  return total;
}
