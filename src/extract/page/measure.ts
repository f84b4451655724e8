import { Arena } from '../util/arena.ts';
import { type ElementSums, SUMS, sumElements } from './element-sums.ts';
import type { ReadPage } from './page.ts';
import { linkDensityAt, proseAt } from './prose.ts';
import { NAME_COLUMNS, type TrustedNames, trustNames } from './trusted-names.ts';

/** The measures of a page: computed once and read by every later stage. */
export interface Measures {
  /** Number of blocks; the next two lists have one entry per block. */
  readonly size: number;
  /** Words, 0 for a hidden block. */
  readonly words: Float64Array;
  readonly linkDensity: Float64Array;
  /** Words of the block if it is prose and not hidden, else 0. */
  readonly prose: Float64Array;
  /** Words and prose before each block; the last entry is the page's total. */
  readonly wordsBefore: Float64Array;
  readonly proseBefore: Float64Array;
  /** What is under each element of an HTML page. */
  readonly sums: ElementSums;
  /** The names of elements that are reliable. */
  readonly trusted: TrustedNames;
}

/** A page with its measures. */
export interface MeasuredPage extends ReadPage, Measures {}

/** Measures a page. */
export function measurePage(page: ReadPage): MeasuredPage {
  const { columns, tree } = page;
  const { size } = columns;
  const arena = new Arena({ doubles: 5 * (size + 1) + SUMS * tree.size, ints: NAME_COLUMNS * tree.size });
  const words = arena.doubles(size);
  const density = arena.doubles(size);
  const prose = arena.doubles(size);
  const wordsBefore = arena.doubles(size + 1);
  const proseBefore = arena.doubles(size + 1);
  for (let i = 0; i < size; i++) {
    const isHidden = columns.hidden[i] === 1;
    words[i] = isHidden ? 0 : (columns.words[i] as number);
    density[i] = linkDensityAt(columns, i);
    prose[i] = isHidden ? 0 : proseAt(columns, i);
    wordsBefore[i + 1] = (wordsBefore[i] as number) + (words[i] as number);
    proseBefore[i + 1] = (proseBefore[i] as number) + (prose[i] as number);
  }
  const sums = sumElements(page, { words, linkDensity: density, prose }, arena);
  return {
    ...page,
    size,
    words,
    linkDensity: density,
    prose,
    wordsBefore,
    proseBefore,
    sums,
    trusted: trustNames(tree, sums.prose, arena),
  };
}

/** `column[index]`, or 0 outside it. */
export function at(column: Float64Array, index: number): number {
  // To check the index first is much faster than to read outside the array and get `undefined`.
  return index >= 0 && index < column.length ? (column[index] as number) : 0;
}

/** A share `part / whole`, 0 for an empty whole. */
export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
