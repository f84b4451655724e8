import type { Page } from '../../types.ts';
import { blockAt, type View } from '../features/view.ts';
import { hashesOf, hashesOfText } from '../features/words.ts';
import { sharesLine } from '../page/join.ts';
import { at } from '../page/measure.ts';
import { headlinePoints, MIN_POINTS, surroundingsOf } from './headline-points.ts';

/** A line is the page's title if its words and the title's overlap at least this much (F1). */
const SAME_TITLE = 0.8;
/** Headlines have at most this many words; the longest gold titles of the dev sets have about 30. */
const MAX_HEADLINE_WORDS = 32;
/**
 * A dump's headline is searched for in this many blocks above the first body block: one known title in 250 is more than
 * 35 above it.
 */
const SEARCH_UP = 40;
/** Blocks of at least this probability are treated as body. */
const BODY_P = 0.5;

/** In or after the body, a line that repeats the title has at most this many more words, if the title has at least … */
const MAX_MORE = 6;
/** … this many: a title of one word is in many lines. */
const MIN_TITLE_WORDS = 3;

/** Whether a dump is one line, whose sentences are its blocks. */
export function isOneLine({ blocks }: Page): boolean {
  return sharesLine(blocks[1]?.join);
}

/** The blocks with the page's title. */
export interface Headlines {
  /** The block that is its headline, -1 for none. */
  readonly headline: number;
  /** Blocks that repeat it: a breadcrumb, "12 comments on …". */
  readonly repeats: ReadonlySet<number>;
}

/**
 * Finds the blocks with the page's title: by the title in the tags, else by the properties of headlines above a body.
 */
export function findHeadlines(view: View, p: Float64Array): Headlines {
  const first = firstBody(view, p);
  const titles = findTitles(view, first);
  if (titles.length === 0) {
    const headline = view.isHtml ? topHeading(view, first) : bestLine(view, p, first);
    return { headline, repeats: new Set() };
  }
  const headline = titles.findLast((i) => i < first) ?? (titles[0] as number);
  return { headline, repeats: new Set(titles.filter((i) => i !== headline)) };
}

/** The blocks with the title from the page's tags, in order. */
function findTitles(view: View, first: number): number[] {
  const { title } = view.page.meta;
  if (title === null) return [];
  const words = hashesOfText(title);
  return view.page.blocks
    .filter(({ index }) => canBeHeadline(view, index) && (index < first ? isTitle : isRepeat)(view, index, words))
    .map(({ index }) => index);
}

/** Whether a block above the body is the title. In breadcrumbs, only exactly the same words count. */
function isTitle(view: View, i: number, title: Int32Array): boolean {
  const own = hashesOf(view, i);
  if (isMenu(view, i) && blockAt(view, i).level === 0) return isSame(own, title);
  return sameWords(own, title);
}

/**
 * Whether a block after the start of the body repeats the title: exactly the same words, a similar heading, or the
 * title and a few more words.
 */
function isRepeat(view: View, i: number, title: Int32Array): boolean {
  const own = hashesOf(view, i);
  if (blockAt(view, i).level > 0 && sameWords(own, title)) return true;
  const more = own.length - title.length;
  if (more < 0 || more > MAX_MORE) return false;
  return more === 0 ? isSame(own, title) : title.length >= MIN_TITLE_WORDS && contains(own, title);
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** Whether `words` contain `some` as one sequence. */
function contains(words: Int32Array, some: Int32Array): boolean {
  return words.some((_, at) => some.every((word, i) => words[at + i] === word));
}

/**
 * The first block of the body: the first likely block of prose, else the first likely block, else the end of the page.
 */
export function firstBody(view: View, p: Float64Array): number {
  for (let i = 0; i < view.size; i++) if (at(view.prose, i) > 0 && at(p, i) >= BODY_P) return i;
  for (let i = 0; i < view.size; i++) if (at(p, i) >= BODY_P) return i;
  return view.size;
}

function canBeHeadline(view: View, i: number): boolean {
  const { shape, hidden, stats } = blockAt(view, i);
  if (isSomethingElse(view, i)) return false;
  return !hidden && shape !== 'code' && shape !== 'table' && stats.words > 0 && stats.words <= MAX_HEADLINE_WORDS;
}

/** Whether a line is part of the comments, a date or a byline. In a dump, an article may follow "Comments". */
function isSomethingElse(view: View, i: number): boolean {
  const verdict = view.verdicts[i];
  if (verdict?.role === 'comment') return view.isHtml || verdict.strength === 'certain';
  return verdict?.role === 'date' || verdict?.role === 'byline';
}

function isMenu(view: View, i: number): boolean {
  const verdict = view.verdicts[i];
  return verdict?.role === 'nav' && verdict.strength !== 'weak';
}

function sameWords(a: Int32Array, b: Int32Array): boolean {
  // If the numbers of words differ too much, the words need not be compared.
  if (a.length === 0 || b.length === 0 || mostAlike(a.length, b.length) < SAME_TITLE) return false;
  const set = new Set(b);
  const common = a.filter((word) => set.has(word)).length;
  return (2 * Math.min(common, b.length)) / (a.length + b.length) >= SAME_TITLE;
}

/** The greatest F1 of two texts with these numbers of words. */
function mostAlike(a: number, b: number): number {
  return (2 * Math.min(a, b)) / (a + b);
}

/** The last level-1 heading above the body; pages without a usable title in their tags are rare. */
function topHeading(view: View, first: number): number {
  for (let i = Math.min(first, view.size - 1); i >= 0; i--) {
    if (blockAt(view, i).level === 1 && canBeHeadline(view, i)) return i;
  }
  return -1;
}

/** The line of a dump that looks most like the headline of the body that begins at `first`. */
function bestLine(view: View, p: Float64Array, first: number): number {
  // In a one-line dump, menu and headline are not separated; and without a body after it, no line is a headline.
  if (isOneLine(view.page) || first === view.size) return -1;
  const around = surroundingsOf(view, first, (i) => at(p, i) >= BODY_P);
  let best = -1;
  let bestPoints = MIN_POINTS;
  for (const i of headlineCandidates(view, first)) {
    const points = headlinePoints(view, i, around);
    if (points > bestPoints) {
      best = i;
      bestPoints = points;
    }
  }
  return best;
}

/** The lines above a dump's body, which begins at `first`, that could be its headline, the nearest first. */
export function headlineCandidates(view: View, first: number): number[] {
  const candidates: number[] = [];
  for (let i = first - 1; i >= Math.max(0, first - SEARCH_UP); i--) if (canBeHeadline(view, i)) candidates.push(i);
  return candidates;
}
