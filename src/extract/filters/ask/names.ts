import { NAME_FAMILIES, type NameFamily } from '../../../types.ts';
import type { MeasuredPage } from '../../page/measure.ts';
import { bitsByName } from './bits.ts';
import { findPathKinds } from './path-kinds.ts';

/** The bit of each family. */
export const FAMILY_BITS: Readonly<Record<NameFamily, number>> = bitsByName(NAME_FAMILIES);

/** Rules ask for names at most this many levels above a block's element … */
const NEAR_LEVELS = 4;
/** … and for paths, which have one purpose, at most this many. */
const PATH_LEVELS = 3;

/** The names of the elements around each block, as bit sets. */
export interface Names {
  /** The families of the names of its element and of the four levels above it. */
  readonly near: Int32Array;
  /** Those, and the families of all its ancestors. */
  readonly around: Int32Array;
  /** The kinds of the paths of its element and of the three levels above it, in the order of `PATH_NAMES`. */
  readonly paths: Uint8Array;
}

/** Collects the names around the blocks of a page. */
export function gatherNames({ columns, tree, trusted }: MeasuredPage): Names {
  const { size, element } = columns;
  const near = new Int32Array(size);
  const around = new Int32Array(size);
  const paths = new Uint8Array(size);
  if (tree.size === 0) return { near, around, paths };
  const kinds = findPathKinds(tree);
  for (let i = 0; i < size; i++) {
    const own = element[i] as number;
    let e = own;
    for (let level = 0; level <= NEAR_LEVELS && e > 0; level++) {
      near[i]! |= trusted.names[e] as number;
      // Paths of `html` and `body` are those of the whole page.
      if (kinds !== null && level <= PATH_LEVELS && e > 1) paths[i]! |= kinds[tree.path[e] as number] as number;
      e = tree.parent[e] as number;
    }
    around[i] = (near[i] as number) | (own < 0 ? 0 : (trusted.within[own] as number));
  }
  return { near, around, paths };
}
