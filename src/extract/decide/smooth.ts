import { blockAt, type View } from '../features/view.ts';
import type { Candidates } from '../model/cut.ts';
import { at } from '../page/measure.ts';
import { getOrMake } from '../util/get-or-make.ts';
import { isAround, isBody, type Settled } from './roles.ts';

/** Blocks of up to this many words get the probability of their less likely neighbour, times the factor. */
const SHORT_WORDS = 8;
const LIFT = 0.8;
/**
 * The same is true of runs of up to this many blocks and words, without links, between two blocks with this
 * probability.
 */
const RUN_BLOCKS = 4;
const RUN_WORDS = 30;
const SIDE_P = 0.6;
/** At least this many headings of one kind are a series. */
const MIN_SERIES = 3;
/** For prose after it, a headline counts as body with this probability: a standfirst precedes the byline. */
const TITLE_P = 0.9;
/** A block with at least this link density is not part of a run: there are teasers between paragraphs, too. */
const RUN_LINK_DENSITY = 0.2;

/** A page whose blocks are smoothed: those with a settled role keep their probability. */
interface Settling {
  readonly view: View;
  readonly settled: readonly (Settled | undefined)[];
  readonly words: Float64Array;
}

/** One way of smoothing: returns the new probabilities. */
type Step = (page: Settling, p: Float64Array) => Float64Array;

/** In this order, each on the result of the one before. */
const STEPS: readonly Step[] = [levelTables, levelSeries, liftShort, liftRuns];

/**
 * Blocks between blocks of the body are likely to be body: a heading, a line of code, a short table. A block with a
 * filter's vote for another role is not raised. All open rows of a table get the same probability, and so do the
 * headings of a series. Across the dev sets, this changes no mean by more than two tenths of a point; it corrects
 * single pages (trafilatura#43, readability#776: missing sections).
 */
export function smooth(view: View, settled: readonly (Settled | undefined)[], { p, words }: Candidates): Candidates {
  const page = { view, settled, words };
  return { p: STEPS.reduce((smoothed, step) => step(page, smoothed), p), words };
}

/** Gives all open rows of a table the mean of their words' probability. */
function levelTables({ view, settled, words }: Settling, p: Float64Array): Float64Array {
  return level({ p, words }, 1, (i) => {
    const { shape, group } = blockAt(view, i);
    return shape === 'table' && settled[i] === undefined ? group : undefined;
  });
}

/**
 * Gives all open headings of a row of cards their mean probability, so that none of them is left out. Headings of one
 * path in one element are those of an article and of the boilerplate after it, and are not a row.
 */
function levelSeries(page: Settling, p: Float64Array): Float64Array {
  const { treeMeasures } = page.view;
  if (treeMeasures === null) return p;
  const { of } = treeMeasures.paths;
  const pathOf = (i: number): number | undefined => (isOpenHeading(page, i) ? of[i] : undefined);
  const notInCards = findSharing(page.view, pathOf);
  return level({ p, words: page.words }, MIN_SERIES, (i) => {
    const path = pathOf(i);
    return notInCards.has(path) ? undefined : path;
  });
}

function isOpenHeading({ view, settled }: Settling, i: number): boolean {
  if (blockAt(view, i).level === 0 || settled[i] !== undefined) return false;
  const verdict = view.verdicts[i];
  return verdict === undefined || verdict.strength === 'weak' || isBody(verdict.role);
}

/** The paths with two headings in one element. */
function findSharing(view: View, pathOf: (i: number) => number | undefined): ReadonlySet<number | undefined> {
  const sharing = new Set<number | undefined>();
  const pathsIn = new Map<number, Set<number>>();
  const { element } = view.page.columns;
  const { parent } = view.page.tree;
  for (let i = 0; i < view.size; i++) {
    const path = pathOf(i);
    if (path === undefined) continue;
    const here = getOrMake(pathsIn, parent[element[i] as number] ?? -1, () => new Set<number>());
    if (here.has(path)) sharing.add(path);
    here.add(path);
  }
  return sharing;
}

