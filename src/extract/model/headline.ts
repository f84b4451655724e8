import type { Page } from '../../types.ts';
import { sharesLine } from '../blocks/join.ts';
import { at, blockAt, type View } from '../features/view.ts';
import { wordsOf } from '../features/words.ts';

/** A line is the page's title when its words and the title's overlap at least this much (F1). */
const SAME_TITLE = 0.8;
/** Headlines have at most this many words; the longest gold titles of the dev sets have about 30. */
const MAX_HEADLINE_WORDS = 32;
/** A dump's headline is looked for this many blocks above the first body block. */
const SEARCH_UP = 25;
/** A line must earn this many points to be called a headline. */
const MIN_POINTS = 0.5;

/** Whether a dump is one line, its blocks the sentences of it. */
export function isOneLine({ blocks }: Page): boolean {
  return sharesLine(blocks[1]?.join);
}

/** Finds the blocks that say the page's title: by the title in the tags, else by how headlines lie above a body. */
export function findHeadlines(view: View, p: Float64Array): ReadonlySet<number> {
  const { title } = view.page.meta;
  const first = firstBody(view, p);
  const titles = new Set<number>();
  if (title !== null) {
    const words = wordsOf(title);
    for (const block of view.page.blocks) {
      if (!canBeHeadline(view, block.index)) continue;
      const own = wordsOf(block.text);
      // Below the body and in breadcrumbs only the very words count: "4 responses to …" is no headline.
      const isLoose = (block.index < first && !isMenu(view, block.index)) || block.level > 0;
      const isTitle = isLoose ? sameWords(own, words) : own.join() === words.join();
      if (isTitle) titles.add(block.index);
    }
  }
  if (titles.size === 0) {
    const best = view.tree === null ? bestLine(view, first) : topHeading(view, first);
    if (best >= 0) titles.add(best);
  }
  return titles;
}

/** The first block of prose that the first pass takes for body, else the first likely block, else the page's end. */
function firstBody(view: View, p: Float64Array): number {
  for (let i = 0; i < view.size; i++) if (at(view.prose, i) > 0 && at(p, i) >= 0.5) return i;
  for (let i = 0; i < view.size; i++) if (at(p, i) >= 0.5) return i;
  return view.size;
}

function canBeHeadline(view: View, i: number): boolean {
  const { shape, hidden, stats } = blockAt(view, i);
  const verdict = view.verdicts[i];
  if (verdict?.role === 'comment' || verdict?.role === 'date' || verdict?.role === 'byline') return false;
  return !hidden && shape !== 'code' && shape !== 'table' && stats.words > 0 && stats.words <= MAX_HEADLINE_WORDS;
}

function isMenu(view: View, i: number): boolean {
  const verdict = view.verdicts[i];
  return verdict?.role === 'nav' && verdict.strength !== 'weak';
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const set = new Set(b);
  const common = a.filter((word) => set.has(word)).length;
  return (2 * Math.min(common, b.length)) / (a.length + b.length) >= SAME_TITLE;
}

/** The last level-1 heading above the body; pages without a usable title in their tags are rare. */
function topHeading(view: View, first: number): number {
  for (let i = Math.min(first, view.size - 1); i >= 0; i--) {
    if (blockAt(view, i).level === 1 && canBeHeadline(view, i)) return i;
  }
  return -1;
}

/** The line of a dump that looks most like the headline of the body that begins at `first`. */
function bestLine(view: View, first: number): number {
  // In a one-line dump menu and headline are glued together; and nothing is a headline where no body is below it.
  if (isOneLine(view.page) || first === view.size) return -1;
  const opening = wordsOf(view.page.blocks[0]?.text ?? '');
  let best = -1;
  let bestPoints = MIN_POINTS;
  for (let i = Math.min(first, view.size) - 1; i >= Math.max(0, first - SEARCH_UP); i--) {
    if (!canBeHeadline(view, i)) continue;
    const points = headlinePoints(view, i, { distance: first - i, opening });
    if (points > bestPoints) {
      best = i;
      bestPoints = points;
    }
  }
  return best;
}

/** Points for a line above the body; the weights were set on invented dumps and checked on the dev sets' titles. */
function headlinePoints(view: View, i: number, near: { distance: number; opening: readonly string[] }): number {
  const { level, stats, layout, linkChars } = blockAt(view, i);
  const verdict = view.verdicts[i];
  const words = wordsOf(blockAt(view, i).text);
  let points = 2 - 0.15 * near.distance;
  if (level > 0) points += 4 - level;
  // Many dumpers write the <title> first; the headline is a part of it.
  if (i > 0 && words.length >= 3 && containsAll(near.opening, words)) points += 3;
  if (stats.words < 3) points -= 2;
  else if (stats.words < 5) points -= 0.5;
  if (stats.ended && stats.sentences > 0 && !/[?!？！]$/.test(blockAt(view, i).text)) points -= 1.5;
  if (layout.marker !== '') points -= 2;
  if (linkChars > stats.chars / 2) points -= 1;
  if (verdict !== undefined) points -= verdict.strength === 'weak' ? 0.25 : 4;
  if (hasBylineBelow(view, i)) points += 1.5;
  return points;
}

/** A byline or date within two blocks below. */
function hasBylineBelow(view: View, i: number): boolean {
  return [1, 2].some((step) => {
    const role = view.verdicts[i + step]?.role;
    return role === 'byline' || role === 'date';
  });
}

function containsAll(line: readonly string[], words: readonly string[]): boolean {
  const set = new Set(line);
  return words.every((word) => set.has(word));
}
