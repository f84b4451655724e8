import { blockAt, type View } from '../features/view.ts';
import type { Candidate } from '../model/cut.ts';
import { at } from '../page/measure.ts';
import { getOrMake } from '../util/get-or-make.ts';
import { isAround, isBody, type Settled } from './roles.ts';

/** Blocks of up to this many words are as likely as their less likely neighbour, times the factor. */
const BRIDGED_WORDS = 8;
const BRIDGE = 0.8;
/** So are runs of up to this many blocks and words, without links, between two blocks that are body with this probability. */
const RUN_BLOCKS = 4;
const RUN_WORDS = 30;
const PIER_P = 0.6;
/** So many headings of one kind are a series. */
const MIN_SERIES = 3;
/** A headline is as good as body with this probability for prose below it: a standfirst stands over the byline. */
const TITLE_P = 0.9;
/** Share of link characters from which on a block is no part of a run: teasers stand between paragraphs, too. */
const RUN_LINK_DENSITY = 0.2;

/**
 * What stands between blocks of the body is likely to be body: a heading, a line of code, a short table. Nothing is
 * lifted that a filter takes for anything but body. Rows of a table are as likely as all its open rows together, and so are
 * the headings of a series. Across the dev sets that changes no mean by more than two tenths of a point; it mends single
 * pages (trafilatura#43, readability#776: sections go missing).
 */
export function bridge(
  view: View,
  settled: readonly (Settled | undefined)[],
  candidates: readonly Candidate[],
): Candidate[] {
  const isOpen = (i: number): boolean => {
    const role = view.verdicts[i]?.role;
    return settled[i] === undefined && (role === undefined || isBody(role));
  };
  const levelled = levelSeries(view, settled, levelTables(view, settled, candidates));
  const shown = [findShown(view, -1), findShown(view, 1)];
  const single = levelled.map(({ p, words }, i) => {
    const lifted = isOpen(i) && words <= BRIDGED_WORDS ? BRIDGE * neighbours(view, levelled, [i, shown]) : 0;
    return { p: Math.max(p, lifted), words };
  });
  // A dump does not say what is linked: its teasers would be lifted, too.
  if (view.tree === null) return single;
  const lifts = liftRuns(single, (i) => {
    const role = settled[i]?.role;
    if (blockAt(view, i).hidden && role !== undefined) return 'around';
    if (role === 'title') return 'pier';
    if (role !== undefined && isAround(role)) return 'around';
    if (!isOpen(i) || at(view.linkDensity, i) >= RUN_LINK_DENSITY) return 'end';
    return at(view.prose, i) > 0 ? 'prose' : 'line';
  });
  return single.map(({ p, words }, i) => ({ p: Math.max(p, at(lifts, i)), words }));
}

/** Gives all open rows of a table the mean of their words' probability. */
function levelTables(
  view: View,
  settled: readonly (Settled | undefined)[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const groups = view.page.blocks.map(({ shape, group }, i) =>
    shape === 'table' && settled[i] === undefined ? group : undefined,
  );
  return level(candidates, groups, 1);
}

/**
 * Gives all open headings of a row of cards the mean of theirs: none of them is left out. Headings of one path that stand
 * in one element are those of an article and of the furniture behind it, and are no row.
 */
function levelSeries(
  view: View,
  settled: readonly (Settled | undefined)[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const paths = candidates.map((_, i) => (isOpenHeading(view, settled, i) ? view.tree?.paths[i] : undefined));
  const notInCards = findSharing(view, paths);
  const cards = paths.map((path) => (notInCards.has(path) ? undefined : path));
  return level(candidates, cards, MIN_SERIES);
}

function isOpenHeading(view: View, settled: readonly (Settled | undefined)[], i: number): boolean {
  const verdict = view.verdicts[i];
  const isSuspect = verdict !== undefined && verdict.strength !== 'weak' && !isBody(verdict.role);
  return blockAt(view, i).level > 0 && settled[i] === undefined && !isSuspect;
}

/** The paths of which two headings stand in one element. */
function findSharing(view: View, paths: readonly (object | undefined)[]): ReadonlySet<object | undefined> {
  const sharing = new Set<object | undefined>();
  const pathsIn = new Map<number, Set<object>>();
  paths.forEach((path, i) => {
    if (path === undefined) return;
    const parent = view.page.elements[blockAt(view, i).element]?.parent ?? -1;
    const here = getOrMake(pathsIn, parent, () => new Set<object>());
    if (here.has(path)) sharing.add(path);
    here.add(path);
  });
  return sharing;
}

/** Gives candidates that have the same key, where they are so many, the mean of their words' probability. */
function level(
  candidates: readonly Candidate[],
  keys: readonly (number | object | undefined)[],
  least: number,
): readonly Candidate[] {
  const sums = new Map<number | object, { mass: number; words: number; count: number }>();
  candidates.forEach(({ p, words }, i) => {
    const key = keys[i];
    if (key === undefined) return;
    const sum = getOrMake(sums, key, () => ({ mass: 0, words: 0, count: 0 }));
    sum.mass += p * words;
    sum.words += words;
    sum.count++;
  });
  return candidates.map((candidate, i) => {
    const key = keys[i];
    const sum = key === undefined ? undefined : sums.get(key);
    if (sum === undefined || sum.words === 0 || sum.count < least) return candidate;
    return { p: sum.mass / sum.words, words: candidate.words };
  });
}

/** The less likely of a block's two neighbours; for the first and last item of a list the one in the list. */
function neighbours(
  view: View,
  candidates: readonly Candidate[],
  [i, shown]: readonly [number, readonly Int32Array[]],
): number {
  const near = shown.map((found) => found[i] as number).filter((n) => n >= 0);
  const { shape, group } = blockAt(view, i);
  const inList = shape === 'list' ? near.filter((n) => blockAt(view, n).group === group) : [];
  const sides = inList.length > 0 ? inList : near;
  return sides.length === 0 ? 0 : Math.min(...sides.map((n) => candidates[n]?.p ?? 0));
}

/** For each block the nearest one before it, or behind it, that the page shows: the anchor of a heading is no neighbour. */
function findShown({ page: { blocks }, size }: View, step: -1 | 1): Int32Array {
  const found = new Int32Array(size);
  let last = -1;
  for (let i = step > 0 ? size - 1 : 0; i >= 0 && i < size; i -= step) {
    found[i] = last;
    if (!blocks[i]?.hidden) last = i;
  }
  return found;
}

/** What a block is to a run: one side of it, no part of it but no end, a part, or its end. */
type Part = 'pier' | 'around' | 'prose' | 'line' | 'end';

/** What each block of a short run between two likely blocks is lifted to; 0 for all others. */
function liftRuns(candidates: readonly Candidate[], partOf: (i: number) => Part): Float64Array {
  const lifts = new Float64Array(candidates.length);
  let run: number[] = [];
  let words = 0;
  let pier = 0;
  let isBelowTitle = false;
  candidates.forEach((candidate, i) => {
    const part = partOf(i);
    if (part === 'around') return;
    const side = part === 'pier' ? TITLE_P : candidate.p;
    if (side < PIER_P && (part === 'prose' || (part === 'line' && !isBelowTitle))) {
      run.push(i);
      words += candidate.words;
      return;
    }
    const isShort = side >= PIER_P && run.length <= RUN_BLOCKS && words <= RUN_WORDS;
    if (isShort) for (const k of run) lifts[k] = BRIDGE * Math.min(side, pier);
    run = [];
    words = 0;
    pier = side >= PIER_P ? side : 0;
    isBelowTitle = part === 'pier';
  });
  return lifts;
}
