import { endOfWord } from '../words/word-ends.ts';
import type { CueFamily } from './families.ts';
import { hashWord } from './hash.ts';

/** Of a long text the first and the last words are read: its ends say most of what it is. */
const END_WORDS = 30;
/** The last words are looked for in this many characters; thirty words are rarely longer. */
const TAIL_CHARS = 360;
/** A text of this many characters may hold more than sixty words. */
const HEAD_CHARS = 600;

/** Texts of up to so many words are told apart. */
const LENGTHS: readonly (readonly [number, CueFamily])[] = [
  [4, 'word1'],
  [12, 'word2'],
  [40, 'word3'],
];
const LONGEST: CueFamily = 'word4';
/** Pairs are read in texts of up to this many words, whole texts of up to that many. */
const PAIR_WORDS = 12;
const WHOLE_WORDS = 6;
/** So many words of a heading are cues for the blocks below it, and so many are its beginning. */
const HEADING_WORDS = 10;
const TITLE_WORDS = 6;

/** Is told that the words `from` up to `to` of a text are a cue of a family. */
export type CueVisitor = (family: CueFamily, from: number, to: number) => void;

/** Is told where the words of a text stand in its lower-case copy. */
type WordVisitor = (lower: string, start: number, end: number) => void;

/** Tells the words that cues are made of: all of a short text, thirty from either end of a long one. */
export function eachCueWord(text: string, visit: WordVisitor): void {
  if (text.length <= HEAD_CHARS) {
    readWords(text, [0, 2 * END_WORDS], visit);
    return;
  }
  readWords(text.slice(0, HEAD_CHARS), [0, END_WORDS], visit);
  const cut = text.slice(-TAIL_CHARS);
  // A word that the cut has halved is passed over.
  const tail = cut.slice(endOfWord(cut, 0));
  let count = 0;
  readWords(tail, [0, Number.POSITIVE_INFINITY], () => count++);
  readWords(tail, [Math.max(0, count - END_WORDS), count], visit);
}

/** Tells the words from the `from`-th up to the `to`-th. */
function readWords(text: string, [from, to]: readonly [number, number], visit: WordVisitor): void {
  const lower = text.toLowerCase();
  for (let i = 0, count = 0; i < lower.length && count < to; ) {
    const end = endOfWord(lower, i);
    if (end > i && count++ >= from) visit(lower, i, end);
    i = Math.max(end, i + 1);
  }
}

/** Hashes of the words of a text. */
export function hashCueWords(text: string): number[] {
  const words: number[] = [];
  eachCueWord(text, (lower, start, end) => words.push(hashWord(lower, start, end)));
  return words;
}

/** Tells the cues that a text of `count` words holds. */
export function eachTextCue(count: number, visit: CueVisitor): void {
  if (count === 0) return;
  const sized = LENGTHS.find(([most]) => count <= most)?.[1] ?? LONGEST;
  for (let i = 0; i < count; i++) {
    visit('word', i, i + 1);
    visit(sized, i, i + 1);
    if (i > 0 && count <= PAIR_WORDS) visit('pair', i - 1, i + 1);
  }
  visit('first', 0, 1);
  visit('last', count - 1, count);
  if (count <= WHOLE_WORDS) visit('whole', 0, count);
  if (count === 1) return;
  visit('first2', 0, 2);
  visit('last2', count - 2, count);
}

/** Tells the cues that a heading of `count` words is for what stands below it. */
export function eachHeadingCue(count: number, visit: CueVisitor): void {
  if (count === 0) return;
  for (let i = 0; i < Math.min(count, HEADING_WORDS); i++) visit('heading', i, i + 1);
  visit('title', 0, Math.min(count, TITLE_WORDS));
}
