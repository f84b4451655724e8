import type { Decision, Page } from '../../types.ts';

/** Shorter repetitions may be meant: a refrain, a table cell, "Yes". */
const MIN_WORDS = 12;

/**
 * Kept blocks whose words are all in an earlier kept block: print views, mobile copies and pull quotes. A hidden block
 * is a copy of a visible one, however short it is and wherever it is.
 */
export function findDuplicates(page: Page, decisions: readonly Decision[]): ReadonlySet<number> {
  const kept = page.blocks.filter(({ index }) => decisions[index]?.keep);
  const isHidden = kept.some(({ hidden }) => hidden);
  const shown = new Set(isHidden ? kept.filter(({ hidden }) => !hidden).map(({ text }) => text) : []);
  const seen = new Set<string>();
  const duplicates = new Set<number>();
  for (const { index, text, hidden, shape, stats } of kept) {
    if (hidden && shown.has(text)) duplicates.add(index);
    if (shape === 'code' || shape === 'table' || stats.words < MIN_WORDS) continue;
    if (seen.has(text)) duplicates.add(index);
    seen.add(text);
  }
  return duplicates;
}
