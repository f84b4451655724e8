import type { TableState } from './context.ts';
import { append, type Draft } from './draft.ts';

/**
 * A cell with more text than this (UTF-16 units) makes a table a layout table: prose in a cell is read as paragraphs,
 * because a row as one block would hide which of its cells is article.
 */
const LONG_CELL = 300;

/** The open tables, innermost last. */
export class TableStack {
  readonly #tables: TableState[] = [];

  /** A table begins. */
  push(table: TableState): void {
    const outer = this.#tables[this.#tables.length - 1];
    if (outer !== undefined) outer.layout = true;
    this.#tables.push(table);
  }

  /** A row begins. */
  startRow(element: number): void {
    const table = this.#tables[this.#tables.length - 1];
    if (table === undefined) return;
    table.row = element;
    table.cells = 0;
  }

  /** A cell begins; returns its table. */
  startCell(): TableState | null {
    const table = this.#tables[this.#tables.length - 1];
    if (table === undefined) return null;
    table.cells++;
    return table;
  }

  /** The innermost table ends; its drafts are the last ones of `drafts`. */
  pop(drafts: Draft[]): void {
    const table = this.#tables.pop();
    if (table !== undefined) joinRows(drafts, table);
  }
}

/** Joins the cells of a data table that has just ended into one draft per row; a layout table does not change. */
function joinRows(drafts: Draft[], table: TableState): void {
  if (table.layout || !isData(drafts, table)) return;
  const cells = drafts.splice(table.start);
  let row: Draft | undefined;
  let width = 0;
  for (const cell of cells) {
    if (cell.table !== table) {
      drafts.push(cell);
      row = undefined;
    } else if (row === undefined || row.row !== cell.row) {
      row = startRow(cell, table);
      row.join = drafts[drafts.length - 1]?.group === table.group ? 'line' : 'paragraph';
      drafts.push(row);
      width = cell.cell;
    } else {
      addCell(row, cell, cell.cell - width);
      width = cell.cell;
    }
  }
}

/** Whether every cell contains at most one short plain block and some row has two. */
function isData(drafts: readonly Draft[], table: TableState): boolean {
  let columns = false;
  for (let i = table.start; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (draft.table !== table) continue;
    if (draft.shape !== 'paragraph' || draft.text.length > LONG_CELL) return false;
    const last = drafts[i - 1];
    if (last?.table !== table || last.row !== draft.row) continue;
    if (last.cell === draft.cell || last.hidden !== draft.hidden) return false;
    columns = true;
  }
  return columns;
}

/** Starts a row with its first cell that has text; empty cells before it become tabs. */
function startRow(cell: Draft, table: TableState): Draft {
  const row: Draft = { ...cell, text: '', marks: [], shift: 0, end: cell.start, group: table.group, shape: 'table' };
  row.element = cell.row;
  row.links = 0;
  row.linkChars = 0;
  row.boldChars = 0;
  // The row has no text before this cell, so all these tabs have its start as their offset.
  for (let i = 1; i < cell.cell; i++) append(row, '\t', cell.start);
  addCell(row, cell, 0);
  return row;
}

function addCell(row: Draft, cell: Draft, tabs: number): void {
  if (tabs > 0) append(row, '\t'.repeat(tabs), row.end);
  const text = cell.text.replaceAll('\n', ' ');
  const at = row.text.length;
  const { marks } = cell;
  for (let i = 0; i < marks.length; i += 2) row.marks.push((marks[i] as number) + at, marks[i + 1] as number);
  row.shift = cell.shift - at;
  row.text += text;
  row.end = cell.end;
  row.links += cell.links;
  row.linkChars += cell.linkChars;
  row.boldChars += cell.boldChars;
}
