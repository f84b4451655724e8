import type { Matrix } from '../../types.ts';
import { findHeadings } from '../features/context.ts';
import type { FeatureGroup, FeatureTable } from '../features/family.ts';
import { fillAll, log1p, rows } from '../features/family.ts';
import { CONTAINERS, type Tree } from '../features/measure-tree.ts';
import { findSections } from '../features/sections.ts';
import type { View } from '../features/view.ts';
import { at, share, windowShare } from '../page/measure.ts';
import { findCut } from './cut.ts';

/** A block of at least this first-pass probability is taken for sure body. */
const SURE = 0.8;
/** Words of blocks of at least this probability say what the article is about. */
const LIKELY = 0.6;
const REACH = 3;
const SMALL_WINDOW = 5;
const WIDE_WINDOW = 12;

/** A page with the first pass's probabilities. */
interface PassView {
  readonly view: View;
  readonly p: Float64Array;
  /** Words times probability before each block; the last entry is the page's total. */
  readonly massBefore: Float64Array;
  readonly firstSure: number;
  readonly lastSure: number;
  /** Σ p·w under each element; empty for text. */
  readonly massOf: Float64Array;
  /** Mean probability of the words of each block's group, section and path. */
  readonly groupP: Float64Array;
  readonly sectionP: Float64Array;
  readonly pathP: Float64Array;
  /** Index of the nearest heading at or above each block, -1 for none. */
  readonly headings: Int32Array;
  /** In how many likely blocks each content word stands. */
  readonly sureCount: Int32Array;
  /** What the best cut of the first pass expects: its F1 and its threshold. */
  readonly expected: number;
  readonly threshold: number;
}

type Row = FeatureTable<PassView>[string];

/** What the first pass said of a block, its neighbours and its containers. */
const SECOND_PASS = rows<PassView>({
  p: (view, i) => at(view.p, i),
  ...Object.fromEntries(neighbourRows()),
  pSmall: ({ view, massBefore }, i) => windowShare(view, massBefore, [i, SMALL_WINDOW]),
  pWide: ({ view, massBefore }, i) => windowShare(view, massBefore, [i, WIDE_WINDOW]),
  massBefore: (view, i) => share(at(view.massBefore, i), at(view.massBefore, view.view.size)),
  pagePBody: (view) => share(at(view.massBefore, view.view.size), at(view.view.wordsBefore, view.view.size)),
  pageMass: (view) => log1p(at(view.massBefore, view.view.size)),
  toFirstSure: (view, i) => signedLog(i - view.firstSure),
  toLastSure: (view, i) => signedLog(view.lastSure - i),
  groupP: (view, i) => at(view.groupP, i),
  sectionP: (view, i) => at(view.sectionP, i),
  headingP: (view, i) => at(view.p, view.headings[i] ?? -1),
  topicSure: (view, i) => share(countSure(view, i), view.view.topics.words[i]?.length ?? 0),
  pageF: (view) => view.expected,
  overCut: (view, i) => at(view.p, i) - view.threshold,
});

/** What is told of a container. */
const OF_CONTAINER = ['P', 'Mass'] as const;

/** Of the containers around a block: the mean probability of their words, and their share of the page's body. */
const CONTAINER_PASS: FeatureGroup<PassView> = {
  names: Array.from({ length: CONTAINERS }, (_, n) => OF_CONTAINER.map((what) => `container${n}${what}`)).flat(),
  fill({ view, massBefore, massOf }, { values, offset, from, to }) {
    const { sums } = view;
    const size = to - from;
    const { containers } = view.tree as Tree;
    const pageMass = at(massBefore, view.size);
    for (let i = from; i < to; i++) {
      for (let n = 0; n < CONTAINERS; n++) {
        const container = containers[i * CONTAINERS + n] as number;
        const mass = at(massOf, container);
        const cell = offset + n * OF_CONTAINER.length * size + i - from;
        values[cell] = share(mass, at(sums.words, container));
        values[cell + size] = share(mass, pageMass);
      }
    }
  },
};

const PATH_PASS = rows<PassView>({ pathP: (view, i) => at(view.pathP, i) });

