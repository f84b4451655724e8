import type { Block, NameFamily, PageElement } from '../../../types.ts';
import type { FilterPage } from './filter-page.ts';
import { FAMILY_BITS } from './names.ts';
import { SIGNAL_BITS, type Signal } from './signal-list.ts';

/** A family, and how many levels above a block's element its names may be. */
type Where = readonly [NameFamily, 1 | 2 | 3 | 4];

/** Whether some element around the block has a name of the family. */
export function isWithin({ trusted, columns }: FilterPage, { index }: Block, family: NameFamily): boolean {
  return ((trusted.within[columns.element[index] as number] ?? 0) & FAMILY_BITS[family]) !== 0;
}

/** Whether the block's element, or one of the levels above it, has a name of the family. */
export function isNear(page: FilterPage, block: Block, where: Where): boolean {
  return findNearest(page, block, where) > 0;
}

/** The nearest element with a name of the family: the block's own element, or one of the levels above it. */
export function nearest(page: FilterPage, block: Block, where: Where): PageElement | undefined {
  return page.elements[findNearest(page, block, where)];
}

/** The index of the nearest element with a name of the family, -1 if there is none. */
function findNearest({ names, trusted, tree, columns }: FilterPage, { index }: Block, [family, levels]: Where): number {
  const bit = FAMILY_BITS[family];
  if (((names.near[index] as number) & bit) === 0) return -1;
  let e = columns.element[index] as number;
  for (let level = 0; level <= levels && e > 0; level++) {
    if (((trusted.names[e] as number) & bit) !== 0) return e;
    e = tree.parent[e] as number;
  }
  return -1;
}

/** Whether block i may have the words or signs of a signal; if not, it has none. */
export function hasSignal({ signals }: FilterPage, i: number, signal: Signal): boolean {
  return ((signals[i] as number) & SIGNAL_BITS[signal]) !== 0;
}

/** The block `step` positions after (or before) a block, hidden or not; undefined at the page's ends. */
export function neighbour(page: FilterPage, { index }: Block, step: number): Block | undefined {
  return page.blocks[index + step];
}
