import type { Block, Verdict } from '../../types.ts';
import { blockAt, type View } from '../features/view.ts';
import type { Settled } from './roles.ts';

/** Names have at most this many words … */
const MAX_NAME_WORDS = 3;
/** … and are this many blocks above the date, perhaps with a rank such as "Senior Member" between them. */
const DISTANCES = [1, 2] as const;
/** A single name above a date is a byline. */
const MIN_POSTS = 2;
/** "Thread starter Olin" */
const MAX_LINE_WORDS = 5;

const POSTER: Settled = { role: 'author-bio', reason: 'model/poster' };

/**
 * Settles the names above the posts of a dump, which has no tags: short lines that are repeatedly at the same distance
 * above a date, and lines that end in such a name. Half of the golds contain them: F1 changes by less than 0.0001.
 */
export function settlePosters(view: View, settled: readonly (Settled | undefined)[]): readonly (Settled | undefined)[] {
  const posters = view.isHtml ? [] : findPosters(view);
  if (posters.length === 0) return settled;
  const names = new Set(posters.map(({ text }) => text));
  return view.page.blocks.map((block) => settled[block.index] ?? (isOfPoster(block, names) ? POSTER : undefined));
}

function findPosters(view: View): Block[] {
  return DISTANCES.flatMap((distance) => {
    const found = view.page.blocks.filter(({ index }) => isNameOver(view, index, index + distance));
    return found.length >= MIN_POSTS ? found : [];
  });
}

function isNameOver(view: View, i: number, date: number): boolean {
  const { stats, level } = blockAt(view, i);
  const isName = level === 0 && stats.words > 0 && stats.words <= MAX_NAME_WORDS && !stats.ended;
  return isName && isOpen(view.verdicts[i]) && view.verdicts[date]?.role === 'date';
}

/** Consecutive names look like a menu. */
function isOpen(verdict: Verdict | undefined): boolean {
  return verdict === undefined || (verdict.role === 'nav' && verdict.strength !== 'certain');
}

/** Whether a line is a poster's name, or ends in one. */
function isOfPoster({ text, stats }: Block, names: ReadonlySet<string>): boolean {
  if (stats.words > MAX_LINE_WORDS || stats.ended) return false;
  return names.has(text) || names.has(text.slice(text.lastIndexOf(' ') + 1));
}
