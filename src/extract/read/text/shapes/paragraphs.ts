import { CHAR_CLASS, CharClass } from '../../../words/chars.ts';
import { type Line, Role } from '../lines/line.ts';
import { readMarker } from '../lines/markers.ts';
import { isRule } from '../lines/rules.ts';
import { isBlank, isIdeographic } from '../lines/signs.ts';
import { addDraft, type Reading, type Span } from '../reading.ts';
import { isClosing, isFragment } from '../wrap/fragments.ts';
import { isHeading } from './headings.ts';

/** A first line may be indented by this many columns more, or a hanging one by this many less. */
const MAX_FIRST_LINE_INDENT = 8;

/** A no-break space at a line's end is sometimes moved to the next line. */
const STRAY_SPACE = 1;

/**
 * Single lines longer than this are paragraphs, even without blank lines between them; addresses and verse are shorter.
 */
const MAX_LINE_COLUMNS = 100;

/** Reads a line and its wrapped lines. It fits every line, so it is last in the table. */
export function readParagraph(reading: Reading, at: number): number {
  const line = reading.lines[at] as Line;
  const count = countBroken(reading, at, line);
  const previous = reading.last;
  const sameRun =
    previous !== null &&
    previous.to === at - 1 &&
    count === 1 &&
    previous.from === previous.to &&
    previous.shape === 'paragraph' &&
    !reading.dense &&
    isShort(line) &&
    isShort(reading.lines[previous.from] as Line);
  const spans = joinLines(reading, at, { count, start: line.start });
  if (sameRun) addDraft(reading, { spans, from: at, to: at + count - 1, group: previous.group });
  else addDraft(reading, { spans, from: at, to: at + count - 1 });
  return count;
}

function isShort(line: Line): boolean {
  return line.width - line.indent <= MAX_LINE_COLUMNS;
}

/** A paragraph as far as it was read. */
interface Run {
  /** Its last line with text, or the text of its first line. */
  line: Line;
  /** Columns so far. */
  columns: number;
}

/** How many lines belong to the paragraph whose first line, or the text of whose first line, is `first`. */
export function countBroken(reading: Reading, at: number, first: Line): number {
  const { lines } = reading;
  const run: Run = { line: first, columns: first.width - first.indent };
  let count = 1;
  for (; at + count < lines.length; count++) {
    const next = lines[at + count] as Line;
    const isSeen = next.start < next.end;
    if (!next.glued && (!isSeen || !goesOn(reading, run, at + count))) break;
    run.line = next;
    if (isSeen) run.columns += next.width - next.indent;
  }
  return count;
}

function goesOn(reading: Reading, { line, columns }: Run, at: number): boolean {
  const next = reading.lines[at] as Line;
  const isFirst = columns === line.width - line.indent;
  const outdent = line.indent - next.indent;
  const inPlace = outdent >= -STRAY_SPACE && outdent <= (isFirst ? MAX_FIRST_LINE_INDENT : STRAY_SPACE);
  if (inPlace && reading.wrap.isBroken(line, next)) return !startsAnew(reading, line, at);
  return reading.dense && isFragment(reading.text, [line, next], columns) && !startsAnew(reading, line, at);
}

/**
 * Whether a line starts a new item: by a bullet, or by a dash or number that is not at the start of the line by
 * wrapping.
 */
function startsAnew(reading: Reading, line: Line, at: number): boolean {
  const { text } = reading;
  const next = reading.lines[at] as Line;
  if (isHeading(reading, at) || isRule(text, next) || (next.roles & Role.row) !== 0) return true;
  const marker = readMarker(text, next);
  if (marker === null) return false;
  if (marker.kind === 'sign') return true;
  // The o of a nested list and the word "o" look alike; a list item usually begins with a capital.
  if (marker.kind === 'letter' && CHAR_CLASS[text.charCodeAt(marker.contentStart)] === CharClass.capital) return true;
  return isEnded(text, line) || (next.roles & Role.numbered) !== 0;
}

/** Whether a line's last character ends a sentence or announces a list. */
export function isEnded(text: string, line: Line): boolean {
  let last = line.end - 1;
  while (last > line.start && CHAR_CLASS[text.charCodeAt(last)] === CharClass.quote) last--;
  return CHAR_CLASS[text.charCodeAt(last)] === CharClass.sentenceEnd || text.charAt(last) === ':';
}

/** Lines that are joined: their number, and the start of the text of the first. */
interface Joined {
  readonly count: number;
  readonly start: number;
}

/** The spans of some lines from `at` on, with the text between them. */
export function joinLines(reading: Reading, at: number, { count, start }: Joined): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  for (let i = at; i < at + count; i++) {
    const line = reading.lines[i] as Line;
    if (line.start >= line.end) continue;
    if (open === null) {
      open = { start, end: line.end, glue: '' };
      continue;
    }
    const { end, glue } = joint(reading, open, line);
    spans.push(end === open.end ? open : { ...open, end });
    open = { start: line.start, end: line.end, glue };
  }
  if (open !== null) spans.push(open);
  return spans;
}

function joint({ text, hyphens }: Reading, before: Span, line: Line): { end: number; glue: '' | ' ' } {
  const { end } = before;
  if (line.glued && !isBlank(text.charCodeAt(line.start - 1))) return { end, glue: '' };
  if (isIdeographic(text.charCodeAt(end - 1)) || isIdeographic(text.charCodeAt(line.start))) return { end, glue: '' };
  if (isClosing(text, line.start)) return { end, glue: '' };
  const hyphenation = hyphens.judge(end, line.start);
  if (hyphenation === 'dropped') return { end: end - 1, glue: '' };
  return { end, glue: hyphenation === 'tight' ? '' : ' ' };
}
