import type { Block, Verdict } from '../../types.ts';
import { blockAt, type View } from '../features/view.ts';
import type { Settled } from './roles.ts';

/** Names are this short … */
const MAX_NAME_WORDS = 3;
/** … and stand this far over the date, a rank such as "Senior Member" between them. */
const DISTANCES = [1, 2] as const;
/** One name over a date is a byline. */
const MIN_POSTS = 2;
/** "Thread starter Olin" */
const MAX_LINE_WORDS = 5;

const POSTER: Settled = { role: 'author-bio', reason: 'model/poster' };

/**
 * Settles the names over the posts of a dump, whose tags are gone: short lines that stand at one distance over a date,
 * time after time, and lines that end in such a name. Golds have them as often as not: F1 stays, within 0.0001.
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

/** Names under each other read like a menu. */
function isOpen(verdict: Verdict | undefined): boolean {
  return verdict === undefined || (verdict.role === 'nav' && verdict.strength !== 'certain');
}

/** Whether a line is a poster's name, or ends in one. */
function isOfPoster({ text, stats }: Block, names: ReadonlySet<string>): boolean {
  if (stats.words > MAX_LINE_WORDS || stats.ended) return false;
  return names.has(text) || names.has(text.slice(text.lastIndexOf(' ') + 1));
}
