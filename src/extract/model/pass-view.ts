import { findHeadings } from '../features/context.ts';
import type { View } from '../features/view.ts';
import { at, share } from '../page/measure.ts';
import { topicOf } from '../page/topics.ts';
import { findCut } from './cut.ts';

/** A block of at least this first-pass probability counts as certain body. */
const SURE = 0.8;
/** Words of blocks of at least this probability are the topic of the article. */
export const LIKELY = 0.6;

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
