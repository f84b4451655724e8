import type { Block, Page } from '../../types.ts';
import type { BlockColumns } from '../page/block-columns.ts';
import type { ReadPage } from '../page/page.ts';
import { getOrMake } from '../util/get-or-make.ts';
import { addWord, hashWord, seedOf } from './hash.ts';
import { NameScale } from './name-scale.ts';
import { type CueTable, weightOf } from './table.ts';
import { eachCueWord, eachHeadingCue, eachTextCue } from './text-cues.ts';
import { cuesFor } from './weights.ts';

/** What the cues of each block say: log-odds that it is article, by its names, its own words, and its heading. */
export interface Cues {
  readonly names: Float64Array;
  readonly text: Float64Array;
  readonly heading: Float64Array;
  /** Whether the page is a dump in a language that the cues hardly know. On HTML, where names speak, too, it never counts. */
  readonly isForeign: boolean;
}

/**
 * Of the words of a dump the cues know at least this share, or they hardly know its language. They know 0.8 in English,
 * 0.65 in Chinese, 0.4 to 0.5 in Russian and Polish, 0.34 in Greek, of which a third of the dumps falls short; of a
 * language that they were not fitted to they know a quarter at most.
 */
const LEAST_KNOWN = 0.3;

/** A heading is for this many blocks below it. */
const HEADING_REACH = 30;

/**
 * Weighs the words of a page's names and texts: a logistic regression on them, whose log-odds the trees read beside
 * all other features. They are what the class names and phrases of the filters are, but learned, and with degrees.
 */
export function weighCues(page: ReadPage): Cues {
  const isHtml = page.source.kind === 'html';
  const table = cuesFor(isHtml ? 'html' : 'text');
  const words = page.blocks.map(({ index }) => hashCueWords(page.columns, index));
  const { heading: bias } = table.bias;
  const below = new Map<number, number>();
  return {
    names: weighNames(table, page),
    text: Float64Array.from(words, (own) => table.bias.text + weighWords(table, own, eachTextCue)),
    heading: Float64Array.from(findCueHeadings(page.blocks), (index) => {
      if (index < 0) return bias;
      return getOrMake(below, index, () => bias + weighWords(table, words[index] as number[], eachHeadingCue));
    }),
    isForeign:
      !isHtml &&
      areForeign(
        countKnown(table, words),
        words.reduce((sum, own) => sum + own.length, 0),
      ),
  };
}

/** Whether words are of a language that the cues hardly know, when they know so many of them. */
export function areForeign(known: number, words: number): boolean {
  return known < LEAST_KNOWN * words;
}

/** How many words have a weight of their own. */
function countKnown(table: CueTable, words: readonly (readonly number[])[]): number {
  const seed = seedOf('word');
  let known = 0;
  for (const own of words) for (const word of own) if (weightOf(table, addWord(seed, word)) !== 0) known++;
  return known;
}

/** Index of the heading whose words are cues for each block, -1 for none. */
export function findCueHeadings(blocks: readonly Block[]): Int32Array {
  let last = -1;
  return Int32Array.from(blocks, ({ index, level, hidden }) => {
    const above = last >= 0 && index - last <= HEADING_REACH ? last : -1;
    if (level > 0 && !hidden) last = index;
    return above;
  });
}

/** The hashes of the words of block i that cues are made of. */
function hashCueWords(columns: BlockColumns, i: number): number[] {
  const words: number[] = [];
  eachCueWord(columns, i, (word) => words.push(hashWord(columns.wordList, word)));
  return words;
}

/** The mean of the weights would drown the telling words of a long text, the sum would shout: the root is between. */
function weighWords(table: CueTable, words: readonly number[], each: typeof eachTextCue): number {
  let sum = 0;
  let count = 0;
  each(words.length, (family, from, to) => {
    let hash = seedOf(family);
    for (let i = from; i < to; i++) hash = addWord(hash, words[i] as number);
    sum += weightOf(table, hash);
    count++;
  });
  return count > 0 ? sum / Math.sqrt(count) : 0;
}

/** Names by block: all blocks of an element have the same. */
function weighNames(table: CueTable, { blocks, elements }: Page): Float64Array {
  const scale = new NameScale(table, elements);
  const known = new Map<number, number>();
  return Float64Array.from(blocks, ({ element }) =>
    getOrMake(known, element, () => table.bias.names + scale.weigh(element)),
  );
}