/** Gives the blocks with the same key the mean of their words' probability, if there are at least `least` of them. */
function level({ p, words }: Candidates, least: number, keyOf: (i: number) => number | undefined): Float64Array {
  const blocksOf = new Map<number, number[]>();
  for (let i = 0; i < p.length; i++) {
    const key = keyOf(i);
    if (key !== undefined) getOrMake(blocksOf, key, () => []).push(i);
  }
  if (blocksOf.size === 0) return p;
  const levelled = p.slice();
  for (const blocks of blocksOf.values()) {
    let mass = 0;
    let count = 0;
    for (const i of blocks) {
      mass += at(p, i) * at(words, i);
      count += at(words, i);
    }
    if (count > 0 && blocks.length >= least) for (const i of blocks) levelled[i] = mass / count;
  }
  return levelled;
}

/** Whether a block may be raised: it is not settled, and no filter votes for a role outside the body. */
function isOpen({ view, settled }: Settling, i: number): boolean {
  const role = view.verdicts[i]?.role;
  return settled[i] === undefined && (role === undefined || isBody(role));
}

/** Raises short blocks to nearly the probability of the less likely of their two neighbours. */
function liftShort(page: Settling, p: Float64Array): Float64Array {
  const before = findShown(page.view, -1);
  const after = findShown(page.view, 1);
  const lifted = p.slice();
  for (let i = 0; i < p.length; i++) {
    if (at(page.words, i) > SHORT_WORDS || !isOpen(page, i)) continue;
    const beside = leastBeside(page.view, p, [i, before[i] as number, after[i] as number]);
    lifted[i] = Math.max(at(p, i), LIFT * beside);
  }
  return lifted;
}

/**
 * The probability of the less likely of a block's two neighbours, -1 for none; for the first and last item of a list,
 * that of the neighbour in the list.
 */
function leastBeside(view: View, p: Float64Array, [i, before, after]: readonly [number, number, number]): number {
  const { group } = view.page.columns;
  const isInList = (n: number): boolean => n >= 0 && group[n] === group[i];
  if (blockAt(view, i).shape === 'list' && isInList(before) !== isInList(after)) {
    return at(p, isInList(before) ? before : after);
  }
  if (before < 0) return at(p, after);
  return after < 0 ? at(p, before) : Math.min(at(p, before), at(p, after));
}

/**
 * For each block, the nearest visible block before it, or after it: the hidden anchor of a heading is not a neighbour.
 */
function findShown({ page: { columns }, size }: View, step: -1 | 1): Int32Array {
  const found = new Int32Array(size);
  let last = -1;
  for (let i = step > 0 ? size - 1 : 0; i >= 0 && i < size; i -= step) {
    found[i] = last;
    if (columns.hidden[i] === 0) last = i;
  }
  return found;
}

/** The relation of a block to a run: the title at one side, skipped, a part of it, or its end. */
type Part = 'title' | 'around' | 'prose' | 'line' | 'end';

function partOf(page: Settling, i: number): Part {
  const { view, settled } = page;
  const role = settled[i]?.role;
  if (role !== undefined && blockAt(view, i).hidden) return 'around';
  if (role === 'title') return 'title';
  if (role !== undefined && isAround(role)) return 'around';
  if (!isOpen(page, i) || at(view.linkDensity, i) >= RUN_LINK_DENSITY) return 'end';
  return at(view.prose, i) > 0 ? 'prose' : 'line';
}

/** Raises each block of a short run between two likely blocks to nearly the probability of the less likely one. */
function liftRuns(page: Settling, p: Float64Array): Float64Array {
  // A dump does not show what is linked: its teasers would be raised, too.
  if (!page.view.isHtml) return p;
  const lifted = p.slice();
  let run: number[] = [];
  let words = 0;
  let above = 0;
  let isBelowTitle = false;
  for (let i = 0; i < p.length; i++) {
    const part = partOf(page, i);
    if (part === 'around') continue;
    const side = part === 'title' ? TITLE_P : at(p, i);
    if (side < SIDE_P && (part === 'prose' || (part === 'line' && !isBelowTitle))) {
      run.push(i);
      words += at(page.words, i);
      continue;
    }
    const isShort = side >= SIDE_P && run.length <= RUN_BLOCKS && words <= RUN_WORDS;
    if (isShort) for (const k of run) lifted[k] = Math.max(at(p, k), LIFT * Math.min(side, above));
    run = [];
    words = 0;
    above = side >= SIDE_P ? side : 0;
    isBelowTitle = part === 'title';
  }
  return lifted;
}
