import type { Cell, Line } from '../lines/line.ts';
import { isPipe } from '../lines/rules.ts';
import { ColumnWidths } from '../wrap/wrap.ts';

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
const NONE: Layout = { prose: new Map(), starts: NO_COLUMNS, startsNear: () => NO_COLUMNS };

/**
 * Finds the columns of a page that was laid out in them. Rows of a table end where the writer ended them; a column that
 * stands beside others and whose lines end because the next word did not fit holds prose.
 */
export function findLayout(text: string, lines: readonly Line[], split: readonly (readonly Cell[])[]): Layout {
  if (split.filter((cells) => cells.length > 1).length < MIN_ROWS) return NONE;
  const rows = lines.map((line, at) => cellLines(text, line, split[at] as readonly Cell[]));
  const widths = new ColumnWidths(text);
  const pairs = new Map<number, number>();
  for (let at = 1; at < rows.length; at++) {
    const above = rows[at - 1] as Line[];
    const below = rows[at] as Line[];
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
  const startsNear = (at: number) => {
    const near = [rows[at - 1], rows[at], rows[at + 1]].flatMap((row) => row ?? []);
    return new Set(near.map(({ indent }) => indent).filter((indent) => starts.has(indent)));
  };
  return { prose, starts, startsNear };
}

/** The cells of a line as lines. Rows that a frame stands around are no layout. */
function cellLines(text: string, line: Line, cells: readonly Cell[]): Line[] {
  if (line.start === line.end || isPipe(text.charAt(line.start))) return [];
  if (cells.length < 2) return [line];
  return cells.map(({ start, end, from, to }) => ({ ...line, start, end, key: start, indent: from, width: to }));
}
