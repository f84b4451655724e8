import { CHAR_CLASS, CharClass, isWordClass } from './chars.ts';
import { wordsFor } from './pattern.ts';
import { isStopWord } from './stop-words.ts';

const FULL_STOP = 0x2e;
const ELLIPSIS = 0x2026;
const GREEK_QUESTION = 0x3b;
const GREEK_FIRST = 0x370;
const GREEK_LAST = 0x3ff;
const FIRST_FULL_WIDTH = 0x3000;

/** The longest token before a full stop that is checked; abbreviations and numbers are shorter. */
const MAX_TOKEN = 12;

/** Numbers of at most this many digits with a full stop are ordinals ("12. Mai"); a year ends a sentence. */
const MAX_ORDINAL_DIGITS = 2;

/** The longest word after a full stop that is looked up. */
const MAX_WORD = 16;

/** Opening brackets and quotes; all others of their class may close a sentence. */
const OPENING = new Set('([{«“„‘‚¿¡「『（《〈【‹');

const MONTHS: ReadonlySet<string> = new Set(wordsFor('months'));
const ABBREVIATIONS: ReadonlySet<string> = new Set(wordsFor('abbreviations'));

/**
 * The offsets at which the sentences of a text begin, ascending; the first is 0 unless the text is empty. Closing
 * quotes and brackets stay with their sentence. Takes time linear in the text.
 */
export function splitSentences(text: string): number[] {
  const starts: number[] = text === '' ? [] : [0];
  let sentence = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isEnd(text, at)) continue;
    const end = behindEnd(text, at);
    const next = skipWhite(text, end);
    if (next < text.length && isBoundary(text, { sentence, at, end, next })) {
      starts.push(next);
      sentence = next;
    }
    at = end - 1;
  }
  return starts;
}

interface Boundary {
  /** The start of the sentence. */
  readonly sentence: number;
  /** The sign that may end it. */
  readonly at: number;
  /** The index after the signs and closing quotes. */
  readonly end: number;
  /** The next visible character. */
  readonly next: number;
}

function isEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (CHAR_CLASS[code] === CharClass.sentenceEnd) return true;
  if (code !== GREEK_QUESTION || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return before >= GREEK_FIRST && before <= GREEK_LAST;
}

/** The index after a row of signs such as "?!" or "..." and the closing quotes and brackets after them. */
function behindEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && CHAR_CLASS[text.charCodeAt(end)] === CharClass.sentenceEnd) end++;
  while (end < text.length && isClosing(text, end)) end++;
  // French has a space inside quotes: « Oui. »
  const spaced = isWhite(text, end) && text.charAt(end + 1) === '»';
  return spaced && (end + 2 >= text.length || isWhite(text, end + 2)) ? end + 2 : end;
}

function isClosing(text: string, at: number): boolean {
  return CHAR_CLASS[text.charCodeAt(at)] === CharClass.quote && !OPENING.has(text.charAt(at));
}

function isWhite(text: string, at: number): boolean {
  return CHAR_CLASS[text.charCodeAt(at)] === CharClass.white;
}

function skipWhite(text: string, at: number): number {
  let next = at;
  while (next < text.length && isWhite(text, next)) next++;
  return next;
}

function isBoundary(text: string, boundary: Boundary): boolean {
  const { at, end, next } = boundary;
  const sign = text.charCodeAt(at);
  const spaced = next > end;
  if (sign >= FIRST_FULL_WIDTH) {
    // If text follows a closing quote directly, the quote is part of the sentence: 「…。」と言った.
    return spaced || CHAR_CLASS[text.charCodeAt(end - 1)] !== CharClass.quote;
  }
  if (!spaced || isLowerCase(text.charAt(next))) return false;
  if (sign === ELLIPSIS || sign !== FULL_STOP || text.charCodeAt(at + 1) === FULL_STOP) return true;
  return isFullStop(text, boundary);
}

/** Letters of scripts without case do not count as lower case: any of them may begin a sentence. */
function isLowerCase(char: string): boolean {
  return char.toLowerCase() === char && char.toUpperCase() !== char;
}

/** Whether the full stop at `at` ends a sentence rather than an abbreviation, an initial or an ordinal. */
function isFullStop(text: string, { sentence, at, end, next }: Boundary): boolean {
  if (end > at + 1) return true;
  let start = at;
  while (start > sentence && at - start < MAX_TOKEN && isTokenPart(text, start - 1)) start--;
  const token = text.slice(start, at);
  if (token === '') return true;
  const word = text.slice(next, wordEnd(text, next)).toLowerCase();
  if (CHAR_CLASS[text.charCodeAt(start)] === CharClass.digit) {
    if (token.length > MAX_ORDINAL_DIGITS) return true;
    // "1. Open the box": the number of an item, not a sentence of one digit.
    return start !== sentence && !MONTHS.has(word);
  }
  if (ABBREVIATIONS.has(token.toLowerCase())) return false;
  const isInitial = token.length === 1 ? !isLowerCase(token) : token.charAt(token.length - 2) === '.';
  return !isInitial || CHAR_CLASS[text.charCodeAt(at - 1)] === CharClass.cjk || isSentenceWord(word);
}

/** After "U.S." or "J.", only a function word shows that a sentence begins; a name continues the sentence. */
function isSentenceWord(word: string): boolean {
  return word.length > 1 && isStopWord(word);
}

function isTokenPart(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === FULL_STOP ||
    text.charAt(at) === '-' ||
    isWordClass(CHAR_CLASS[text.charCodeAt(at)] as number)
  );
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && at - start < MAX_WORD && isWordClass(CHAR_CLASS[text.charCodeAt(at)] as number)) at++;
  return at;
}
