import { findHeadings } from '../features/context.ts';
import type { ColumnRow, FeatureTable, Sink } from '../features/family.ts';
import { log1p } from '../features/family.ts';
import { copy, ofPage, shareOfPage, windowShare } from '../features/kinds.ts';
import type { View } from '../features/view.ts';
import { at, share } from '../page/measure.ts';
import { countMarked, countTopic, topicOf } from '../page/topics.ts';
import { CONTAINERS, type TreeMeasures } from '../page/tree-measures.ts';
import { findCut } from './cut.ts';

/** A block of at least this first-pass probability counts as certain body. */
const SURE = 0.8;
/** Words of blocks of at least this probability are the topic of the article. */
const LIKELY = 0.6;
const REACH = 3;
const SMALL_WINDOW = 5;
const WIDE_WINDOW = 12;

/** A page with the first pass's probabilities. */
export interface PassView {
  readonly view: View;
  readonly p: Float64Array;
  /** Words times probability before each block; the last entry is the page's total. */
  readonly massBefore: Float64Array;
  readonly firstSure: number;
  readonly lastSure: number;
  /** Σ p·w under each element; empty for text. */
  readonly massOf: Float64Array;
  /** Mean probability of the words of each block's group, section and path; paths are those of HTML. */
  readonly groupP: Float64Array;
  readonly sectionP: Float64Array;
  readonly pathP: Float64Array;
  /** Index of the nearest heading at or above each block, -1 for none. */
  readonly headings: Int32Array;
  /** The number of likely blocks that contain each content word. */
  readonly sureCount: Int32Array;
  /** The expected F1 of the first pass's best cut, and its threshold. */
  readonly expected: number;
  readonly threshold: number;
}

/** Where features are written, and of which rows: numbers from 0 to `to - from`. The other rows can hold anything. */
export interface AskedSink extends Sink {
  readonly rows: Int32Array;
}

type Row = FeatureTable<PassView>[string];

/** The first pass's results on a block, its neighbours and its containers. */
const SURROUNDINGS: FeatureTable<PassView> = {
  p: copy(({ p }) => p),
  ...Object.fromEntries(neighbourRows()),
  pSmall: windowShare(massBefore, wordsBefore, SMALL_WINDOW),
  pWide: windowShare(massBefore, wordsBefore, WIDE_WINDOW),
  massBefore: shareOfPage(massBefore, massOfPage),
  pagePBody: ofPage((pass) => share(massOfPage(pass), at(pass.view.wordsBefore, pass.view.size))),
  pageMass: ofPage((pass) => log1p(massOfPage(pass))),
  toFirstSure: (view, i) => signedLog(i - view.firstSure),
  toLastSure: (view, i) => signedLog(view.lastSure - i),
  groupP: copy(({ groupP }) => groupP),
  sectionP: copy(({ sectionP }) => sectionP),
  headingP: (view, i) => at(view.p, view.headings[i] ?? -1),
  topicSure: (view, i) => share(countSure(view, i), countTopic(view.view.topics, i)),
  pageF: ofPage(({ expected }) => expected),
  overCut: (view, i) => at(view.p, i) - view.threshold,
};

/**
 * The containers around a block, nearest first: the mean probability of their words, and their share of the page's
 * body.
 */
const CONTAINER_PASS: FeatureTable<PassView> = Object.fromEntries(
  Array.from({ length: CONTAINERS }, (_, n): [string, Row][] => [
    [`container${n}P`, (pass, i) => share(massOf(pass, i, n), at(pass.view.sums.words, containerOf(pass, i, n)))],
    [`container${n}Mass`, (pass, i) => share(massOf(pass, i, n), at(pass.massBefore, pass.view.size))],
  ]).flat(),
);

const TEXT_TABLE = SURROUNDINGS;
const HTML_TABLE: FeatureTable<PassView> = {
  ...SURROUNDINGS,
  ...CONTAINER_PASS,
  pathP: copy(({ pathP }) => pathP),
};

/** Names of the second pass's features: all of the first pass, then those from its results. */
export function secondPassNames(first: readonly string[], isHtml: boolean): string[] {
  return [...first, ...Object.keys(isHtml ? HTML_TABLE : TEXT_TABLE)];
}

/** Writes the features from the first pass's probabilities for the rows that the second pass scores. */
export function fillSurroundings(pass: PassView, { values, offset, from, to, rows }: AskedSink): void {
  let begin = offset;
  for (const measure of Object.values(pass.view.isHtml ? HTML_TABLE : TEXT_TABLE)) {
    // A loop over a whole column takes less time than a call for each row that is asked about.
    if (typeof measure !== 'function') measure.fill(pass, { values, offset: begin, from, to });
    else for (const row of rows) values[begin + row] = measure(pass, from + row);
    begin += to - from;
  }
}

