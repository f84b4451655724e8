import { at } from '../page/measure.ts';
import { PROSE_LINK_DENSITY, PROSE_WORDS } from '../page/prose.ts';
import { Arena, NO_BYTES, NO_INTS } from '../util/arena.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import { copy, log, shareOfPage, windowShare } from './kinds.ts';
import type { View } from './view.ts';

/** The position of a block on the page, and its surroundings. */
export interface ContextView {
  readonly view: View;
  /** Length of the run of short or mostly linked blocks that contains the block; 0 for prose. */
  readonly shortRun: Float64Array;
  /** The run of blocks `[from, to)` with the most prose minus boilerplate. */
  readonly bodyRun: { readonly from: number; readonly to: number };
  readonly heading: Headings;
  /** 1 for a block of the group of the block before it. */
  readonly sameGroup: Uint8Array;
}

/** Level and words of the nearest heading at or above each block, 0 for none, and how many blocks above it is. */
interface Headings {
  readonly level: Uint8Array;
  readonly distance: Int32Array;
  readonly words: Int32Array;
}

/**
 * The cost of a word of boilerplate in the search for the densest run of prose. With 1, a page's footer of many short
 * lines would rarely break the run; boilerplate lines are short, so each word must count more.
 */
const FURNITURE_COST = 2;
/** A boilerplate block costs at least this many words, whatever its length. */
const FURNITURE_BLOCK_COST = 3;

const SMALL_WINDOW = 3;
const WIDE_WINDOW = 8;

/** Neighbourhood and position. */
export const CONTEXT = {
  position: ({ view }, i) => i / view.size,
  wordPosition: shareOfPage(wordsBefore, ({ view }) => at(view.wordsBefore, view.size)),
  prosePosition: shareOfPage(proseBefore, ({ view }) => at(view.proseBefore, view.size)),
  wordsBack1: log(wordsOf, -1),
  wordsBack2: log(wordsOf, -2),
  wordsNext1: log(wordsOf, 1),
  wordsNext2: log(wordsOf, 2),
  linksBack1: copy(linkDensity, -1),
  linksBack2: copy(linkDensity, -2),
  linksNext1: copy(linkDensity, 1),
  linksNext2: copy(linkDensity, 2),
  proseBack1: log(proseOf, -1),
  proseNext1: log(proseOf, 1),
  proseSmall: windowShare(proseBefore, wordsBefore, SMALL_WINDOW),
  proseWide: windowShare(proseBefore, wordsBefore, WIDE_WINDOW),
  shortRun: log(({ shortRun }) => shortRun),
  inBodyRun: ({ bodyRun }, i) => Number(i >= bodyRun.from && i < bodyRun.to),
  toBodyRun: ({ bodyRun }, i) => log1p(Math.max(0, bodyRun.from - i, i - bodyRun.to + 1)),
  headingLevel: copy(({ heading }) => heading.level),
  headingDistance: log(({ heading }) => heading.distance),
  headingWords: log(({ heading }) => heading.words),
  sameGroupBack: copy(({ sameGroup }) => sameGroup),
  sameGroupNext: copy(({ sameGroup }) => sameGroup, 1),
} as const satisfies FeatureTable<ContextView>;

function wordsOf({ view }: ContextView): Float64Array {
  return view.words;
}

function proseOf({ view }: ContextView): Float64Array {
  return view.prose;
}

function linkDensity({ view }: ContextView): Float64Array {
  return view.linkDensity;
}

function wordsBefore({ view }: ContextView): Float64Array {
  return view.wordsBefore;
}

function proseBefore({ view }: ContextView): Float64Array {
  return view.proseBefore;
}

/** Works out the runs and headings of a page. */
export function createContext(view: View): ContextView {
  return {
    view,
    shortRun: measureShortRuns(view),
    bodyRun: findBodyRun(view),
    heading: measureHeadings(view),
    sameGroup: compareGroups(view),
  };
}

/** Blocks without a heading above are as far from one as the first block would be from one before it. */
function measureHeadings(view: View): Headings {
  const { columns, size } = view;
  const above = findHeadings(view);
  const arena = new Arena({ ints: 2 * size, bytes: size });
  const distance = arena.ints(size, NO_INTS);
  const words = arena.ints(size, NO_INTS);
  const level = arena.bytes(size, NO_BYTES);
  for (let i = 0; i < size; i++) {
    const heading = above[i] as number;
    distance[i] = i - heading;
    if (heading < 0) continue;
    level[i] = columns.level[heading] as number;
    words[i] = columns.words[heading] as number;
  }
  return { level, distance, words };
}

function compareGroups({ columns: { group }, size }: View): Uint8Array {
  const same = new Uint8Array(size);
  for (let i = 1; i < size; i++) same[i] = Number(group[i - 1] === group[i]);
  return same;
}

function measureShortRuns(view: View): Float64Array {
  const runs = new Float64Array(view.size);
  let from = 0;
  for (let i = 0; i <= view.size; i++) {
    const isShort = i < view.size && (at(view.words, i) < PROSE_WORDS || at(view.linkDensity, i) > PROSE_LINK_DENSITY);
    if (isShort) continue;
    runs.fill(i - from, from, i);
    from = i + 1;
  }
  return runs;
}

/** Kadane's maximum subarray: prose words count for a run, all other words against it. */
function findBodyRun(view: View): { from: number; to: number } {
  let best = { from: 0, to: 0 };
  let bestSum = 0;
  let sum = 0;
  let from = 0;
  for (let i = 0; i < view.size; i++) {
    const prose = at(view.prose, i);
    sum += prose > 0 ? prose : -Math.max(FURNITURE_BLOCK_COST, FURNITURE_COST * at(view.words, i));
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    } else if (sum > bestSum) {
      bestSum = sum;
      best = { from, to: i + 1 };
    }
  }
  return best;
}

/** The nearest heading at or above each block, -1 for none. */
export function findHeadings(view: View): Int32Array {
  const above = new Int32Array(view.size);
  let last = -1;
  for (let i = 0; i < view.size; i++) {
    if ((view.columns.level[i] as number) > 0) last = i;
    above[i] = last;
  }
  return above;
}
