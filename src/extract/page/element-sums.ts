import type { Arena } from '../util/arena.ts';
import type { ReadPage } from './page.ts';

/** Values of the blocks of a page to be added up by element, one entry per block. */
export interface Summed {
  readonly words: Float64Array;
  readonly linkDensity: Float64Array;
  readonly prose: Float64Array;
}

/** Sums over the blocks under each element, including the blocks directly in it. */
export interface ElementSums {
  readonly words: Float64Array;
  readonly linkWords: Float64Array;
  readonly prose: Float64Array;
  readonly blocks: Float64Array;
}

/** How many doubles for each element `sumElements` takes. */
export const SUMS = 4;

/** Adds up the blocks under each element, in memory from an arena. */
export function sumElements(
  { columns, tree }: ReadPage,
  { words, linkDensity, prose }: Summed,
  arena: Arena,
): ElementSums {
  const column = () => arena.doubles(tree.size);
  const sums: ElementSums = { words: column(), linkWords: column(), prose: column(), blocks: column() };
  for (let i = 0; i < columns.size; i++) {
    const e = columns.element[i] as number;
    if (e < 0) continue;
    sums.words[e]! += words[i] as number;
    sums.linkWords[e]! += (words[i] as number) * (linkDensity[i] as number);
    sums.prose[e]! += prose[i] as number;
    sums.blocks[e]! += 1;
  }
  // Children follow their parents, so one pass from the end adds up every subtree.
  for (let e = tree.size - 1; e > 0; e--) {
    if (sums.blocks[e] === 0) continue;
    const parent = tree.parent[e] as number;
    sums.words[parent]! += sums.words[e] as number;
    sums.linkWords[parent]! += sums.linkWords[e] as number;
    sums.prose[parent]! += sums.prose[e] as number;
    sums.blocks[parent]! += sums.blocks[e] as number;
  }
  return sums;
}
