import type { Cell, Line } from '../lines/line.ts';
import { isPipe } from '../lines/rules.ts';
import { ColumnWidths } from '../wrap/widths.ts';

/** Columns that a page was laid out in: a menu, the prose beside it, a margin. */
export interface Layout {
  /** Widths of the columns of wrapped prose, by where these begin. */
  readonly prose: ReadonlyMap<number, number>;
  /** Where any column begins. */
  readonly starts: ReadonlySet<number>;
  /** Of these the ones that the line itself or one next to it has a cell at. */
  startsNear(at: number): ReadonlySet<number>;
}

/** Rows of several cells from which on a page may be laid out in columns. */
const MIN_ROWS = 6;

/** Rows below each other that begin a cell at one column: double spaces in prose do not meet so often. */
const MIN_PAIRS = 3;

/** Of the lines at least near to a column's width, this share must end because the next word did not fit. */
const MIN_SHARE = 0.5;

const NO_COLUMNS: ReadonlySet<number> = new Set();
const NO_LINES: readonly Line[] = [];
const NONE: Layout = { prose: new Map(), starts: NO_COLUMNS, startsNear: () => NO_COLUMNS };

/**
 * Finds the columns of a page that was laid out in them. Rows of a table end where the writer ended them; a column that
 * stands beside others and whose lines end because the next word did not fit holds prose.
 */
export function findLayout(text: string, lines: readonly Line[], split: readonly (readonly Cell[])[]): Layout {
  if (countRows(split) < MIN_ROWS) return NONE;
  const rows = lines.map((line, at) => cellLines(text, line, split[at] as readonly Cell[]));
  const widths = new ColumnWidths(text);
  const pairs = new Map<number, number>();
  for (let at = 1; at < rows.length; at++) {
    const above = rows[at - 1] as readonly Line[];
    const below = rows[at] as readonly Line[];
    if (above.length < 2 && below.length < 2) continue;
    const byIndent = new Map(below.map((cell) => [cell.indent, cell]));
    for (const cell of above) {
      const next = byIndent.get(cell.indent) ?? null;
      widths.add(cell, next);
      if (next !== null) pairs.set(cell.indent, (pairs.get(cell.indent) ?? 0) + 1);
    }
  }
  const prose = widths.find(MIN_SHARE);
  if (prose.size === 0) return NONE;
  const starts = new Set(prose.keys());
  for (const [indent, count] of pairs) if (count >= MIN_PAIRS) starts.add(indent);
  return { prose, starts, startsNear: (at) => startsNear(rows, starts, at) };
}

function countRows(split: readonly (readonly Cell[])[]): number {
  let count = 0;
  for (const cells of split) if (cells.length > 1) count++;
  return count;
}

function startsNear(rows: readonly (readonly Line[])[], starts: ReadonlySet<number>, at: number): ReadonlySet<number> {
  let near: Set<number> | null = null;
  for (let i = at - 1; i <= at + 1; i++) {
    for (const { indent } of rows[i] ?? NO_LINES)
      if (starts.has(indent)) near = (near ?? new Set<number>()).add(indent);
  }
  return near ?? NO_COLUMNS;
}

/** The cells of a line as lines. Rows that a frame stands around are no layout. */
function cellLines(text: string, line: Line, cells: readonly Cell[]): readonly Line[] {
  if (line.start === line.end || isPipe(text.charCodeAt(line.start))) return NO_LINES;
  if (cells.length < 2) return [line];
  return cells.map(({ start, end, from, to }) => ({ ...line, start, end, key: start, indent: from, width: to }));
}
