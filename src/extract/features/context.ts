import { at, share, windowShare } from '../page/measure.ts';
import { PROSE_LINK_DENSITY, PROSE_WORDS } from '../page/prose.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import type { View } from './view.ts';

/** The position of a block on the page, and its surroundings. */
export interface ContextView {
  readonly view: View;
  /** Length of the run of short or mostly linked blocks that contains the block; 0 for prose. */
  readonly shortRun: Float64Array;
  /** The run of blocks `[from, to)` with the most prose minus boilerplate. */
  readonly bodyRun: { readonly from: number; readonly to: number };
  /** Index of the nearest heading at or above the block, -1 for none. */
  readonly headingAbove: Int32Array;
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
  position: ({ view }, i) => share(i, view.size),
  wordPosition: ({ view }, i) => share(at(view.wordsBefore, i), at(view.wordsBefore, view.size)),
  prosePosition: ({ view }, i) => share(at(view.proseBefore, i), at(view.proseBefore, view.size)),
  wordsBack1: ({ view }, i) => log1p(at(view.words, i - 1)),
  wordsBack2: ({ view }, i) => log1p(at(view.words, i - 2)),
  wordsNext1: ({ view }, i) => log1p(at(view.words, i + 1)),
  wordsNext2: ({ view }, i) => log1p(at(view.words, i + 2)),
  linksBack1: ({ view }, i) => at(view.linkDensity, i - 1),
  linksBack2: ({ view }, i) => at(view.linkDensity, i - 2),
  linksNext1: ({ view }, i) => at(view.linkDensity, i + 1),
  linksNext2: ({ view }, i) => at(view.linkDensity, i + 2),
  proseBack1: ({ view }, i) => log1p(at(view.prose, i - 1)),
  proseNext1: ({ view }, i) => log1p(at(view.prose, i + 1)),
  proseSmall: ({ view }, i) => windowShare(view, view.proseBefore, [i, SMALL_WINDOW]),
  proseWide: ({ view }, i) => windowShare(view, view.proseBefore, [i, WIDE_WINDOW]),
  shortRun: ({ shortRun }, i) => log1p(at(shortRun, i)),
  inBodyRun: ({ bodyRun }, i) => Number(i >= bodyRun.from && i < bodyRun.to),
  toBodyRun: ({ bodyRun }, i) => log1p(Math.max(0, bodyRun.from - i, i - bodyRun.to + 1)),
  headingLevel: ({ view, headingAbove }, i) => headingNumber(view.columns.level, headingAbove[i] as number),
  headingDistance: ({ headingAbove }, i) => log1p(i - (headingAbove[i] as number)),
  headingWords: ({ view, headingAbove }, i) => log1p(headingNumber(view.columns.words, headingAbove[i] as number)),
  sameGroupBack: ({ view: { columns } }, i) => Number(i > 0 && columns.group[i - 1] === columns.group[i]),
  sameGroupNext: ({ view: { columns, size } }, i) => Number(i + 1 < size && columns.group[i + 1] === columns.group[i]),
} as const satisfies FeatureTable<ContextView>;

/** Computes the runs and headings of a page. */
export function createContext(view: View): ContextView {
  return { view, shortRun: measureShortRuns(view), bodyRun: findBodyRun(view), headingAbove: findHeadings(view) };
}

/** A number of a heading, 0 for none. */
function headingNumber(column: Int32Array | Uint8Array, heading: number): number {
  return heading < 0 ? 0 : (column[heading] as number);
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
