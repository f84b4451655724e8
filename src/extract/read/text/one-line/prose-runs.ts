import { CHAR_CLASS, CharClass } from '../../../words/chars.ts';
import { isFunctionWord, LineWords } from './words.ts';

/**
 * In a run of at least this many words without a full stop, a menu may be directly before a sentence; few sentences are
 * so long.
 */
const MIN_WORDS = 20;

/** Evidence of words for prose: sentences contain function words, menus contain names and numbers. */
const FUNCTION_WORD = 3;
const CAPITAL_FUNCTION_WORD = 1;
const PLAIN_WORD = 0;
const OTHER_WORD = -1;

/** The cost of a change between menu and prose: about two function words of evidence. */
const SWITCH = 6;

/** Words between a capital and the first or last function word of its sentence. */
const MAX_REACH = 6;

const COMMA = 0x2c;
const COLON = 0x3a;
const SEMICOLON = 0x3b;

/** The starts and ends of prose in a part of a long line without a full stop, ascending. */
export function findSwitches(text: string, from: number, to: number): number[] {
  const words = new LineWords(text, from, to);
  if (words.size < MIN_WORDS) return [];
  const prose = markProse(words);
  const switches: number[] = [];
  for (let at = 1; at < words.size; at++) {
    if (prose[at] === prose[at - 1]) continue;
    const word = prose[at] === 1 ? capitalBefore(words, at) : capitalBehind(words, at);
    const start = words.starts[word] as number;
    if (word > 0 && start > (switches[switches.length - 1] ?? from)) switches.push(start);
  }
  return switches;
}

function weigh(words: LineWords, at: number): number {
  const low = words.isLow(at);
  if (words.isShort(at) && isFunctionWord(words.text, words.starts[at] as number, endOfLetters(words, at))) {
    return low ? FUNCTION_WORD : CAPITAL_FUNCTION_WORD;
  }
  // Menus have commas only in dates: names beside a comma are a list in a sentence.
  return low || (!isNumber(words, at) && isBesideComma(words, at)) ? PLAIN_WORD : OTHER_WORD;
}

/** The end of a word without the sign after it: "that,". */
function endOfLetters({ text, ends }: LineWords, at: number): number {
  const end = ends[at] as number;
  const last = text.charCodeAt(end - 1);
  return last === COMMA || last === COLON || last === SEMICOLON ? end - 1 : end;
}

function isNumber({ text, starts }: LineWords, at: number): boolean {
  return CHAR_CLASS[text.charCodeAt(starts[at] as number)] === CharClass.digit;
}

function isBesideComma(words: LineWords, at: number): boolean {
  const { text, starts, ends } = words;
  const isBefore = text.charCodeAt((ends[at] as number) - 1) === COMMA;
  return isBefore || text.charCodeAt((starts[at] as number) - words.gap(at) - 1) === COMMA;
}

/** The best labels of the words as menu (0) or prose (1): the most evidence minus the cost of changes. */
function markProse(words: LineWords): Uint8Array {
  const { size } = words;
  const stays = new Uint8Array(size * 2);
  let menu = 0;
  let prose = 0;
  for (let at = 0; at < size; at++) {
    const menuBefore = menu;
    const proseBefore = prose;
    stays[at * 2] = menuBefore >= proseBefore - SWITCH ? 1 : 0;
    stays[at * 2 + 1] = proseBefore >= menuBefore - SWITCH ? 1 : 0;
    menu = Math.max(menuBefore, proseBefore - SWITCH);
    prose = Math.max(proseBefore, menuBefore - SWITCH) + weigh(words, at);
  }
  const marks = new Uint8Array(size);
  let state = prose > menu ? 1 : 0;
  for (let at = size - 1; at >= 0; at--) {
    marks[at] = state;
    if (stays[at * 2 + state] === 0) state = 1 - state;
  }
  return marks;
}

/** A sentence does not begin at its first function word, but at the capital before it. */
function capitalBefore(words: LineWords, at: number): number {
  for (let i = at; i >= Math.max(0, at - MAX_REACH); i--) if (words.isCapitalised(i)) return i;
  return at;
}

function capitalBehind(words: LineWords, at: number): number {
  for (let i = at; i < Math.min(words.size, at + MAX_REACH); i++) if (words.isCapitalised(i)) return i;
  return at;
}
