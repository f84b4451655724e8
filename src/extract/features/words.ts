import type { BlockColumns } from '../page/block-columns.ts';
import { share } from '../page/measure.ts';
import { Arena, NO_BYTES } from '../util/arena.ts';
import { IntSet } from '../util/int-set.ts';
import { Numbering } from '../util/numbering.ts';
import { CHAR_CLASS, CharClass } from '../words/chars.ts';
import { listWords } from '../words/scan.ts';
import type { FeatureTable } from './family.ts';
import { capped, copy, is } from './kinds.ts';
import type { View } from './view.ts';

/** The words that a block shares with the page's title and description, and with other blocks. */
export interface WordsView {
  readonly view: View;
  readonly inTitle: Float64Array;
  readonly inDescription: Float64Array;
  /** Blocks of the page with the same words, itself included. */
  readonly copies: Int32Array;
  /** What each block ends in, of `Ending`, and 1 for those that begin with a small letter. */
  readonly ending: Uint8Array;
  readonly startsLower: Uint8Array;
}

/** Only the first words of a long block are compared with the title and description. */
const COMPARED_WORDS = 60;
/** So many separators are a menu bar, whatever its length. */
const MOST_BARS = 10;

/** What a text ends in. */
const Ending = { none: 0, ellipsis: 1, colon: 2 } as const;

/** Their last characters are compared first, which costs least. */
const ENDINGS = (
  [
    ['...', Ending.ellipsis],
    ['…', Ending.ellipsis],
    ['[…]', Ending.ellipsis],
    ['[...]', Ending.ellipsis],
    [':', Ending.colon],
    ['：', Ending.colon],
  ] as const
).map(([end, kind]) => ({ end, kind, last: end.charCodeAt(end.length - 1) }));

export const WORDS = {
  inTitle: copy(({ inTitle }) => inTitle),
  inDescription: copy(({ inDescription }) => inDescription),
  copies: capped(({ copies }) => copies, 10),
  endsInEllipsis: is(({ ending }) => ending, Ending.ellipsis),
  endsInColon: is(({ ending }) => ending, Ending.colon),
  startsLower: copy(({ startsLower }) => startsLower),
  bars: capped(({ view }) => view.columns.bars, MOST_BARS),
} as const satisfies FeatureTable<WordsView>;

/** Compares every block with the page's own words about itself. */
export function createWordsView(view: View): WordsView {
  const { title, description } = view.page.meta;
  const inTitle = new Float64Array(view.size);
  const inDescription = new Float64Array(view.size);
  if (title !== null) compareWords(view.columns, new IntSet(hashesOfText(title)), inTitle);
  if (description !== null) compareWords(view.columns, new IntSet(hashesOfText(description)), inDescription);
  return { view, inTitle, inDescription, copies: countCopies(view.columns), ...readEnds(view.columns) };
}

/** The hashes of the first words of a block, equal for words that differ only in case; each CJK character is a word. */
export function hashesOf({ columns }: View, i: number): Int32Array {
  return columns.wordList.hashes.subarray(columns.firstWord[i], endOfCompared(columns, i));
}

/** The same for a text of the metadata. */
export function hashesOfText(text: string): Int32Array {
  const { hashes, size } = listWords(text);
  return hashes.subarray(0, Math.min(size, COMPARED_WORDS));
}

function endOfCompared(columns: BlockColumns, i: number): number {
  return Math.min(columns.headEnd(i), (columns.firstWord[i] as number) + COMPARED_WORDS);
}

/** F1 of the first words of each block against a set of words, 0–1. */
function compareWords(columns: BlockColumns, set: IntSet, into: Float64Array): void {
  if (set.size === 0) return;
  const { hashes } = columns.wordList;
  for (let i = 0; i < columns.size; i++) {
    const from = columns.firstWord[i] as number;
    const to = endOfCompared(columns, i);
    let common = 0;
    for (let w = from; w < to; w++) if (set.has(hashes[w] as number)) common++;
    if (common > 0) into[i] = share(2 * Math.min(common, set.size), to - from + set.size);
  }
}

/** The number of blocks with the same text as each block, including itself. */
function countCopies(columns: BlockColumns): Int32Array {
  const { size, from, firstWord, wordList } = columns;
  // Few texts have the same length and the same first and last word: only those are compared.
  const alike = new Numbering();
  const group = new Int32Array(size);
  const copies = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const first = firstWord[i] as number;
    const behind = firstWord[i + 1] as number;
    const ends =
      behind > first ? Math.imul(wordList.hashes[first] as number, 31) ^ (wordList.hashes[behind - 1] as number) : 0;
    group[i] = alike.of((from[i + 1] as number) - (from[i] as number), ends);
    copies[group[i] as number]!++;
  }
  return countEqual(columns, group, copies);
}

/** The number of blocks in its group with the same text as each block. */
function countEqual(columns: BlockColumns, group: Int32Array, inGroup: Int32Array): Int32Array {
  const counts = new Map<string, number>();
  const isAlone = (i: number): boolean => inGroup[group[i] as number] === 1;
  for (let i = 0; i < columns.size; i++) {
    if (isAlone(i)) continue;
    const text = columns.textOf(i);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const equal = new Int32Array(columns.size);
  for (let i = 0; i < columns.size; i++) equal[i] = isAlone(i) ? 1 : (counts.get(columns.textOf(i)) as number);
  return equal;
}

/** Looks at the first and last characters of every block. */
function readEnds({ text, from, size }: BlockColumns): Pick<WordsView, 'ending' | 'startsLower'> {
  const arena = new Arena({ bytes: 2 * size });
  const ending = arena.bytes(size, NO_BYTES);
  const startsLower = arena.bytes(size, NO_BYTES);
  for (let i = 0; i < size; i++) {
    const start = from[i] as number;
    const end = from[i + 1] as number;
    if (start === end) continue;
    if (CHAR_CLASS[text.charCodeAt(start)] === CharClass.letter) startsLower[i] = 1;
    ending[i] = endingOf(text, start, end);
  }
  return { ending, startsLower };
}

function endingOf(text: string, start: number, behind: number): number {
  const char = text.charCodeAt(behind - 1);
  for (const { end, kind, last } of ENDINGS) {
    if (char === last && behind - start >= end.length && isAt(text, behind - end.length, end)) return kind;
  }
  return Ending.none;
}

function isAt(text: string, from: number, part: string): boolean {
  let at = 0;
  while (at < part.length && text.charCodeAt(from + at) === part.charCodeAt(at)) at++;
  return at === part.length;
}
