import type { TextStats } from '../../types.ts';
import { CHAR_CLASS, CharClass } from './chars.ts';
import { hashLetter, isStopWord, LONGEST_STOP_WORD, maybeStopWord } from './stop-words.ts';

/** CJK text is counted as one word for every two characters: the mean length of a Chinese word. */
const CJK_CHARS_PER_WORD = 2;

interface Counts {
  words: number;
  chars: number;
  sentences: number;
  digits: number;
  commas: number;
  capitalised: number;
  stopWords: number;
  cjk: number;
  ended: boolean;
}

/** Counts words, sentences and kinds of characters in one scan of `text`. */
export function measure(text: string): TextStats {
  const counts: Counts = {
    words: 0,
    chars: 0,
    sentences: 0,
    digits: 0,
    commas: 0,
    capitalised: 0,
    stopWords: 0,
    cjk: 0,
    ended: false,
  };
  const { length } = text;
  let i = 0;
  while (i < length) {
    const charClass = CHAR_CLASS[text.charCodeAt(i)] as number;
    if (charClass === CharClass.white) {
      i++;
    } else if (charClass === CharClass.cjk) {
      countCjk(counts, text, i++);
    } else if (charClass >= CharClass.capital && charClass <= CharClass.mark) {
      i = countWord(counts, text, i);
    } else {
      countSign(counts, charClass, isLastOfRun(text, i));
      i++;
    }
  }
  counts.words += Math.ceil(counts.cjk / CJK_CHARS_PER_WORD);
  return counts;
}

function countCjk(counts: Counts, text: string, at: number): void {
  counts.cjk++;
  counts.chars++;
  counts.ended = false;
  if (isStopWord(text.charAt(at))) counts.stopWords++;
}

function countWord(counts: Counts, text: string, start: number): number {
  let end = start;
  let digits = 0;
  let hash = 0;
  let bits = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const charClass = CHAR_CLASS[code] as number;
    if (charClass === CharClass.digit) digits++;
    else if (charClass < CharClass.capital || charClass > CharClass.mark || charClass === CharClass.cjk) break;
    hash = hashLetter(hash, code);
    bits |= code;
  }
  counts.words++;
  counts.chars += end - start;
  counts.digits += digits;
  counts.ended = false;
  if (CHAR_CLASS[text.charCodeAt(start)] === CharClass.capital) counts.capitalised++;
  if (end - start > LONGEST_STOP_WORD || !maybeStopWord(hash, bits)) return end;
  if (isStopWord(text.slice(start, end).toLowerCase())) counts.stopWords++;
  return end;
}

function countSign(counts: Counts, charClass: number, lastOfRun: boolean): void {
  counts.chars++;
  if (charClass === CharClass.sentenceEnd) {
    // "3.5" and "U.S." end no sentence: the sign must stand before white space, a quote or the end.
    if (lastOfRun) counts.sentences++;
    counts.ended = true;
  } else if (charClass === CharClass.comma) {
    counts.commas++;
    counts.ended = false;
  } else if (charClass !== CharClass.quote) {
    counts.ended = false;
  }
}

function isLastOfRun(text: string, at: number): boolean {
  if (at + 1 >= text.length) return true;
  const next = CHAR_CLASS[text.charCodeAt(at + 1)] as number;
  const full = text.charCodeAt(at) >= 0x3000; // full-width signs need no space behind them
  return next === CharClass.white || next === CharClass.quote || (full && next !== CharClass.sentenceEnd);
}
