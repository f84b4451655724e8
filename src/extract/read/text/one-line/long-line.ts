import { joinOnLine } from '../../../page/join.ts';
import { CHAR_CLASS, CharClass } from '../../../words/chars.ts';
import { splitSentences } from '../../../words/sentences.ts';
import { type Line, Role } from '../lines/line.ts';
import { readMarker } from '../lines/markers.ts';
import { isBlank, isIdeographic, Sign } from '../lines/signs.ts';
import { addDraft, newGroup, type Reading, type Span } from '../reading.ts';
import { findSwitches } from './prose-runs.ts';
import { beginsTag, endsTag } from './tags.ts';
import { isFunctionWord, LineWords } from './words.ts';

/** A line of this length with this share of a page is a page whose line ends were lost. */
const MIN_CHARS = 2_000;
const MIN_SHARE = 0.6;

/** On a page with almost no other lines, a line of this length is enough. */
const MIN_LONE_CHARS = 300;
const MAX_OTHER_LINES = 2;

/** No paragraph is as long as this, whatever else the page contains. */
const MAX_PARAGRAPH_CHARS = 20_000;

/** The least white space, in characters, that replaces a lost line end. */
const MIN_GAP = 2;

/** Signs between spaces that separate the entries of menus and breadcrumbs. */
const SEPARATORS = new Set('|»›•·▪■●►‣‧∙★◆→←');

/** If spaces separate this share of adjacent ideographs, they do not replace lost line ends. */
const MIN_SPACED_SHARE = 0.5;

/** The five words before one that may begin a sentence, one bit each. */
const LOOK_BACK = 0b11111;

/**
 * The least capitalised words after a menu among the three words before a function word; and in a title among the five
 * words before a name.
 */
const NEAR = 0b111;
const MIN_NEAR = 2;
const MIN_FAR = 4;

/** No function word is longer. */
const MAX_STOP_WORD = 16;

/** Marks the lines that contain a page's text without its line ends. */
export function markLongLines(lines: readonly Line[]): void {
  let visible = 0;
  let total = 0;
  for (const { start, end } of lines) {
    if (start < end) visible++;
    total += end - start;
  }
  const minimum = visible <= MAX_OTHER_LINES + 1 ? MIN_LONE_CHARS : MIN_CHARS;
  for (const line of lines) {
    const length = line.end - line.start;
    const isLong = length > minimum && length > total * MIN_SHARE;
    if (isLong || length > MAX_PARAGRAPH_CHARS) line.roles |= Role.long;
  }
}

/** Reads a line that contains a whole page: its blocks are the sentences, and the entries of menus between them. */
export function readLongLine(reading: Reading, at: number): number {
  const line = reading.lines[at] as Line;
  const { text } = reading;
  const group = newGroup(reading);
  const starts = findStarts(text.slice(line.start, line.end), line.holds);
  for (let i = 0; i < starts.length; i++) {
    const start = line.start + (starts[i] as number);
    const end = i + 1 < starts.length ? line.start + (starts[i + 1] as number) : line.end;
    const marker = readMarker(text, { start, end, indent: line.indent });
    const join = i === 0 ? null : joinOnLine(isBlank(text.charCodeAt(start - 1)));
    if (marker?.kind === 'sign') {
      const spans: Span[] = [{ start: marker.contentStart, end, glue: '' }];
      addDraft(reading, { spans, from: at, group, join, shape: 'list', depth: 1, marker: marker.text });
    } else {
      addDraft(reading, { spans: [{ start, end, glue: '' }], from: at, group, join });
    }
  }
  return 1;
}

/** The starts of the pieces of a line: sentences, gaps, separators, and sentences directly after a menu. */
function findStarts(text: string, holds: number): number[] {
  const words = new LineWords(text, 0, text.length);
  const starts = mergeAscending(splitSentences(text), findBreaks(words, holds));
  const all: number[] = [];
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] as number;
    all.push(start);
    for (const more of findSwitches(text, start, starts[i + 1] ?? text.length)) all.push(more);
  }
  return all;
}

/** The words before which a line end was lost. */
function findBreaks(words: LineWords, holds: number): number[] {
  const { text, starts, ends, size } = words;
  const arrowsQuote = text.includes('«');
  const isSpaced = (holds & Sign.ideograph) !== 0 && hasSpacedIdeographs(text);
  const breaks: number[] = [];
  // One bit for each of the words before, the last one first: whether it is capitalised.
  let recent = 0;
  for (let at = 0; at < size; at++) {
    const start = starts[at] as number;
    const sign = (ends[at] as number) - start === 1 ? text.charAt(start) : '';
    const separates = sign !== '' && SEPARATORS.has(sign) && !(arrowsQuote && sign === '»');
    const isCapital = words.isCapitalised(at);
    if (
      separates ||
      words.gap(at) >= MIN_GAP ||
      isLost(words, at, isSpaced) ||
      (isCapital && (recent & 1) !== 0 && isGlued(words, at, recent))
    ) {
      breaks.push(start);
    }
    recent = ((recent << 1) | Number(isCapital)) & LOOK_BACK;
  }
  return breaks;
}

/** Two ascending lists as one, without repetitions. */
function mergeAscending(a: readonly number[], b: readonly number[]): number[] {
  const merged: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const next = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
    merged.push(next);
    if (a[i] === next) i++;
    if (b[j] === next) j++;
  }
  return merged;
}

/** Whether half of the ideographs after another one have a space before them: the page is set with spaces. */
function hasSpacedIdeographs(text: string): boolean {
  let pairs = 0;
  let spaced = 0;
  let last = -2;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    if (!isIdeographic(code)) {
      last = -2;
      continue;
    }
    if (last >= 0) pairs++;
    if (last >= 0 && at > last + 1) spaced++;
    last = at;
  }
  return spaced > 0 && spaced >= pairs * MIN_SPACED_SHARE;
}

/**
 * Chinese and Japanese have no spaces between words: a space means that a line end was lost. The same is true beside
 * tags that appear as text.
 */
function isLost(words: LineWords, at: number, isSpaced: boolean): boolean {
  const { text } = words;
  if (at === 0 || words.gap(at) === 0) return false;
  const start = words.starts[at] as number;
  const before = words.ends[at - 1] as number;
  const last = text.charCodeAt(before - 1);
  if (!isSpaced && isIdeographic(last) && isIdeographic(text.charCodeAt(start))) return true;
  return endsTag(text, before) || beginsTag(text, start);
}

/**
 * "Home News Sport The minister said", "A Guide to Rowing Boats Rowing has the": after capitalised words, a sentence
 * begins with a capitalised function word, or with a capitalised word before several others without capitals.
 */
function isGlued(words: LineWords, at: number, recent: number): boolean {
  const { text } = words;
  const goesOnLow = words.isLow(at + 1);
  if (goesOnLow && words.isLow(at + 2) && countBits(recent) >= MIN_FAR) return true;
  if (countBits(recent & NEAR) < MIN_NEAR) return false;
  const start = words.starts[at] as number;
  const end = Math.min(words.ends[at] as number, start + MAX_STOP_WORD);
  if (end - start < 2 || !(goesOnLow || CHAR_CLASS[text.charCodeAt(start - 2)] === CharClass.digit)) return false;
  return isFunctionWord(text, start, end);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
