import type { BlockColumns } from '../page/block-columns.ts';
import { TAIL_CHARS } from '../words/scan.ts';
import { CUE_FAMILIES, type CueFamily } from './families.ts';

/** Only the first and the last words of a long text are read: its ends show best what it is. */
const END_WORDS = 30;
/** The most words that are read of a block. */
export const MOST_CUE_WORDS: number = 2 * END_WORDS;
/** A text of this many characters may contain more than sixty words. */
const HEAD_CHARS = 600;

/** Texts of up to these numbers of words have separate families. */
const LENGTHS: readonly (readonly [number, CueFamily])[] = [
  [4, 'word1'],
  [12, 'word2'],
  [40, 'word3'],
];
const LONGEST: CueFamily = 'word4';
/** Pairs are read in texts of up to this many words, whole texts of up to that many. */
const PAIR_WORDS = 12;
const WHOLE_WORDS = 6;
/** The numbers of words of a heading that are cues for the blocks after it, and that are its start. */
const HEADING_WORDS = 10;
const TITLE_WORDS = 6;

/** Cues of a text: its words `from` up to `to` are a cue of a family, an index into `CUE_FAMILIES`. */
export interface CueList {
  readonly families: Uint8Array;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
}

/**
 * Lists in `into` the words of block i for cues, as indexes into the listed words, and returns their number: the first
 * sixty of a short text, thirty from either end of a long one. A short text may contain more than sixty, especially in
 * Chinese: then its end is not read.
 */
export function listCueWords(columns: BlockColumns, i: number, into: Int32Array): number {
  const { starts } = columns.wordList;
  const first = columns.firstWord[i] as number;
  const end = columns.from[i + 1] as number;
  const isShort = end - (columns.from[i] as number) <= HEAD_CHARS;
  const to = Math.min(columns.headEnd(i), first + (isShort ? MOST_CUE_WORDS : END_WORDS));
  let count = 0;
  for (let w = first; w < to; w++) into[count++] = w;
  if (isShort) return count;
  const behind = columns.firstWord[i + 1] as number;
  let tail = behind;
  // A word that begins before the tail, or exactly at its start, is skipped.
  while (tail > first && behind - tail < END_WORDS && (starts[tail - 1] as number) > end - TAIL_CHARS) tail--;
  for (let w = tail; w < behind; w++) into[count++] = w;
  return count;
}

const TEXT_CUES: CueList[] = [];
const HEADING_CUES: CueList[] = [];

/** The cues of a text of `count` words, at most `MOST_CUE_WORDS`. */
export function textCues(count: number): CueList {
  TEXT_CUES[count] ??= layOutTextCues(count);
  return TEXT_CUES[count];
}

/** The cues of a heading of `count` words for the blocks after it. */
export function headingCues(count: number): CueList {
  const read = Math.min(count, HEADING_WORDS);
  HEADING_CUES[read] ??= layOutHeadingCues(read);
  return HEADING_CUES[read];
}

type Cue = readonly [family: CueFamily, from: number, to: number];

function layOutTextCues(count: number): CueList {
  const cues: Cue[] = [];
  const sized = sizeOf(count);
  for (let i = 0; i < count; i++) {
    cues.push(['word', i, i + 1], [sized, i, i + 1]);
    if (i > 0 && count <= PAIR_WORDS) cues.push(['pair', i - 1, i + 1]);
  }
  if (count > 0) cues.push(['first', 0, 1], ['last', count - 1, count]);
  if (count > 0 && count <= WHOLE_WORDS) cues.push(['whole', 0, count]);
  if (count > 1) cues.push(['first2', 0, 2], ['last2', count - 2, count]);
  return layOut(cues);
}

function layOutHeadingCues(count: number): CueList {
  const words = Array.from({ length: count }, (_, i): Cue => ['heading', i, i + 1]);
  return layOut(count === 0 ? [] : [...words, ['title', 0, Math.min(count, TITLE_WORDS)]]);
}

function layOut(cues: readonly Cue[]): CueList {
  return {
    families: Uint8Array.from(cues, ([family]) => CUE_FAMILIES.indexOf(family)),
    from: Uint8Array.from(cues, ([, from]) => from),
    to: Uint8Array.from(cues, ([, , to]) => to),
  };
}

function sizeOf(count: number): CueFamily {
  for (const [most, family] of LENGTHS) if (count <= most) return family;
  return LONGEST;
}
