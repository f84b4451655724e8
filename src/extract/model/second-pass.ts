import { type ColumnRow, type FeatureTable, log1p, type Sink } from '../features/family.ts';
import { copy, ofPage, shareOfPage, windowShare } from '../features/kinds.ts';
import { at, share } from '../page/measure.ts';
import { countMarked, countTopic } from '../page/topics.ts';
import { CONTAINERS, type TreeMeasures } from '../page/tree-measures.ts';
import { LIKELY, type PassView } from './pass-view.ts';

const REACH = 3;
const SMALL_WINDOW = 5;
const WIDE_WINDOW = 12;

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

/** The number of a block's content words that another block of likely body contains. */
function countSure({ view, sureCount, p }: PassView, i: number): number {
  return countMarked(view.topics, i, [sureCount, at(p, i) >= LIKELY ? 1 : 0]);
}

function signedLog(distance: number): number {
  return Math.sign(distance) * log1p(Math.abs(distance));
}
