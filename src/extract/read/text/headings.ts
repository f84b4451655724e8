import { isBlank } from './columns.ts';
import { addDraft, isVisible, type Reading, spanOf } from './draft.ts';
import type { Line } from './lines.ts';
import { readMarker } from './markers.ts';

const HASH = 0x23;
const MAX_LEVEL = 6;

/** In plain text one `#` may be a number sign or a comment; two are a heading that some dumper wrote. */
const MIN_TEXT_HASHES = 2;

/** `---`, `* * *`, `=====`, `━━━━`: signs that rules are drawn with. */
const RULE_SIGNS = new Set('-_*=~─━═▬—–·.•+#|│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╯╰▁▔…');
const MIN_RULE_SIGNS = 3;

/** Kinds of signs a rule is drawn with; a frame's corner and line need more than two. */
const MAX_RULE_KINDS = 6;

const UNDERLINES: Readonly<Record<string, number>> = { '=': 1, '-': 2, '~': 3 };
const MIN_UNDERLINE = 3;

/** In plain text an underline is about as long as what it underlines, as a factor either way. */
const UNDERLINE_FIT = 2;

/** Longer lines are paragraphs above a rule, not headings. */
const MAX_UNDERLINED_COLUMNS = 120;

/** Whether the line is a drawn rule: it separates, and is no text. */
export function isRule(text: string, line: Line): boolean {
  if (line.start >= line.end || !RULE_SIGNS.has(text.charAt(line.start))) return false;
  const kinds = new Set<string>();
  let signs = 0;
  for (let at = line.start; at < line.end; at++) {
    if (isBlank(text.charCodeAt(at))) continue;
    const sign = text.charAt(at);
    if (!RULE_SIGNS.has(sign)) return false;
    kinds.add(sign);
    if (kinds.size > MAX_RULE_KINDS) return false;
    signs++;
  }
  return signs >= MIN_RULE_SIGNS && !isEllipsis(kinds);
}

/** "..." or "…" alone is text. */
function isEllipsis(kinds: ReadonlySet<string>): boolean {
  return [...kinds].every((sign) => sign === '.' || sign === '…');
}

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

/** Reads a line that is underlined with `===`, `---` or `~~~`. */
export function readUnderlined(reading: Reading, at: number): number {
  const line = reading.lines[at] as Line;
  const below = reading.lines[at + 1];
  if (below === undefined || !isVisible(reading, at + 1)) return 0;
  const { text, markdown } = reading;
  const sign = text.charAt(below.start);
  const level = UNDERLINES[sign];
  const length = below.end - below.start;
  const columns = line.width - line.indent;
  if (level === undefined || length < MIN_UNDERLINE || columns > MAX_UNDERLINED_COLUMNS) return 0;
  const fits = length <= columns * UNDERLINE_FIT && columns <= length * UNDERLINE_FIT;
  if (!fits && !(markdown && sign !== '~')) return 0;
  for (let i = below.start; i < below.end; i++) if (text.charAt(i) !== sign) return 0;
  if (readMarker(text, line) !== null || isRule(text, line)) return 0;
  addDraft(reading, { spans: [spanOf(line)], from: at, to: at + 1, shape: 'heading', level });
  return 2;
}
