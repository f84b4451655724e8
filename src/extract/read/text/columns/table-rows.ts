import { type Cell, type Line, Role } from '../lines/line.ts';

/** Wider cells are columns of prose. */
const MAX_CELL_COLUMNS = 45;

/** The least cells that two rows must have at the same position; rows of two cells need more rows as evidence. */
const MIN_SHARED = 2;
const MIN_ROWS = 2;
const MIN_PAIR_ROWS = 3;

/** The rows of tables by the keys of their lines; these lines are marked as rows. */
export function findRows(
  lines: readonly Line[],
  split: readonly (readonly Cell[])[],
): ReadonlyMap<number, readonly Cell[]> {
  const rows = new Map<number, readonly Cell[]>();
  for (let at = 0; at < lines.length; at++) {
    const end = tableEnd(split, at);
    for (let i = at; i < end; i++) {
      const line = lines[i] as Line;
      line.roles |= Role.row;
      rows.set(line.key, split[i] as Cell[]);
    }
    if (end > at) at = end - 1;
  }
  return rows;
}

/** The end of the table that begins at row `at`; `at` if there is none. */
function tableEnd(split: readonly (readonly Cell[])[], at: number): number {
  const first = split[at] as readonly Cell[];
  if (!isRow(first)) return at;
  let end = at + 1;
  while (
    end < split.length &&
    isRow(split[end] as Cell[]) &&
    isAligned(split[end - 1] as Cell[], split[end] as Cell[])
  ) {
    end++;
  }
  const tabs = first.filter((cell) => cell.tabbed).length;
  const needed = tabs > 1 ? 1 : first.length > 2 || tabs > 0 ? MIN_ROWS : MIN_PAIR_ROWS;
  return end - at >= needed ? end : at;
}

function isTabbed({ tabbed }: Cell): boolean {
  return tabbed;
}

function isRow(cells: readonly Cell[]): boolean {
  return cells.length > 1 && cells.every((cell) => cell.tabbed || cell.to - cell.from <= MAX_CELL_COLUMNS);
}

/** Whether two consecutive rows are aligned: cells share their left or right positions, or tabs separate them. */
function isAligned(above: readonly Cell[], below: readonly Cell[]): boolean {
  if (below.some(isTabbed)) return above.some(isTabbed);
  const from = new Set(above.map((cell) => cell.from));
  const to = new Set(above.map((cell) => cell.to));
  const shared = below.filter((cell) => from.has(cell.from) || to.has(cell.to)).length;
  return shared >= Math.min(MIN_SHARED, below.length);
}
