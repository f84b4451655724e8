import type { BlockColumns } from '../page/block-columns.ts';
import { TAIL_CHARS } from '../words/scan.ts';
import type { CueFamily } from './families.ts';

/** Of a long text the first and the last words are read: its ends say most of what it is. */
const END_WORDS = 30;
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

/**
 * The listed words of block i that cues are made of: the first sixty of a short text, thirty from either end of a long
 * one. A short text may hold more than sixty, Chinese above all: its end is not read then.
 */
export function eachCueWord(columns: BlockColumns, i: number, visit: (word: number) => void): void {
  const { starts } = columns.wordList;
  const first = columns.firstWord[i] as number;
  const end = columns.from[i + 1] as number;
  const isShort = end - (columns.from[i] as number) <= HEAD_CHARS;
  const to = Math.min(columns.headEnd(i), first + (isShort ? 2 * END_WORDS : END_WORDS));
  for (let w = first; w < to; w++) visit(w);
  if (isShort) return;
  const behind = columns.firstWord[i + 1] as number;
  let tail = behind;
  // A word that begins before the tail, or just where it does, is passed over.
  while (tail > first && behind - tail < END_WORDS && (starts[tail - 1] as number) > end - TAIL_CHARS) tail--;
  for (let w = tail; w < behind; w++) visit(w);
}

/** Tells the cues that a text of `count` words holds. */
export function eachTextCue(count: number, visit: CueVisitor): void {
  if (count === 0) return;
  const sized = sizeOf(count);
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

function sizeOf(count: number): CueFamily {
  for (const [most, family] of LENGTHS) if (count <= most) return family;
  return LONGEST;
}

/** Tells the cues that a heading of `count` words is for what stands below it. */
export function eachHeadingCue(count: number, visit: CueVisitor): void {
  if (count === 0) return;
  for (let i = 0; i < Math.min(count, HEADING_WORDS); i++) visit('heading', i, i + 1);
  visit('title', 0, Math.min(count, TITLE_WORDS));
}
