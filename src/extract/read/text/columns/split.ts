import { CHAR_CLASS, CharClass } from '../../../words/chars.ts';
import { type Cell, GAP, type Line, Role } from '../lines/line.ts';
import { readMarker } from '../lines/markers.ts';
import { isPipe } from '../lines/rules.ts';
import { advance, isBlank } from '../lines/signs.ts';
import { findLayout, type Layout } from './layout.ts';
import { type Row, readByColumn } from './reading-order.ts';
import { findRows } from './table-rows.ts';

/** Lines of a page split at its columns. */
export interface Columnar {
  readonly lines: readonly Line[];
  /** Cells of table rows by the key of their line. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
  /** Widths of columns of prose, by the position where these begin. */
  readonly widths: ReadonlyMap<number, number>;
}

/** The least spaces between the cells of a row. */
const MIN_GAP = 2;

/** The least spaces that never occur inside a sentence: they separate columns even outside a table. */
const MIN_GUTTER = 4;

const TAB = 0x09;
const OPEN = 0x5b;
const CLOSE = 0x5d;

const NO_STARTS: ReadonlySet<number> = new Set();
const NO_CELLS: readonly Cell[] = [];
const NO_ROWS: ReadonlyMap<number, readonly Cell[]> = new Map();
const NO_WIDTHS: ReadonlyMap<number, number> = new Map();

/** Finds tables drawn with white space and splits other lines at wide gutters and at the columns of a layout. */
export function splitColumns(text: string, lines: readonly Line[]): Columnar {
  const split = lines.map((line) => (isSplit(line) ? splitCells(text, line, NO_STARTS) : NO_CELLS));
  if (!split.some((cells) => cells.length > 1)) return { lines, rows: NO_ROWS, widths: NO_WIDTHS };
  const layout = findLayout(text, lines, split);
  const parts = layout.prose.size === 0 ? new Map<number, Line[]>() : splitLaidOut({ text, lines, split }, layout);
  const rows = findRows(lines, split);
  if (parts.size === 0) return { lines: inOrder(lines, split), rows, widths: layout.prose };
  const laid = lines.map((line, at): Row => {
    const isRow = (line.roles & Role.row) !== 0;
    const cells = isRow ? [line] : (parts.get(at) ?? segments(line, split[at] as Cell[], NO_STARTS));
    return { line, cells, laidOut: parts.has(at), fixed: isRow || (line.roles & Role.code) !== 0 };
  });
  return { lines: readByColumn(laid), rows, widths: layout.prose };
}

/** Most lines have no gap: they are not split at all. */
function isSplit(line: Line): boolean {
  return (line.holds & GAP) !== 0 && (line.roles & Role.code) === 0 && !line.blank;
}

interface Split {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly split: (readonly Cell[])[];
}

/** The columns of lines of a layout, by line; their cells are removed from `split`. */
function splitLaidOut({ text, lines, split }: Split, layout: Layout): Map<number, Line[]> {
  const parts = new Map<number, Line[]>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.blank || (line.roles & Role.code) !== 0 || isPipe(text.charCodeAt(line.start))) continue;
    const starts = layout.startsNear(at);
    const cells = starts.size === 0 ? NO_CELLS : splitCells(text, line, starts);
    if (!cells.some(({ from }) => layout.prose.has(from))) continue;
    parts.set(at, segments(line, cells, layout.starts));
    split[at] = NO_CELLS;
  }
  return parts;
}

/** The lines, with those that wide gutters separate replaced by their columns. */
function inOrder(lines: readonly Line[], split: readonly (readonly Cell[])[]): Line[] {
  const parted: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const cells = split[at] as readonly Cell[];
    if (cells.length < 2 || (line.roles & Role.row) !== 0) parted.push(line);
    else for (const part of segments(line, cells, NO_STARTS)) parted.push(part);
  }
  return parted;
}

/**
 * Cells at gaps of two and more spaces, and at any gap before one of the columns `starts`; spaces inside brackets,
 * after a bullet or a full stop do not separate cells.
 */
function splitCells(text: string, line: Line, starts: ReadonlySet<number>): Cell[] {
  const cells: Cell[] = [];
  let cell = { start: line.start, from: line.indent, gap: line.indent, tabbed: false };
  let end = line.start;
  let to = line.indent;
  let depth = 0;
  const content = readMarker(text, line)?.contentStart ?? line.start;
  for (let at = line.start; at < line.end; at++) {
    const code = text.codePointAt(at) as number;
    if (code <= 0xffff && isBlank(code)) continue;
    if (at > end) {
      const gap = gapBetween(text, { end, at, column: to });
      const parts = gap.tabbed || gap.columns >= neededGap(text, end - 1);
      if (at > content && depth <= 0 && (parts || (gap.columns > 0 && starts.has(to + gap.columns)))) {
        cells.push(newCell(cell, end, to));
        cell = { start: at, from: to + gap.columns, gap: gap.columns, tabbed: gap.tabbed };
      }
      to += gap.columns;
    }
    if (code === OPEN) depth++;
    if (code === CLOSE) depth--;
    to = advance(to, code);
    if (code > 0xffff) at++;
    end = at + 1;
  }
  cells.push(newCell(cell, end, to));
  return cells;
}

function newCell({ start, from, gap, tabbed }: Omit<Cell, 'end' | 'to'>, end: number, to: number): Cell {
  return { start, end, from, to, gap, tabbed };
}

function gapBetween(text: string, { end, at, column }: { end: number; at: number; column: number }) {
  let to = column;
  let tabbed = false;
  for (let i = end; i < at; i++) {
    const code = text.charCodeAt(i);
    if (code === TAB) tabbed = true;
    to = advance(to, code);
  }
  return { columns: to - column, tabbed };
}

/** Typists put two spaces after a sentence. */
function neededGap(text: string, last: number): number {
  const charClass = CHAR_CLASS[text.charCodeAt(last)];
  const sentence = charClass === CharClass.sentenceEnd || charClass === CharClass.quote || text.charAt(last) === ':';
  return sentence ? MIN_GUTTER : MIN_GAP;
}

/** The line, or its columns as separate lines if a gutter or one of the positions `starts` separates them. */
function segments(line: Line, cells: readonly Cell[], starts: ReadonlySet<number>): Line[] {
  const parts = ({ gap, from }: Cell) => gap >= MIN_GUTTER || starts.has(from);
  if (cells.every((cell, i) => i === 0 || !parts(cell))) return [line];
  const joined: Cell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (last === undefined || parts(cell)) joined.push(cell);
    else joined[joined.length - 1] = { ...last, end: cell.end, to: cell.to };
  }
  return joined.map(({ start, end, from, to }, column) => {
    const place = { start, end, key: column === 0 ? line.key : start, indent: from, width: to, column };
    const roles = column === 0 ? line.roles : 0;
    return { ...line, ...place, breaks: line.breaks && column === joined.length - 1, roles };
  });
}
