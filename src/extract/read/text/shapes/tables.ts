import type { Line } from '../lines/line.ts';
import { RangeCursor } from '../lines/ranges.ts';
import { isPipe, isRule } from '../lines/rules.ts';
import { isBlank } from '../lines/signs.ts';
import { addDraft, isVisible, newGroup, type Reading, type Span } from '../reading.ts';

const BACKSLASH = 0x5c;

/** In plain text, at least this many rows that begin with a pipe are a table. */
const MIN_ROWS = 2;

/** The least pipes of a row that begins with one: at least one cell is closed. */
const MIN_PIPES = 2;

/** A cell of this length is prose in a layout table: then each cell is a block. */
const MAX_CELL_CHARS = 120;

/** The line between a head and its rows: `---|:--:|---`. */
const SEPARATOR_SIGNS = new Set('|-: +=│┼├┤┃║─━═╬╪╫╠╣┝┥');

/** Reads a row of a table drawn with white space or tabs. */
export function readColumns(reading: Reading, at: number): number {
  const group = newGroup(reading);
  let end = at;
  for (; end < reading.lines.length; end++) {
    const cells = reading.rows.get((reading.lines[end] as Line).key);
    if (cells === undefined) break;
    addRow(reading, { cells, at: end, group });
  }
  return end - at;
}

/** Reads a table whose cells are separated by pipes. */
export function readPipes(reading: Reading, at: number): number {
  const line = reading.lines[at] as Line;
  const headed = isSeparator(reading, at + 1) && hasPipe(reading, line);
  if (!headed && !isFramed(reading, at)) return 0;
  const group = newGroup(reading);
  let end = at;
  for (; end < reading.lines.length; end++) {
    const row = reading.lines[end] as Line;
    if (isSeparator(reading, end) || (end > at && isRule(reading.text, row))) continue;
    if (!isVisible(reading, end) || !(headed ? hasPipe(reading, row) : beginsWithPipe(reading, row))) break;
    addRow(reading, { cells: splitPipes(reading, row), at: end, group });
  }
  return end - at;
}

/** Whether rows begin with a pipe, with or without a head. */
function isFramed(reading: Reading, at: number): boolean {
  if (!beginsWithPipe(reading, reading.lines[at] as Line)) return false;
  if (reading.markdown) return true;
  for (let i = 1; i < MIN_ROWS; i++) {
    const line = reading.lines[at + i];
    if (line === undefined || !beginsWithPipe(reading, line)) return false;
  }
  return true;
}

function beginsWithPipe(reading: Reading, line: Line): boolean {
  return isPipe(reading.text.charCodeAt(line.start)) && countPipes(reading, line, MIN_PIPES) >= MIN_PIPES;
}

function hasPipe(reading: Reading, line: Line): boolean {
  return countPipes(reading, line, 1) > 0;
}

function countPipes(reading: Reading, line: Line, enough: number): number {
  return pipesOf(reading, line, enough).length;
}

/** Offsets of the pipes that are not escaped and not part of an address, at most `enough`. */
function pipesOf({ text, markup }: Reading, line: Line, enough: number): number[] {
  const cursor = new RangeCursor(markup.cuts, line.start);
  const pipes: number[] = [];
  for (let at = line.start; at < line.end && pipes.length < enough; ) {
    const behind = cursor.skip(at);
    if (behind === at && isPipe(text.charCodeAt(at)) && text.charCodeAt(at - 1) !== BACKSLASH) pipes.push(at);
    at = behind > at ? behind : at + 1;
  }
  return pipes;
}

function isSeparator(reading: Reading, at: number): boolean {
  const line = reading.lines[at];
  if (line === undefined || line.start >= line.end) return false;
  let dashes = 0;
  let pipes = 0;
  for (let i = line.start; i < line.end; i++) {
    const sign = reading.text.charAt(i);
    if (!SEPARATOR_SIGNS.has(sign)) return false;
    if (sign === '-' || sign === '─' || sign === '═') dashes++;
    if (sign !== '-' && sign !== ':' && sign !== ' ') pipes++;
  }
  return dashes > 0 && pipes > 0;
}

function splitPipes(reading: Reading, line: Line): { start: number; end: number }[] {
  const { text } = reading;
  const bounds = [line.start - 1, ...pipesOf(reading, line, Number.POSITIVE_INFINITY), line.end];
  return bounds.slice(1).map((bound, i) => {
    let start = (bounds[i] as number) + 1;
    let end = bound;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    return { start, end };
  });
}

interface Row {
  readonly cells: readonly { readonly start: number; readonly end: number }[];
  readonly at: number;
  readonly group: number;
}

/** Adds a row as one block, or each cell as a block if it is a layout table. */
function addRow(reading: Reading, { cells, at, group }: Row): void {
  const full = cells.filter(({ start, end }) => start < end);
  const spans = full.map(({ start, end }): Span => ({ start, end, glue: '\t' }));
  if (spans.some(({ start, end }) => end - start > MAX_CELL_CHARS)) {
    for (const span of spans) addDraft(reading, { spans: [{ ...span, glue: '' }], from: at });
  } else if (spans.length > 0) {
    addDraft(reading, { spans, from: at, shape: 'table', group });
  }
}
