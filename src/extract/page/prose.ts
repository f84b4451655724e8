import type { Block, TextStats } from '../../types.ts';
import { SHAPES } from '../../types.ts';
import type { BlockColumns } from './block-columns.ts';

/**
 * A block of at least this many words that ends a sentence and is not mostly link counts as prose. jusText calls blocks
 * of under 70 characters "short" (Pomikálek 2011, §4); this is about ten words in English.
 */
export const PROSE_WORDS = 10;
/** A block with a larger link density is not prose (boilerpipe's threshold is 0.33, Kohlschütter et al. 2010). */
export const PROSE_LINK_DENSITY = 0.4;
/** Linked text of several sentences is prose if it has at least this many words: some pages link whole paragraphs. */
const LINKED_PROSE_WORDS = 30;
/** Prose that does not end a sentence must have this many words: captions and teasers are shorter. */
const UNENDED_PROSE_WORDS = 25;

const CONTROL = SHAPES.indexOf('control');

/** Link density: the share of a block's characters that are in links, 0–1; 0 for an empty block. */
function linkDensity(block: Block): number {
  return densityOf(block.linkChars, block.stats.chars);
}

/** The link density of block i. */
export function linkDensityAt({ linkChars, chars }: BlockColumns, i: number): number {
  return densityOf(linkChars[i] as number, chars[i] as number);
}

/** Whether a block reads like running text. */
export function isProse(block: Block): boolean {
  return block.shape !== 'control' && readsAsProse(block.stats, linkDensity(block));
}

/** The words of block i if it is prose, else 0. */
export function proseAt(columns: BlockColumns, i: number): number {
  if (columns.shape[i] === CONTROL) return 0;
  const words = columns.words[i] as number;
  // Most blocks have too few words whatever else they are.
  if (words < PROSE_WORDS) return 0;
  const stats = { words, ended: columns.ended[i] === 1, sentences: columns.sentences[i] as number };
  return readsAsProse(stats, linkDensityAt(columns, i)) ? words : 0;
}

function densityOf(linkChars: number, chars: number): number {
  return chars === 0 ? 0 : Math.min(1, linkChars / chars);
}

function readsAsProse({ words, ended, sentences }: Pick<TextStats, 'words' | 'ended' | 'sentences'>, density: number) {
  if (density > PROSE_LINK_DENSITY) return ended && sentences > 1 && words >= LINKED_PROSE_WORDS;
  return words >= (ended ? PROSE_WORDS : UNENDED_PROSE_WORDS);
}

/** Prose of at least this many words is not part of a list of teasers. */
const LONG_PROSE_WORDS = 25;

/** Whether a block is running text too long for a teaser's summary. */
export function isLongProse(block: Block): boolean {
  return isProse(block) && block.stats.words >= LONG_PROSE_WORDS && block.stats.ended;
}

/** A block with a larger link density is mostly link. */
export const LINKED_DENSITY = 0.5;

/** Whether most of a block's text is in links. */
export function isLinked(block: Block): boolean {
  return linkDensity(block) > LINKED_DENSITY;
}

/** Whether a block could be a headline: 3–25 words that do not end a sentence. */
export function isTitleLike({ stats, shape }: Block): boolean {
  if (shape === 'code' || shape === 'table' || shape === 'control') return false;
  return stats.words >= 3 && stats.words <= 25 && !(stats.ended && stats.sentences > 1);
}
