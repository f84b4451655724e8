import { joinInLine } from '../../../page/join.ts';
import { CHAR_CLASS, CharClass } from '../../../words/chars.ts';
import { splitSentences } from '../../../words/sentences.ts';
import { isStopWord } from '../../../words/stop-words.ts';
import { type Line, Role } from '../lines/line.ts';
import { readMarker } from '../lines/markers.ts';
import { isBlank, isIdeographic } from '../lines/signs.ts';
import { addDraft, newGroup, type Reading } from '../reading.ts';
import { findSwitches } from './prose-runs.ts';
import { isCapitalised, isLow, readWord, type Word } from './words.ts';

/** A line this long that makes up this share of a page is a page whose line ends were lost. */
const MIN_CHARS = 2_000;
const MIN_SHARE = 0.6;

/** On a page of hardly any other line a shorter one will do. */
const MIN_LONE_CHARS = 300;
const MAX_OTHER_LINES = 2;

/** No paragraph is as long as this, whatever else the page holds. */
const MAX_PARAGRAPH_CHARS = 20_000;

/** White space that stands for a lost line end, in characters. */
const MIN_GAP = 2;

/** Signs between spaces that part the entries of menus and breadcrumbs. */
const SEPARATORS = new Set('|»›•·▪■●►‣‧∙★◆→←');

/** Where this share of neighbouring ideographs is parted by spaces, these stand for no lost line ends. */
const MIN_SPACED_SHARE = 0.5;

/** Words looked at before one that may begin a sentence. */
const LOOK_BACK = 5;

/** Of the three before a function word, as many are capitalised behind a menu; of the five before a name, in a title. */
const NEAR = 3;
const MIN_NEAR = 2;
const MIN_FAR = 4;

/** No function word is longer. */
const MAX_STOP_WORD = 16;

/** `<a href=`, `<br>`, `</script>`: how a tag begins; in "x <y and" a name alone is none. */
const TAG = /^<\/?[a-z][a-z0-9]{0,10}(?:(?:\s+[\w:-]+){1,3}=|\s+[a-z-]+>|\s*\/?>)/i;
const MAX_TAG = 60;

/** `<br />`, `<option selected>`, `<a href="/ships">`: a whole tag; in "x <y and z > 5" nothing is an attribute. */
const WHOLE_TAG = /^<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]*=[^<>]*|\s+[a-z-]+|\s*\/?)>$/i;
const MAX_WHOLE_TAG = 200;
const LESS = 0x3c;
const GREATER = 0x3e;

/** Marks the lines that hold a page's text without its line ends. */
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

/** Reads a line that holds a whole page: its blocks are the sentences, and the entries of menus between them. */
export function readLongLine(reading: Reading, at: number): number {
  const line = reading.lines[at] as Line;
  const group = newGroup(reading);
  const starts = findStarts(reading.text.slice(line.start, line.end));
  for (const [i, start] of starts.entries()) {
    const piece = { ...line, start: line.start + start, end: line.start + (starts[i + 1] ?? line.end - line.start) };
    const marker = readMarker(reading.text, piece);
    const isItem = marker?.kind === 'sign';
    const spans = [{ start: isItem ? marker.contentStart : piece.start, end: piece.end, glue: '' as const }];
    const join = i === 0 ? null : joinInLine(isBlank(reading.text.charCodeAt(piece.start - 1)));
    if (isItem) addDraft(reading, { spans, from: at, group, join, shape: 'list', depth: 1, marker: marker.text });
    else addDraft(reading, { spans, from: at, group, join });
  }
  return 1;
}

/** Where the pieces of a line begin: at sentences, gaps, separators, and sentences that stick to a menu. */
function findStarts(text: string): number[] {
  const starts = new Set(splitSentences(text));
  const arrowsQuote = text.includes('«');
  const isSpaced = hasSpacedIdeographs(text);
  const recent: boolean[] = [];
  let word = readWord(text, 0);
  let next = readWord(text, word.end);
  while (word.start < word.end) {
    const afterNext = readWord(text, next.end);
    const sign = word.end - word.start === 1 ? text.charAt(word.start) : '';
    const separates = SEPARATORS.has(sign) && !(arrowsQuote && sign === '»');
    if (
      word.gap >= MIN_GAP ||
      separates ||
      isLost(text, word, isSpaced) ||
      isGlued(text, recent, [word, next, afterNext])
    )
      starts.add(word.start);
    recent.push(isCapitalised(text, word));
    if (recent.length > LOOK_BACK) recent.shift();
    word = next;
    next = afterNext;
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.flatMap((start, i) => [start, ...findSwitches(text, start, sorted[i + 1] ?? text.length)]);
}

/** Whether half of the ideographs that follow another one have a space before them: the page is set in spaced type. */
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
 * Chinese and Japanese have no spaces between words: where one stands a line end was lost. So it was beside tags that
 * stand as text.
 */
function isLost(text: string, { start, gap }: Word, isSpaced: boolean): boolean {
  if (gap === 0 || start === gap) return false;
  const last = text.charCodeAt(start - gap - 1);
  if (!isSpaced && isIdeographic(last) && isIdeographic(text.charCodeAt(start))) return true;
  if (last === GREATER && endsTag(text, start - gap)) return true;
  return text.charCodeAt(start) === LESS && TAG.test(text.slice(start, start + MAX_TAG));
}

/** Whether the sign before `end` closes a tag: "x > 5" and "File > Save" are parts of sentences. */
function endsTag(text: string, end: number): boolean {
  const first = Math.max(0, end - MAX_WHOLE_TAG);
  for (let at = end - 2; at >= first; at--) {
    const code = text.charCodeAt(at);
    // Not found in another tag, this takes time linear in the text.
    if (code === GREATER) return false;
    if (code === LESS) return WHOLE_TAG.test(text.slice(at, end));
  }
  return false;
}

/**
 * "Home News Sport The minister said", "A Guide to Rowing Boats Rowing has the": behind capitals a sentence begins with
 * a capital on a function word, or with one before several words without.
 */
function isGlued(
  text: string,
  recent: readonly boolean[],
  [word, next, afterNext]: readonly [Word, Word, Word],
): boolean {
  if (recent.at(-1) !== true || !isCapitalised(text, word)) return false;
  const goesOnLow = isLow(text, next);
  if (goesOnLow && isLow(text, afterNext) && recent.filter(Boolean).length >= MIN_FAR) return true;
  if (recent.slice(-NEAR).filter(Boolean).length < MIN_NEAR) return false;
  const letters = text.slice(word.start, Math.min(word.end, word.start + MAX_STOP_WORD));
  const behindNumber = CHAR_CLASS[text.charCodeAt(word.start - 2)] === CharClass.digit;
  return letters.length > 1 && (goesOnLow || behindNumber) && isStopWord(letters.toLowerCase());
}
