import type { Block, Page } from '../../types.ts';
import type { Tokens } from '../words/tokens.ts';
import { addWord, hashToken, seedOf } from './hash.ts';
import { NameScale } from './name-scale.ts';
import { type CueTable, weightOf } from './table.ts';
import { eachCueToken, eachHeadingCue, eachTextCue } from './text-cues.ts';
import { cuesFor } from './weights.ts';

/** What the cues of each block say: log-odds that it is article, by its names, its own words, and its heading. */
export interface Cues {
  readonly names: Float64Array;
  readonly text: Float64Array;
  readonly heading: Float64Array;
}

/** Of the words of a page the cues know 0.8 in English, half in the four other languages of daniel, 0.4 at the least. */
const KNOWN_LANGUAGE = 0.4;

/** A heading is for this many blocks below it. */
const HEADING_REACH = 30;

/**
 * Weighs the words of a page's names and texts: a logistic regression on them, whose log-odds the trees read beside
 * all other features. They are what the class names and phrases of the filters are, but learned, and with degrees.
 */
export function weighCues(page: Page, tokens: readonly Tokens[]): Cues {
  const isHtml = page.source.kind === 'html';
  const table = cuesFor(isHtml ? 'html' : 'text');
  const words = page.blocks.map(({ index, text }) => hashCueTokens(text, tokens[index] as Tokens));
  const { heading: bias } = table.bias;
  // Where names speak, too, unknown words do no harm.
  const text = table.bias.text * (isHtml ? 1 : 1 - unknownShare(table, words));
  const below = new Map<number, number>();
  return {
    names: weighNames(table, page),
    text: Float64Array.from(words, (own) => text + weighWords(table, own, eachTextCue)),
    heading: Float64Array.from(findCueHeadings(page.blocks), (index) => {
      if (index < 0) return bias;
      const known = below.get(index);
      if (known !== undefined) return known;
      const weight = bias + weighWords(table, words[index] as number[], eachHeadingCue);
      below.set(index, weight);
      return weight;
    }),
  };
}

/**
 * The share of a dump's words that the cues do not know, 0 where they know as many as on nearly all pages they were
 * learned from. The bias is what a known language's block without telling words is; in a language that the cues never
 * met no word tells, and that is no evidence.
 */
function unknownShare(table: CueTable, words: readonly (readonly number[])[]): number {
  const seed = seedOf('word');
  let known = 0;
  let count = 0;
  for (const word of words.flat()) {
    if (weightOf(table, addWord(seed, word)) !== 0) known++;
    count++;
  }
  const share = count === 0 ? 1 : known / count;
  return share < KNOWN_LANGUAGE ? 1 - share : 0;
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

/** The hashes of the words that cues are made of. */
function hashCueTokens(text: string, tokens: Tokens): number[] {
  const words: number[] = [];
  eachCueToken(text, tokens, (from, index) => words.push(hashToken(from, index)));
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
  return Float64Array.from(blocks, ({ element }) => {
    let weight = known.get(element);
    if (weight === undefined) {
      weight = table.bias.names + scale.weigh(element);
      known.set(element, weight);
    }
    return weight;
  });
}
