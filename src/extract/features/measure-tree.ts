import type { PageElement } from '../../types.ts';
import { NAME_FAMILIES } from '../../types.ts';
import { trustNames } from '../page/trusted-names.ts';
import { findCandidate } from './candidate.ts';
import type { Columns } from './view.ts';
import { at } from './view.ts';

/** How many containers around a block are described. */
export const CONTAINERS = 5;
/** The main container is the deepest element with this share of the page's prose. */
const MAIN_PROSE_SHARE = 0.6;
/** Names are looked for this many levels up. */
const NAME_REACH = 20;

/** Sums over the blocks under each element. */
export interface ElementSums {
  readonly words: Float64Array;
  readonly linkWords: Float64Array;
  readonly prose: Float64Array;
  readonly blocks: Float64Array;
}

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
  readonly sums: ElementSums;
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
export function measureTree(view: Columns): Tree {
  const { elements } = view.page;
  const sums = sumElements(view);
  const candidate = findCandidate(view, sums);
  return {
    sums,
    containers: findContainers(view, sums),
    candidate,
    mainDistance: measureDistances(elements, findMain(view, sums)),
    candidateDistance: measureDistances(elements, candidate),
    paths: sumPaths(view),
    nameSteps: measureNames(elements, trustNames(view.page).names),
  };
}

function sumElements(view: Columns): ElementSums {
  const { elements, blocks } = view.page;
  const column = () => new Float64Array(elements.length);
  const sums = { words: column(), linkWords: column(), prose: column(), blocks: column() };
  for (const { index, element } of blocks) {
    add(sums.words, element, at(view.words, index));
    add(sums.linkWords, element, at(view.words, index) * at(view.linkDensity, index));
    add(sums.prose, element, at(view.prose, index));
    add(sums.blocks, element, 1);
  }
  // Children stand behind their parents, so one pass from the end adds every subtree up.
  for (let e = elements.length - 1; e > 0; e--) {
    const { parent } = elements[e] as PageElement;
    if (at(sums.blocks, e) === 0) continue;
    add(sums.words, parent, at(sums.words, e));
    add(sums.linkWords, parent, at(sums.linkWords, e));
    add(sums.prose, parent, at(sums.prose, e));
    add(sums.blocks, parent, at(sums.blocks, e));
  }
  return sums;
}

function add(values: Float64Array, index: number, value: number): void {
  if (index >= 0) values[index] = at(values, index) + value;
}

function findMain(view: Columns, sums: ElementSums): number {
  const needed = MAIN_PROSE_SHARE * at(view.proseBefore, view.size);
  let main = 0;
  view.page.elements.forEach(({ parent }, e) => {
    if (parent === main && needed > 0 && at(sums.prose, e) >= needed) main = e;
  });
  return main;
}

/** Steps up from each element to the first one that lies on the way from the root to `goal`; 0 below or at `goal`. */
export function measureDistances(elements: readonly PageElement[], goal: number): Int32Array {
  const onWay = new Map<number, number>();
  let above = 0;
  for (let e = goal; e >= 0; e = elements[e]?.parent ?? -1) onWay.set(e, above++);
  const distances = new Int32Array(elements.length);
  elements.forEach(({ parent }, e) => {
    const way = onWay.get(e);
    if (way !== undefined) distances[e] = way;
    else if (parent === goal || (parent >= 0 && distances[parent] === 0)) distances[e] = 0;
    else distances[e] = (distances[parent] ?? 0) + 1;
  });
  return distances;
}

function findContainers(view: Columns, sums: ElementSums): Int32Array {
  const { elements } = view.page;
  const containers = new Int32Array(view.size * CONTAINERS);
  for (let i = 0; i < view.size; i++) {
    let held = 1;
    let n = 0;
    for (let e = view.page.blocks[i]?.element ?? -1; e >= 0 && n < CONTAINERS; e = elements[e]?.parent ?? -1) {
      if (at(sums.blocks, e) <= held) continue;
      held = at(sums.blocks, e);
      containers[i * CONTAINERS + n++] = e;
    }
  }
  return containers;
}

function sumPaths(view: Columns): PathSums[] {
  const { elements, blocks } = view.page;
  const paths = new Numbers<string | undefined>();
  // Pairs of numbers are numbers again, as long as the first is multiplied by more than the second can be.
  const factor = elements.length + 1;
  const pairs = new Numbers<number>();
  const triples = new Numbers<number>();
  const sums: PathSums[] = [];
  return blocks.map(({ index, element }) => {
    const own = elements[element];
    const parent = elements[own?.parent ?? -1];
    const above = paths.of(elements[parent?.parent ?? -1]?.path) * factor + paths.of(parent?.path);
    const path = triples.of(pairs.of(above) * factor + paths.of(own?.path));
    sums[path] ??= { index: path, words: 0, linkWords: 0, prose: 0, blocks: 0 };
    const sum = sums[path] as PathSums;
    sum.words += at(view.words, index);
    sum.linkWords += at(view.words, index) * at(view.linkDensity, index);
    sum.prose += at(view.prose, index);
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

function measureNames(elements: readonly PageElement[], names: Int32Array): Uint8Array {
  const families = NAME_FAMILIES.length;
  const steps = new Uint8Array(elements.length * families);
  elements.forEach(({ parent }, e) => {
    const own = names[e] as number;
    for (let f = 0; f < families; f++) {
      const inherited = parent >= 0 ? (steps[parent * families + f] as number) : 0;
      if (own & (1 << f)) steps[e * families + f] = 1;
      else if (inherited > 0 && inherited < NAME_REACH) steps[e * families + f] = inherited + 1;
    }
  });
  return steps;
}
