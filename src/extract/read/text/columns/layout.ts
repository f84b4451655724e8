import type { Cell, Line } from '../lines/line.ts';
import { isPipe } from '../lines/rules.ts';
import { ColumnWidths } from '../wrap/widths.ts';

/** The columns of a page's layout: a menu, the prose beside it, a margin. */
export interface Layout {
  /** Widths of the columns of wrapped prose, by the position where these begin. */
  readonly prose: ReadonlyMap<number, number>;
  /** The positions where columns begin. */
  readonly starts: ReadonlySet<number>;
  /** Those of them at which the line itself or an adjacent line has a cell. */
  startsNear(at: number): ReadonlySet<number>;
}

/** The least rows of several cells in a page with a column layout. */
const MIN_ROWS = 6;

/** The least consecutive rows with a cell at the same position: double spaces in prose do not coincide so often. */
const MIN_PAIRS = 3;

/** Of the lines that nearly fill a column, this share must end because the next word did not fit. */
const MIN_SHARE = 0.5;

const NO_COLUMNS: ReadonlySet<number> = new Set();
const NO_LINES: readonly Line[] = [];
const NONE: Layout = { prose: new Map(), starts: NO_COLUMNS, startsNear: () => NO_COLUMNS };

/**
 * Finds the columns of a page with a column layout. Rows of a table end where the writer ended them; a column beside
 * others contains prose if its lines end because the next word did not fit.
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

/** The cells of a line as lines. Rows inside a frame are not a layout. */
function cellLines(text: string, line: Line, cells: readonly Cell[]): readonly Line[] {
  if (line.start === line.end || isPipe(text.charCodeAt(line.start))) return NO_LINES;
  if (cells.length < 2) return [line];
  return cells.map(({ start, end, from, to }) => ({ ...line, start, end, key: start, indent: from, width: to }));
}
