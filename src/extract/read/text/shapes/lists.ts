import { CHAR_CLASS, CharClass } from '../../../words/chars.ts';
import { isControl } from '../browser/controls.ts';
import { type Line, Role } from '../lines/line.ts';
import { type Marker, readMarker } from '../lines/markers.ts';
import { addDraft, isVisible, newGroup, type OpenList, type Reading, type Span } from '../reading.ts';
import { countBroken, isEnded, joinLines } from './paragraphs.ts';

/**
 * In many languages, a dash before a whole sentence of at least this length opens direct speech; list items are
 * shorter.
 */
const MIN_SPEECH_COLUMNS = 50;

const ROUND = 0x28;

/** The most lines between two items of a sequence of numbers. */
const MAX_ROW_GAP = 60;

/** Markers may be one column off, because numbers get a second digit. */
const INDENT_TOLERANCE = 1;

/** The most markers on one line: the outer ones belong to items without text. */
const MAX_NESTED_MARKERS = 6;

/** Marks the numbered lines that have a next or previous number in the same column: "12. May" alone is a date. */
export function markNumbered(text: string, lines: readonly Line[]): void {
  const last = new Map<number, { number: number; at: number }>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const marker = mayBeNumbered(text.charCodeAt(line.start)) ? readMarker(text, line) : null;
    if (marker === null || marker.kind !== 'number') continue;
    const column = marker.contentIndent;
    const before = last.get(column);
    if (before !== undefined && marker.number === before.number + 1 && at - before.at <= MAX_ROW_GAP) {
      (lines[before.at] as Line).roles |= Role.numbered;
      line.roles |= Role.numbered;
    }
    last.set(column, { number: marker.number, at });
  }
}

function mayBeNumbered(code: number): boolean {
  return code === ROUND || CHAR_CLASS[code] === CharClass.digit;
}

/** Reads a list item with its wrapped lines, or with the lines under a bullet without text. */
export function readItem(reading: Reading, at: number): number {
  const marker = readItemMarker(reading, at);
  if (marker === null) return 0;
  const line = reading.lines[at] as Line;
  const depth = openItem(reading, marker.indent) + line.quote;
  const isBare = marker.contentStart >= line.end;
  if (isBare && !isItemBelow(reading, at, marker)) return 1;
  const first = isBare ? (reading.lines[at + 1] as Line) : contentOf(line, marker);
  const from = isBare ? at + 1 : at;
  const count = countBroken(reading, from, first);
  const spans = joinLines(reading, from, { count, start: first.start });
  const isField = !isBare && count === 1 && isControl(reading, spans[0] as Span);
  addDraft(reading, {
    spans,
    from: at,
    to: from + count - 1,
    shape: isField ? 'control' : 'list',
    depth,
    group: (reading.list as OpenList).group,
    marker: marker.text,
    indent: marker.indent,
  });
  return from + count - at;
}

/** The rest of a line after its marker. */
function contentOf(line: Line, { contentStart: start, contentIndent: indent }: Marker): Line {
  const { end, key, width, blank, breaks, quote, column, glued, holds, roles } = line;
  return { start, end, key, indent, width, blank, breaks, quote, column, glued, holds, roles };
}

/** Whether the line under a bullet without text is its text: indented further, and not an item itself. */
function isItemBelow(reading: Reading, at: number, marker: Marker): boolean {
  const below = reading.lines[at + 1];
  if (below === undefined || !isVisible(reading, at + 1) || below.indent <= marker.indent) return false;
  return readItemMarker(reading, at + 1) === null && below.quote === (reading.lines[at] as Line).quote;
}

function readItemMarker(reading: Reading, at: number): Marker | null {
  const line = reading.lines[at] as Line;
  let marker = readMarker(reading.text, line);
  if (marker === null || !isItem(reading, at, marker)) return null;
  for (let nested = 1; nested < MAX_NESTED_MARKERS; nested++) {
    const { contentStart: start, contentIndent: indent } = marker;
    const inner: Marker | null = readMarker(reading.text, { start, end: line.end, indent });
    if (inner === null || inner.kind === 'number' || inner.kind === 'letter') break;
    marker = inner;
  }
  return marker;
}

function isItem(reading: Reading, at: number, marker: Marker): boolean {
  const line = reading.lines[at] as Line;
  if (reading.markdown || marker.kind === 'sign') return true;
  if (marker.kind === 'number') return (line.roles & Role.numbered) !== 0;
  if (marker.kind === 'letter') return true;
  return line.width - line.indent < MIN_SPEECH_COLUMNS || !isEnded(reading.text, line);
}

/** Puts an item into the open list, or opens one; returns its nesting depth. */
function openItem(reading: Reading, indent: number): number {
  reading.list ??= { group: newGroup(reading), indents: [] };
  const { indents } = reading.list;
  while (indents.length > 0 && (indents.at(-1) as number) > indent + INDENT_TOLERANCE) indents.pop();
  if (indents.length === 0 || (indents.at(-1) as number) < indent - INDENT_TOLERANCE) indents.push(indent);
  return indents.length;
}

/** Ends the open list before a line that is not indented further than its first marker. */
export function closeList(reading: Reading, at: number): void {
  const first = reading.list?.indents[0];
  if (first === undefined || !isVisible(reading, at)) return;
  if ((reading.lines[at] as Line).indent <= first && readItemMarker(reading, at) === null) reading.list = null;
}
