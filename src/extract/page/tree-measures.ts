import { NAME_FAMILIES } from '../../types.ts';
import { Numbering } from '../util/numbering.ts';
import { findCandidate } from './candidate.ts';
import type { ElementColumns } from './element-columns.ts';
import { at, type MeasuredPage } from './measure.ts';

/** The number of containers around a block that are measured. */
export const CONTAINERS = 5;
/** The main container is the deepest element with this share of the page's prose. */
const MAIN_PROSE_SHARE = 0.6;
/** Names are searched for up to this many levels up. */
const NAME_REACH = 20;

/** Sums over the blocks whose element and two ancestors have the same `tag.class` paths. */
interface PathSums {
  /** The number of each block's path, from 0; the next four have one entry per path. */
  readonly of: Int32Array;
  readonly words: Float64Array;
  readonly linkWords: Float64Array;
  readonly prose: Float64Array;
  readonly blocks: Float64Array;
}

/** The names around the elements that have blocks under them. */
interface NamesAround {
  /** Bit sets of the name families of an element and its nearest twenty ancestors. */
  readonly families: Int32Array;
  /** 1 + levels to the nearest element with a name of each family, one entry per family. */
  readonly steps: Uint8Array;
}

/** Measures of the element tree of a page. */
export interface TreeMeasures {
  /** Elements of the nearest containers with more than one block, `CONTAINERS` entries per block. */
  readonly containers: Int32Array;
  readonly candidate: number;
  /** Steps in the tree from each element to the main container (or the top candidate); 0 inside it. */
  readonly mainDistance: Int32Array;
  readonly candidateDistance: Int32Array;
  readonly paths: PathSums;
  readonly names: NamesAround;
}

/** Measures the element tree of an HTML page. */
export function measureTree(page: MeasuredPage): TreeMeasures {
  const candidate = findCandidate(page);
  return {
    containers: findContainers(page),
    candidate,
    mainDistance: measureDistances(page.tree, findMain(page)),
    candidateDistance: measureDistances(page.tree, candidate),
    paths: sumPaths(page),
    names: measureNames(page),
  };
}

function findMain({ tree, sums, proseBefore, size }: MeasuredPage): number {
  const needed = MAIN_PROSE_SHARE * at(proseBefore, size);
  if (needed === 0) return 0;
  let main = 0;
  for (let e = 0; e < tree.size; e++) if (tree.parent[e] === main && at(sums.prose, e) >= needed) main = e;
  return main;
}

/** Steps in the tree from each element to `goal`; 0 at or under `goal`. */
export function measureDistances(tree: ElementColumns, goal: number): Int32Array {
  const way = new Int32Array(tree.size).fill(-1);
  let above = 0;
  for (let e = goal; e >= 0; e = tree.parent[e] ?? -1) way[e] = above++;
  const distances = new Int32Array(tree.size);
  for (let e = 0; e < tree.size; e++) {
    const parent = tree.parent[e] as number;
    if ((way[e] as number) >= 0) distances[e] = way[e] as number;
    else if (parent === goal || distances[parent] === 0) distances[e] = 0;
    else distances[e] = (distances[parent] as number) + 1;
  }
  return distances;
}

/** The nearest ancestors of each block's element, including itself, that contain more blocks than the one before. */
function findContainers({ tree, sums: { blocks }, columns, size }: MeasuredPage): Int32Array {
  const wider = new Int32Array(tree.size).fill(-1);
  for (let e = 1; e < tree.size; e++) {
    const parent = tree.parent[e] as number;
    wider[e] = (blocks[parent] as number) > (blocks[e] as number) ? parent : (wider[parent] as number);
  }
  const containers = new Int32Array(size * CONTAINERS);
  for (let i = 0; i < size; i++) {
    const own = columns.element[i] as number;
    let e = own < 0 || at(blocks, own) > 1 ? own : (wider[own] as number);
    for (let n = 0; n < CONTAINERS && e >= 0; n++) {
      containers[i * CONTAINERS + n] = e;
      e = wider[e] as number;
    }
  }
  return containers;
}

function sumPaths({ tree, columns, size, words, linkDensity, prose }: MeasuredPage): PathSums {
  const of = new Int32Array(size);
  const outer = new Numbering();
  const paths = new Numbering();
  const pathOf = (element: number): number => (element < 0 ? -1 : (tree.path[element] as number));
  const parentOf = (element: number): number => (element < 0 ? -1 : (tree.parent[element] as number));
  for (let i = 0; i < size; i++) {
    const own = columns.element[i] as number;
    const parent = parentOf(own);
    of[i] = paths.of(outer.of(pathOf(parentOf(parent)), pathOf(parent)), pathOf(own));
  }
  const column = (): Float64Array => new Float64Array(paths.size);
  const sums = { of, words: column(), linkWords: column(), prose: column(), blocks: column() };
  for (let i = 0; i < size; i++) {
    const path = of[i] as number;
    sums.words[path]! += words[i] as number;
    sums.linkWords[path]! += (words[i] as number) * (linkDensity[i] as number);
    sums.prose[path]! += prose[i] as number;
    sums.blocks[path]! += 1;
  }
  return sums;
}

function measureNames({ tree, trusted, sums }: MeasuredPage): NamesAround {
  const width = NAME_FAMILIES.length;
  const families = new Int32Array(tree.size);
  const steps = new Uint8Array(tree.size * width);
  for (let e = 0; e < tree.size; e++) {
    if (sums.blocks[e] === 0) continue;
    const parent = tree.parent[e] as number;
    const own = trusted.names[e] as number;
    const inherited = parent < 0 ? 0 : (families[parent] as number) & ~own;
    families[e] = own;
    for (let rest = own; rest !== 0; rest &= rest - 1) steps[e * width + lowestBit(rest)] = 1;
    for (let rest = inherited; rest !== 0; rest &= rest - 1) {
      const family = lowestBit(rest);
      const above = steps[parent * width + family] as number;
      if (above >= NAME_REACH) continue;
      families[e]! |= 1 << family;
      steps[e * width + family] = above + 1;
    }
  }
  return { families, steps };
}

/** The index of the lowest bit that is set. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
