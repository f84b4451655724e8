import type { Decision, Page } from '../../types.ts';

/** Shorter repetitions may be meant: a refrain, a table cell, "Yes". */
const MIN_WORDS = 12;

/** Kept blocks whose words an earlier kept block has already said: print views, mobile copies and pull quotes. */
export function findDuplicates(page: Page, decisions: readonly Decision[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const duplicates = new Set<number>();
  for (const block of page.blocks) {
    if (!decisions[block.index]?.keep || block.shape === 'code' || block.shape === 'table') continue;
    if (block.stats.words < MIN_WORDS) continue;
    if (seen.has(block.text)) duplicates.add(block.index);
    seen.add(block.text);
  }
  return duplicates;
}
