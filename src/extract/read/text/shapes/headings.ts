import type { Line } from '../lines/line.ts';
import { readMarker } from '../lines/markers.ts';
import { isRule } from '../lines/rules.ts';
import { isBlank } from '../lines/signs.ts';
import { addDraft, isVisible, type Reading, spanOf } from '../reading.ts';

const HASH = 0x23;
const MAX_LEVEL = 6;

/** In plain text one `#` may be a number sign or a comment; two are the heading of a dumper. */
const MIN_TEXT_HASHES = 2;

/** `====`, `----`, `~~~~`: underlines of headings, and their levels. */
const EQUALS = 0x3d;
const DASH = 0x2d;
const TILDE = 0x7e;
const UNDERLINES: Readonly<Record<number, number>> = { [EQUALS]: 1, [DASH]: 2, [TILDE]: 3 };
const MIN_UNDERLINE = 3;

/** In plain text, an underline is about as long as its heading: at most this many times as long or as short. */
const UNDERLINE_FIT = 2;

/** Longer lines are paragraphs above a rule, not headings. */
const MAX_UNDERLINED_COLUMNS = 120;

/** Skips a drawn rule; what follows is a new list or paragraph. */
export function readRule(reading: Reading, at: number): number {
  if (!isRule(reading.text, reading.lines[at] as Line)) return 0;
  reading.list = null;
  return 1;
}

/** Whether line `at` is a heading by its hashes. */
export function isHeading(reading: Reading, at: number): boolean {
  return countHashes(reading, reading.lines[at] as Line) > 0;
}

function countHashes({ text, markdown }: Reading, line: Line): number {
  let at = line.start;
  while (at < line.end && text.charCodeAt(at) === HASH) at++;
  const hashes = at - line.start;
  if (hashes === 0 || hashes > MAX_LEVEL || hashes < (markdown ? 1 : MIN_TEXT_HASHES)) return 0;
  return at >= line.end || isBlank(text.charCodeAt(at)) ? hashes : 0;
}

/** Reads `## A heading ##`. */
export function readHeading(reading: Reading, at: number): number {
  const line = reading.lines[at] as Line;
  const level = countHashes(reading, line);
  if (level === 0) return 0;
  const { text } = reading;
  let start = line.start + level;
  let { end } = line;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  let closing = end;
  while (closing > start && text.charCodeAt(closing - 1) === HASH) closing--;
  if (closing < end && (closing === start || isBlank(text.charCodeAt(closing - 1)))) end = closing;
  const spans = [{ start, end, glue: '' as const }];
  addDraft(reading, { spans, from: at, shape: 'heading', level });
  return 1;
}

/** Reads a line with an underline of `===`, `---` or `~~~`. */
export function readUnderlined(reading: Reading, at: number): number {
  const line = reading.lines[at] as Line;
  if (!isVisible(reading, at + 1)) return 0;
  const below = reading.lines[at + 1] as Line;
  const { text, markdown } = reading;
  const sign = text.charCodeAt(below.start);
  if (sign !== EQUALS && sign !== DASH && sign !== TILDE) return 0;
  const level = UNDERLINES[sign];
  const length = below.end - below.start;
  const columns = line.width - line.indent;
  if (level === undefined || length < MIN_UNDERLINE || columns > MAX_UNDERLINED_COLUMNS) return 0;
  const fits = length <= columns * UNDERLINE_FIT && columns <= length * UNDERLINE_FIT;
  if (!fits && !(markdown && sign !== TILDE)) return 0;
  for (let i = below.start; i < below.end; i++) if (text.charCodeAt(i) !== sign) return 0;
  if (readMarker(text, line) !== null || isRule(text, line)) return 0;
  addDraft(reading, { spans: [spanOf(line)], from: at, to: at + 1, shape: 'heading', level });
  return 2;
}
