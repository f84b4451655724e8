import { NAME_FAMILIES } from '../../types.ts';
import type { ElementColumns } from '../page/element-columns.ts';
import { at, type MeasuredPage } from '../page/measure.ts';
import { findCandidate } from './candidate.ts';

/** How many containers around a block are described. */
export const CONTAINERS = 5;
/** The main container is the deepest element with this share of the page's prose. */
const MAIN_PROSE_SHARE = 0.6;
/** Names are looked for this many levels up. */
const NAME_REACH = 20;

/** Sums over the blocks whose element and two ancestors have the same `tag.class` path; they are numbered from 0. */
interface PathSums {
  readonly index: number;
  words: number;
  linkWords: number;
  prose: number;
  blocks: number;
}

/** An element tree, measured. */
export interface Tree {
  /** Elements of the nearest containers with more than one block, `CONTAINERS` entries a block. */
  readonly containers: Int32Array;
  readonly candidate: number;
  /** Steps up from an element until the main container (or the top candidate) is reached from inside: 0 is inside. */
  readonly mainDistance: Int32Array;
  readonly candidateDistance: Int32Array;
  readonly paths: readonly PathSums[];
  /** 1 + levels to the nearest element with a name of the family, 0 for none; families side by side. */
  readonly nameSteps: Uint8Array;
}

/** Measures the element tree of an HTML page. */
export function measureTree(page: MeasuredPage): Tree {
  const candidate = findCandidate(page);
  return {
    containers: findContainers(page),
    candidate,
    mainDistance: measureDistances(page.tree, findMain(page)),
    candidateDistance: measureDistances(page.tree, candidate),
    paths: sumPaths(page),
    nameSteps: measureNames(page.tree, page.trusted.names),
  };
}

function findMain({ tree, sums, proseBefore, size }: MeasuredPage): number {
  const needed = MAIN_PROSE_SHARE * at(proseBefore, size);
  if (needed === 0) return 0;
  let main = 0;
  for (let e = 0; e < tree.size; e++) if (tree.parent[e] === main && at(sums.prose, e) >= needed) main = e;
  return main;
}

/** Steps up from each element to the first one that lies on the way from the root to `goal`; 0 below or at `goal`. */
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

/** The nearest ancestors of each block's element, itself included, that hold more blocks than the one before. */
function findContainers({ tree, sums: { blocks }, columns, size }: MeasuredPage): Int32Array {
  const wider = new Int32Array(tree.size).fill(-1);
  for (let e = 1; e < tree.size; e++) {
    const parent = tree.parent[e] as number;
    wider[e] = at(blocks, parent) > at(blocks, e) ? parent : (wider[parent] as number);
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

function sumPaths({ tree, columns, size, words, linkDensity, prose }: MeasuredPage): PathSums[] {
  const paths = new Numbers<number>();
  // Pairs of numbers are numbers again, as long as the first is multiplied by more than the second can be.
  const factor = tree.size + 1;
  const pairs = new Numbers<number>();
  const triples = new Numbers<number>();
  const sums: PathSums[] = [];
  const pathOf = (element: number): number => paths.of(element < 0 ? -1 : (tree.path[element] as number));
  const parentOf = (element: number): number => (element < 0 ? -1 : (tree.parent[element] as number));
  return Array.from({ length: size }, (_, i) => {
    const own = columns.element[i] as number;
    const parent = parentOf(own);
    const above = pathOf(parentOf(parent)) * factor + pathOf(parent);
    const path = triples.of(pairs.of(above) * factor + pathOf(own));
    sums[path] ??= { index: path, words: 0, linkWords: 0, prose: 0, blocks: 0 };
    const sum = sums[path] as PathSums;
    sum.words += at(words, i);
    sum.linkWords += at(words, i) * at(linkDensity, i);
    sum.prose += at(prose, i);
    sum.blocks++;
    return sum;
  });
}

/** Numbers values from 0 in the order in which they come. */
class Numbers<T> {
  readonly #numbers = new Map<T, number>();

  of(value: T): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(value, number);
    }
    return number;
  }
}

function measureNames(tree: ElementColumns, names: Int32Array): Uint8Array {
  const families = NAME_FAMILIES.length;
  const steps = new Uint8Array(tree.size * families);
  for (let e = 0; e < tree.size; e++) {
    const parent = tree.parent[e] as number;
    const own = names[e] as number;
    for (let f = 0; f < families; f++) {
      const inherited = parent >= 0 ? (steps[parent * families + f] as number) : 0;
      if (own & (1 << f)) steps[e * families + f] = 1;
      else if (inherited > 0 && inherited < NAME_REACH) steps[e * families + f] = inherited + 1;
    }
  }
  return steps;
}
