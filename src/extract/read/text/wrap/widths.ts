import type { Line } from '../lines/line.ts';
import { MAX_WIDTH, measurePair, OVER, type Pair } from './pairs.ts';

/** The smallest width of a wrapped page; browsers' dumps have 72 to 132. */
const MIN_WIDTH = 40;

/** The least pairs of lines that must agree on a width, on a page and in one of its columns. */
const MIN_PAIRS = 3;
const MIN_COLUMN_PAIRS = 6;

/** The smallest width of a column of prose: the lines of menus and price tags are shorter. */
const MIN_COLUMN_WIDTH = 28;

/** Of the lines at least this near to the width, this share must end because the next word did not fit. */
const NEAR = 0.6;
const MIN_SHARE = 0.5;
export const MIN_COLUMN_SHARE = 0.7;

/** The most lines wider than the width, for each pair that agrees on it; pages that are not wrapped have more. */
const MAX_OVER_SHARE = 0.3;

/** Text that is indented further than this is not measured separately. */
const MAX_INDENT = 120;

/** Finds the widths of text that begins in separate columns. */
export class ColumnWidths {
  readonly #text: string;
  readonly #columns: (PairCounts | undefined)[] = [];
  /** Columns in which text began, in the order in which they were found. */
  readonly #indents: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Counts a line, and the line under it if there is one. */
  add(line: Line, next: Line | null): void {
    this.count(measurePair(this.#text, line, next), (next ?? line).indent);
  }

  /** Counts a measured pair of lines, the second of which begins at column `indent`. */
  count(pair: Pair, indent: number): void {
    if (indent > MAX_INDENT) return;
    let counts = this.#columns[indent];
    if (counts === undefined) {
      counts = newCounts();
      this.#columns[indent] = counts;
      this.#indents.push(indent);
    }
    count(counts, pair);
  }

  /** The widths that pairs of lines agree on, by column. */
  find(minShare: number): ReadonlyMap<number, number> {
    const widths = new Map<number, number>();
    for (const indent of this.#indents) {
      const width = bestWidth(this.#columns[indent] as PairCounts, { minPairs: MIN_COLUMN_PAIRS, minShare });
      if (width >= indent + MIN_COLUMN_WIDTH) widths.set(indent, width);
    }
    return widths;
  }
}

interface PairCounts {
  /** Pairs counted so far. */
  pairs: number;
  /**
   * Counts by width, three lists one after the other: changes of the number of pairs that agree on a width, first lines
   * of pairs, lines of prose. One array, because a page needs some for each of its columns.
   */
  readonly counts: Int32Array;
}

/** The number of widths, and the starts of the counts of first lines and of prose. */
const WIDTHS: number = OVER + 2;
const NEAR_AT: number = WIDTHS;
const OVER_AT: number = 2 * WIDTHS;

interface Evidence {
  readonly minPairs: number;
  readonly minShare: number;
}

/** The evidence that a whole page needs. */
export const PAGE: Evidence = { minPairs: MIN_PAIRS, minShare: MIN_SHARE };

/** Counts without a pair. */
export function newCounts(): PairCounts {
  return { pairs: 0, counts: new Int32Array(3 * WIDTHS) };
}

/** Counts a pair. */
export function count(into: PairCounts, { width, isProse, needed }: Pair): void {
  const { counts } = into;
  if (isProse) counts[OVER_AT + width]!++;
  if (needed < 0) return;
  into.pairs++;
  counts[NEAR_AT + width]!++;
  counts[width]!++;
  counts[needed]!--;
}

/**
 * The width that most pairs agree on, 0 if too few do. May be called only once, because it adds up the counts in place.
 */
export function bestWidth({ pairs: all, counts }: PairCounts, { minPairs, minShare }: Evidence): number {
  if (all < minPairs) return 0;
  sumFromEnd(counts, NEAR_AT);
  sumFromEnd(counts, OVER_AT);
  let best = 0;
  let bestPairs = minPairs - 1;
  let pairs = 0;
  for (let width = 0; width <= MAX_WIDTH; width++) {
    pairs += counts[width] as number;
    if (width < MIN_WIDTH || pairs <= bestPairs) continue;
    if (pairs < (counts[NEAR_AT + Math.ceil(width * NEAR)] as number) * minShare) continue;
    if ((counts[OVER_AT + width + 1] as number) > pairs * MAX_OVER_SHARE) continue;
    best = width;
    bestPairs = pairs;
  }
  return best;
}

/** Replaces each of the counts from `from` on by its sum with those after it. */
function sumFromEnd(counts: Int32Array, from: number): void {
  for (let i = from + WIDTHS - 2; i >= from; i--) counts[i]! += counts[i + 1] as number;
}
