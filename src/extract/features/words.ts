import { at, share } from '../page/measure.ts';
import { CHAR_CLASS, CharClass } from '../words/chars.ts';
import { listWords } from '../words/scan.ts';
import type { WordColumns } from '../words/word-columns.ts';
import type { FeatureTable } from './family.ts';
import type { View } from './view.ts';
import { blockAt } from './view.ts';

/** What a block's words share with the page's title and description, and with other blocks. */
export interface WordsView {
  readonly view: View;
  readonly inTitle: Float64Array;
  readonly inDescription: Float64Array;
  /** Blocks of the page with the same words, itself included. */
  readonly copies: Float64Array;
}

/** Only the first words of a long block are compared with the title and description. */
const COMPARED_WORDS = 60;

export const WORDS = {
  inTitle: ({ inTitle }, i) => at(inTitle, i),
  inDescription: ({ inDescription }, i) => at(inDescription, i),
  copies: ({ copies }, i) => Math.min(10, at(copies, i)),
  endsInEllipsis: ({ view }, i) => endsIn(blockAt(view, i).text, ELLIPSIS_ENDS),
  endsInColon: ({ view }, i) => endsIn(blockAt(view, i).text, COLON_ENDS),
  startsLower: ({ view }, i) => Number(CHAR_CLASS[blockAt(view, i).text.charCodeAt(0)] === CharClass.letter),
  bars: ({ view }, i) => countBars(blockAt(view, i).text),
} as const satisfies FeatureTable<WordsView>;

const ELLIPSIS_ENDS = ['...', '…', '[…]', '[...]'] as const;
const COLON_ENDS = [':', '：'] as const;
/** Separators of menus, breadcrumbs and share bars. */
const BARS = new Uint8Array(0x10000);
for (const bar of '|»›>·•/→') BARS[bar.charCodeAt(0)] = 1;
/** So many are a menu bar, whatever its length. */
const MOST_BARS = 10;

/** Compares every block with the page's own words about itself. */
export function createWordsView(view: View): WordsView {
  const { title, description } = view.page.meta;
  const titleWords = wordSet(title);
  const descriptionWords = wordSet(description);
  const inTitle = new Float64Array(view.size);
  const inDescription = new Float64Array(view.size);
  for (const block of view.page.blocks) {
    if (titleWords.size === 0 && descriptionWords.size === 0) break;
    const words = hashesOf(view, block.index);
    inTitle[block.index] = overlap(words, titleWords);
    inDescription[block.index] = overlap(words, descriptionWords);
  }
  return { view, inTitle, inDescription, copies: countCopies(view) };
}

/** The hashes of the first words of a block, equal for words that differ in case only; CJK characters are words. */
export function hashesOf({ page: { columns } }: View, i: number): Int32Array {
  const from = columns.firstWord[i] as number;
  return columns.wordList.hashes.subarray(from, Math.min(columns.headEnd(i), from + COMPARED_WORDS));
}

/** The same of a text about the page. */
export function hashesOfText(text: string): Int32Array {
  const { hashes, size }: WordColumns = listWords(text);
  return hashes.subarray(0, Math.min(size, COMPARED_WORDS));
}

function wordSet(text: string | null): ReadonlySet<number> {
  return new Set(hashesOfText(text ?? ''));
}

/** F1 of the words of a block against a set of words, 0–1. */
function overlap(words: Int32Array, set: ReadonlySet<number>): number {
  if (set.size === 0 || words.length === 0) return 0;
  let common = 0;
  for (const word of words) if (set.has(word)) common++;
  return share(2 * Math.min(common, set.size), words.length + set.size);
}

function countCopies({ page: { blocks } }: View): Float64Array {
  // Few texts are of one length with another: only those are compared.
  const lengths = new Map<number, number>();
  for (const { text } of blocks) lengths.set(text.length, (lengths.get(text.length) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const { text } of blocks) if (lengths.get(text.length) !== 1) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Float64Array.from(blocks, ({ text }) => (lengths.get(text.length) === 1 ? 1 : (counts.get(text) as number)));
}

function endsIn(text: string, ends: readonly string[]): number {
  for (const end of ends) if (text.endsWith(end)) return 1;
  return 0;
}

function countBars(text: string): number {
  let bars = 0;
  for (let i = 0; i < text.length && bars < MOST_BARS; i++) bars += BARS[text.charCodeAt(i)] as number;
  return bars;
}