const TEXT_GROUPS = [SECOND_PASS];
const HTML_GROUPS = [SECOND_PASS, CONTAINER_PASS, PATH_PASS];

/** Names of the second pass's features: all of the first, then what the first pass said. */
export function secondPassNames(first: readonly string[], isHtml: boolean): string[] {
  return [...first, ...(isHtml ? HTML_GROUPS : TEXT_GROUPS).flatMap(({ names }) => names)];
}

/** Widens a page's features by what the first pass's probabilities `p` say of each block's surroundings. */
export function measureSecondPass(view: View, first: Matrix, p: Float64Array): Matrix {
  const names = secondPassNames(first.names, view.tree !== null);
  const values = new Float32Array(view.size * names.length);
  const input = createPassView(view, p);
  values.set(first.values);
  const groups = view.tree === null ? TEXT_GROUPS : HTML_GROUPS;
  fillAll(groups, input, { values, offset: first.values.length, from: 0, to: view.size });
  return { names, values };
}

function createPassView(view: View, p: Float64Array): PassView {
  const massBefore = new Float64Array(view.size + 1);
  const massOf = new Float64Array(view.page.elements.length);
  let firstSure = view.size;
  let lastSure = -1;
  for (let i = 0; i < view.size; i++) {
    const mass = at(p, i) * at(view.words, i);
    massBefore[i + 1] = at(massBefore, i) + mass;
    const element = view.page.blocks[i]?.element ?? -1;
    if (element >= 0) massOf[element] = at(massOf, element) + mass;
    if (at(p, i) < SURE) continue;
    firstSure = Math.min(firstSure, i);
    lastSure = i;
  }
  for (let e = massOf.length - 1; e > 0; e--) {
    const parent = view.page.elements[e]?.parent ?? 0;
    massOf[parent] = at(massOf, parent) + at(massOf, e);
  }
  const { from } = findSections(view);
  const cut = findCut(
    Array.from(p, (value, i) => ({ p: value, words: at(view.words, i) })),
    1,
  );
  return {
    view,
    p,
    massBefore,
    firstSure,
    lastSure,
    massOf,
    groupP: meanBy(
      view,
      p,
      Int32Array.from(view.page.blocks, ({ group }) => group),
    ),
    sectionP: meanBy(view, p, from),
    pathP:
      view.tree === null
        ? p
        : meanBy(
            view,
            p,
            Int32Array.from(view.tree.paths, ({ index }) => index),
          ),
    headings: findHeadings(view),
    sureCount: countSureWords(view, p),
    expected: cut.expected,
    threshold: cut.threshold,
  };
}

function neighbourRows(): [string, Row][] {
  const steps = Array.from({ length: REACH }, (_, n) => n + 1);
  return steps.flatMap((step): [string, Row][] => [
    [`pBack${step}`, (view, i) => at(view.p, i - step)],
    [`pNext${step}`, (view, i) => at(view.p, i + step)],
  ]);
}

/** The mean probability of the words of all blocks that have the same key, a number from 0 on. */
function meanBy(view: View, p: Float64Array, keys: Int32Array): Float64Array {
  const count = keys.reduce((most, key) => Math.max(most, key), -1) + 1;
  const mass = new Float64Array(count);
  const words = new Float64Array(count);
  keys.forEach((key, i) => {
    mass[key]! += at(p, i) * at(view.words, i);
    words[key]! += at(view.words, i);
  });
  return Float64Array.from(keys, (key) => share(at(mass, key), at(words, key)));
}

/** How many blocks of likely body each content word stands in. */
function countSureWords({ topics }: View, p: Float64Array): Int32Array {
  const counts = new Int32Array(topics.count);
  topics.words.forEach((words, i) => {
    if (at(p, i) >= LIKELY) for (const word of words) counts[word]!++;
  });
  return counts;
}

/** How many of a block's content words stand in another block of likely body. */
function countSure({ view, sureCount, p }: PassView, i: number): number {
  const own = at(p, i) >= LIKELY ? 1 : 0;
  let count = 0;
  for (const word of view.topics.words[i] as Int32Array) if ((sureCount[word] as number) > own) count++;
  return count;
}

function signedLog(distance: number): number {
  return Math.sign(distance) * log1p(Math.abs(distance));
}
