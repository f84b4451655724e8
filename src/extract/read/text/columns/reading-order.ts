import type { Line } from '../lines/line.ts';

/** A line of the source with its cells. */
export interface Row {
  readonly line: Line;
  readonly cells: readonly Line[];
  /** Whether its cells are in columns of a layout. */
  readonly laidOut: boolean;
  /** Whether it must not be moved: a row of a table, code. */
  readonly fixed: boolean;
}

/** White space between two columns, from the end of the left one to the start of the right one. */
interface Gutter {
  readonly from: number;
  readonly to: number;
}

interface Region {
  readonly from: number;
  readonly to: number;
  readonly gutters: readonly Gutter[];
}

/** No browser uses a wider layout; longer lines have no columns. */
const MAX_COLUMNS = 400;

/** Blank lines kept between two lines of a column. */
const MAX_BLANKS = 2;

/**
 * The lines in reading order: if rows share a layout, one column after the other. Row by row, a menu's lines would be
 * between those of the article.
 */
export function readByColumn(rows: readonly Row[]): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const region of findRegions(rows)) {
    for (; at < region.from; at++) append(lines, (rows[at] as Row).cells);
    append(lines, readRegion(rows, region));
    at = region.to;
  }
  for (; at < rows.length; at++) append(lines, (rows[at] as Row).cells);
  return lines;
}

/** A line may have more cells, and a column more lines, than a call can have arguments. */
function append(lines: Line[], more: readonly Line[]): void {
  for (const line of more) lines.push(line);
}

/** Finds runs of rows between blank lines whose cells leave the same gutters free. */
function findRegions(rows: readonly Row[]): Region[] {
  const regions: Region[] = [];
  for (let at = 0; at < rows.length; at++) {
    const { laidOut, cells } = rows[at] as Row;
    if (!laidOut || cells.length < 2) continue;
    const region = growRegion(rows, at, regions.at(-1)?.to ?? 0);
    if (region.to - region.from > 1) regions.push(region);
    at = region.to - 1;
  }
  return regions;
}

function growRegion(rows: readonly Row[], first: number, floor: number): Region {
  const taken = new Uint8Array(MAX_COLUMNS + 1);
  let gutters: readonly Gutter[] = [];
  let to = first;
  for (; to < rows.length; to++) {
    const found = narrow(gutters, rows[to] as Row, taken);
    if (found === null) break;
    gutters = found;
    for (const { indent, width } of (rows[to] as Row).cells) taken.fill(1, indent, width);
  }
  // Lines of the left column under the end of all others are no longer beside them.
  const edge = gutters[0]?.to ?? 0;
  while (to > first + 1 && (rows[to - 1] as Row).cells.every(({ indent }) => indent < edge)) to--;
  // The prose may have begun above the menu beside it.
  let from = first;
  while (from > floor && to > first) {
    const found = narrow(gutters, rows[from - 1] as Row, taken);
    if (found === null) break;
    gutters = found;
    from--;
  }
  return { from, to: Math.max(to, first + 1), gutters };
}

/** The gutters that a row leaves free, and new ones between its cells; `null` if the row does not fit. */
function narrow(gutters: readonly Gutter[], { line, cells, fixed }: Row, taken: Uint8Array): Gutter[] | null {
  if (fixed || line.blank || line.start === line.end || line.width > MAX_COLUMNS) return null;
  const left: Gutter[] = [];
  for (const gutter of gutters) {
    let rest = gutter;
    for (const [i, cell] of cells.entries()) {
      const found = narrowBy(rest, cell, i > 0);
      if (found === null) return null;
      rest = found;
    }
    left.push(rest);
  }
  return addGutters(left, cells, taken);
}

function narrowBy(gutter: Gutter, { indent, width }: Line, hasLeft: boolean): Gutter | null {
  const { from, to } = gutter;
  if (width <= from || indent >= to) return gutter;
  if (indent < from) return width <= to ? { from: width, to } : null;
  // It begins inside a gutter: it belongs to the nearer column, unless that has a line already.
  const isRight = width > to || hasLeft || to - indent < indent - from;
  return isRight ? { from, to: indent } : { from: width, to };
}

/** Adds gutters between adjacent cells that no gutter separates yet; the rows above must have left them free, too. */
function addGutters(gutters: readonly Gutter[], cells: readonly Line[], taken: Uint8Array): Gutter[] | null {
  const all = [...gutters];
  for (let i = 1; i < cells.length; i++) {
    const { width: from } = cells[i - 1] as Line;
    const { indent: to } = cells[i] as Line;
    if (gutters.some((gutter) => gutter.from >= from && gutter.to <= to)) continue;
    let free = to;
    while (free > from && taken[free - 1] === 0) free--;
    if (free === to) return null;
    all.push({ from: free, to });
  }
  return all.sort((a, b) => a.from - b.from);
}

function readRegion(rows: readonly Row[], { from, to, gutters }: Region): Line[] {
  const columns = Array.from({ length: gutters.length + 1 }, (): Line[] => []);
  const lastRows = columns.map(() => from - 1);
  for (let at = from; at < to; at++) {
    for (const cell of (rows[at] as Row).cells) {
      const column = columnOf(gutters, cell);
      const lines = columns[column] as Line[];
      const missing = lines.length === 0 ? 0 : at - (lastRows[column] as number) - 1;
      for (let i = 0; i < Math.min(missing, MAX_BLANKS); i++) lines.push(blankAt(cell));
      lines.push({ ...cell, column });
      lastRows[column] = at;
    }
  }
  return columns.flatMap((lines) => (lines.length === 0 ? [] : [...lines, blankAt(lines.at(-1) as Line)]));
}

function columnOf(gutters: readonly Gutter[], { indent }: Line): number {
  let column = 0;
  while (column < gutters.length && indent >= (gutters[column] as Gutter).to) column++;
  return column;
}

/** An empty line beside the lines of other columns. */
function blankAt(line: Line): Line {
  return { ...line, end: line.start, width: 0, indent: 0, blank: true, breaks: false, glued: false, roles: 0 };
}