/** Prepares the data for the second pass from the first pass's probabilities `p` (0–1). */
export function createPassView(view: View, p: Float64Array): PassView {
  const headings = findHeadings(view);
  const { expected, threshold } = findCut({ p, words: view.words }, 1);
  return {
    view,
    p,
    ...sumUp(view, p),
    massOf: sumUnderElements(view, p),
    groupP: meanBy(view, p, view.page.columns.group),
    sectionP: meanBy(
      view,
      p,
      headings.map((heading) => heading + 1),
    ),
    pathP: view.treeMeasures === null ? p : meanBy(view, p, view.treeMeasures.paths.of),
    headings,
    sureCount: countSureWords(view, p),
    expected,
    threshold,
  };
}

function sumUp(view: View, p: Float64Array): Pick<PassView, 'massBefore' | 'firstSure' | 'lastSure'> {
  const massBefore = new Float64Array(view.size + 1);
  let firstSure = view.size;
  let lastSure = -1;
  for (let i = 0; i < view.size; i++) {
    massBefore[i + 1] = at(massBefore, i) + at(p, i) * at(view.words, i);
    if (at(p, i) < SURE) continue;
    firstSure = Math.min(firstSure, i);
    lastSure = i;
  }
  return { massBefore, firstSure, lastSure };
}

function sumUnderElements({ page, words, size }: View, p: Float64Array): Float64Array {
  const { element } = page.columns;
  const { parent } = page.tree;
  const sums = new Float64Array(page.tree.size);
  for (let i = 0; i < size; i++) {
    const e = element[i] as number;
    if (e >= 0) sums[e]! += at(p, i) * at(words, i);
  }
  for (let e = sums.length - 1; e > 0; e--) sums[parent[e] as number]! += at(sums, e);
  return sums;
}

function neighbourRows(): [string, ColumnRow<PassView>][] {
  const steps = Array.from({ length: REACH }, (_, n) => n + 1);
  return steps.flatMap((step): [string, ColumnRow<PassView>][] => [
    [`pBack${step}`, copy(({ p }) => p, -step)],
    [`pNext${step}`, copy(({ p }) => p, step)],
  ]);
}

function massBefore(pass: PassView): Float64Array {
  return pass.massBefore;
}

function wordsBefore({ view }: PassView): Float64Array {
  return view.wordsBefore;
}

function massOfPage(pass: PassView): number {
  return at(pass.massBefore, pass.view.size);
}

/** The `n`-th container around block `i`, -1 for none. */
function containerOf({ view }: PassView, i: number, n: number): number {
  return (view.treeMeasures as TreeMeasures).containers[i * CONTAINERS + n] as number;
}

function massOf(pass: PassView, i: number, n: number): number {
  return at(pass.massOf, containerOf(pass, i, n));
}

/** The mean probability of the words of all blocks that have the same key, a number from 0 on. */
function meanBy({ size, words: wordsOf }: View, p: Float64Array, keys: Int32Array): Float64Array {
  let count = 0;
  for (let i = 0; i < size; i++) count = Math.max(count, (keys[i] as number) + 1);
  const mass = new Float64Array(count);
  const words = new Float64Array(count);
  for (let i = 0; i < size; i++) {
    mass[keys[i] as number]! += at(p, i) * at(wordsOf, i);
    words[keys[i] as number]! += at(wordsOf, i);
  }
  const means = new Float64Array(size);
  for (let i = 0; i < size; i++) means[i] = share(at(mass, keys[i] as number), at(words, keys[i] as number));
  return means;
}

/** Counts the blocks of likely body that contain each content word. */
function countSureWords({ topics }: View, p: Float64Array): Int32Array {
  const counts = new Int32Array(topics.count);
  for (let i = 0; i < p.length; i++) {
    if (at(p, i) >= LIKELY) for (const word of topicOf(topics, i)) counts[word]!++;
  }
  return counts;
}

/** The number of a block's content words that another block of likely body contains. */
function countSure({ view, sureCount, p }: PassView, i: number): number {
  return countMarked(view.topics, i, [sureCount, at(p, i) >= LIKELY ? 1 : 0]);
}

function signedLog(distance: number): number {
  return Math.sign(distance) * log1p(Math.abs(distance));
}
