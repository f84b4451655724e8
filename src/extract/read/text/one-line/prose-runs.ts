import { CHAR_CLASS, CharClass } from '../../../words/chars.ts';
import { isStopWord, stopWords } from '../../../words/stop-words.ts';
import { isCapitalised, isLow, readWord, type Word } from './words.ts';

/** Words of a stretch without a full stop from which on a menu may stick to a sentence; few sentences have as many. */
const MIN_WORDS = 20;

/** What words say for prose: sentences are held together by function words, menus are names and numbers. */
const FUNCTION_WORD = 3;
const CAPITAL_FUNCTION_WORD = 1;
const PLAIN_WORD = 0;
const OTHER_WORD = -1;

/** What a change between menu and prose costs: about two function words must speak for it. */
const SWITCH = 6;

/** Words between a capital and the first or last function word of its sentence. */
const MAX_REACH = 6;

/** The sign behind a word: `that,` */
const PAUSE = /[,;:]$/;
const COMMA = 0x2c;

/** Where prose begins and ends in a stretch of a long line that has no full stop, ascending. */
export function findSwitches(text: string, from: number, to: number): number[] {
  const words = wordsBetween(text, from, to);
  if (words.length < MIN_WORDS) return [];
  const prose = markProse(words.map((word) => weigh(text, word)));
  const switches: number[] = [];
  for (let at = 1; at < words.length; at++) {
    if (prose[at] === prose[at - 1]) continue;
    const word = prose[at] === 1 ? capitalBefore(text, words, at) : capitalBehind(text, words, at);
    const { start } = words[word] as Word;
    if (word > 0 && start > (switches.at(-1) ?? from)) switches.push(start);
  }
  return switches;
}

function wordsBetween(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (let word = readWord(text, from, to); word.start < word.end; word = readWord(text, word.end, to))
    words.push(word);
  return words;
}

function weigh(text: string, word: Word): number {
  const low = isLow(text, word);
  if (word.end - word.start <= stopWords().longest) {
    const letters = text.slice(word.start, word.end).replace(PAUSE, '');
    if (isStopWord(letters.toLowerCase())) return low ? FUNCTION_WORD : CAPITAL_FUNCTION_WORD;
  }
  // Menus have no commas but in dates: names beside one are listed in a sentence.
  return low || (!isNumber(text, word) && isBesideComma(text, word)) ? PLAIN_WORD : OTHER_WORD;
}

function isNumber(text: string, { start }: Word): boolean {
  return CHAR_CLASS[text.charCodeAt(start)] === CharClass.digit;
}

function isBesideComma(text: string, { start, end, gap }: Word): boolean {
  return text.charCodeAt(end - 1) === COMMA || text.charCodeAt(start - gap - 1) === COMMA;
}

/** The best reading of the words as menu (0) and prose (1): what they say for it, less the changes. */
function markProse(weights: readonly number[]): Uint8Array {
  const stays = new Uint8Array(weights.length * 2);
  let menu = 0;
  let prose = 0;
  for (const [at, weight] of weights.entries()) {
    const [menuBefore, proseBefore] = [menu, prose];
    stays[at * 2] = menuBefore >= proseBefore - SWITCH ? 1 : 0;
    stays[at * 2 + 1] = proseBefore >= menuBefore - SWITCH ? 1 : 0;
    menu = Math.max(menuBefore, proseBefore - SWITCH);
    prose = Math.max(proseBefore, menuBefore - SWITCH) + weight;
  }
  const marks = new Uint8Array(weights.length);
  let state = prose > menu ? 1 : 0;
  for (let at = weights.length - 1; at >= 0; at--) {
    marks[at] = state;
    if (stays[at * 2 + state] === 0) state = 1 - state;
  }
  return marks;
}

/** Its first function word is not where a sentence begins: that is at the capital before it. */
function capitalBefore(text: string, words: readonly Word[], at: number): number {
  for (let i = at; i >= Math.max(0, at - MAX_REACH); i--) if (isCapitalised(text, words[i] as Word)) return i;
  return at;
}

function capitalBehind(text: string, words: readonly Word[], at: number): number {
  for (let i = at; i < Math.min(words.length, at + MAX_REACH); i++) if (isCapitalised(text, words[i] as Word)) return i;
  return at;
}
