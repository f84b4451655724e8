import { findWords } from '../tables/python-text.ts';
import { bag, harmonic, shared } from './f1.ts';

const SHINGLE = 4;

/** A page's counts for the pooled 4-gram F1: shingles in both texts, only in the prediction, only in the gold. */
export interface ShingleCounts {
  readonly both: number;
  readonly predictedOnly: number;
  readonly goldOnly: number;
}

/** Counts the shingles of four `\w+` tokens, case kept; a text of fewer tokens is one shingle. */
export function shingleCounts(predicted: string, gold: string): ShingleCounts {
  const a = shingles(predicted);
  const b = shingles(gold);
  const both = shared(bag(a), bag(b));
  return { both, predictedOnly: a.length - both, goldOnly: b.length - both };
}

/** Shingles as strings: no token contains a blank, so joined tokens stay separate. */
function shingles(text: string): string[] {
  const words = findWords(text);
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - SHINGLE + 1);
  return Array.from({ length: count }, (_, i) => words.slice(i, i + SHINGLE).join(' '));
}

/**
 * The article-extraction-benchmark 4-gram shingle F1, 0–1: the harmonic mean of mean precision (over the pages with
 * a prediction) and mean recall (over the pages with a gold).
 */
export function shingleF1(pages: readonly ShingleCounts[]): number {
  const p = meanShare(pages.map((page) => ({ hits: page.both, misses: page.predictedOnly })));
  const r = meanShare(pages.map((page) => ({ hits: page.both, misses: page.goldOnly })));
  return harmonic(p, r);
}

function meanShare(counts: readonly { hits: number; misses: number }[]): number {
  const known = counts.filter(({ hits, misses }) => hits + misses > 0);
  return known.reduce((sum, { hits, misses }) => sum + hits / (hits + misses), 0) / Math.max(1, known.length);
}
