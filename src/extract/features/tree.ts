import { NAME_FAMILIES } from '../../types.ts';
import { at, share } from '../page/measure.ts';
import { CONTAINERS, lowestBit, type TreeMeasures } from '../page/tree-measures.ts';
import { Arena, NO_INTS } from '../util/arena.ts';
import { pick } from './counts.ts';
import { type FeatureGroup, type FeatureTable, log1p, rowsOfGroups } from './family.ts';
import { copy, is, log, ofPage, shareOfPage, share as shareRow } from './kinds.ts';
import type { View } from './view.ts';

/** A page with what is above its blocks. */
export interface TreeView {
  readonly view: View;
  readonly measures: TreeMeasures;
  /** Levels from each block's element to the main container and to the top candidate, 0 inside; and to the root. */
  readonly toMain: Int32Array;
  readonly toCandidate: Int32Array;
  readonly depth: Int32Array;
}

/** Takes from the page's tree what is above its blocks. */
export function createTree(view: View): TreeView {
  // These features are measured on HTML pages only, where every block has an element.
  const measures = view.treeMeasures as TreeMeasures;
  const arena = new Arena({ ints: 3 * view.size });
  const ofElement = (column: Int32Array): Int32Array =>
    pick(column, view.columns.element, arena.ints(view.size, NO_INTS));
  return {
    view,
    measures,
    toMain: ofElement(measures.mainDistance),
    toCandidate: ofElement(measures.candidateDistance),
    depth: ofElement(view.page.tree.depth),
  };
}

/** Where a block is, seen from the page's main container and top candidate. */
export const TREE = {
  inMain: is(({ toMain }) => toMain, 0),
  toMain: log(({ toMain }) => toMain),
  inCandidate: is(({ toCandidate }) => toCandidate, 0),
  toCandidate: log(({ toCandidate }) => toCandidate),
  candidateProse: ofPage(({ view, measures }) => share(at(view.sums.prose, measures.candidate), proseOfPage(view))),
  elementDepth: copy(({ depth }) => depth),
} as const satisfies FeatureTable<TreeView>;

/** The blocks that have the same path as a block. */
export const PATHS: FeatureGroup<TreeView> = rowsOfGroups(
  ({ measures: { paths } }) => ({ of: paths.of, count: paths.words.length }),
  {
    pathWords: log(pathWords),
    pathLinks: shareRow(({ measures }) => measures.paths.linkWords, pathWords),
    pathBlocks: log(({ measures }) => measures.paths.blocks),
    pathProse: shareOfPage(
      ({ measures }) => measures.paths.prose,
      ({ view }) => proseOfPage(view),
    ),
  },
);

function pathWords({ measures }: TreeView): Float64Array {
  return measures.paths.words;
}

function proseOfPage({ proseBefore, size }: View): number {
  return at(proseBefore, size);
}

/** The features of each container. */
const OF_CONTAINER = ['Words', 'Links', 'Prose', 'Blocks'] as const;

/** What the containers around a block hold, the nearest first. */
export const AROUND: FeatureGroup<TreeView> = {
  names: Array.from({ length: CONTAINERS }, (_, n) => OF_CONTAINER.map((what) => `container${n}${what}`)).flat(),
  fill({ view, measures: { containers } }, { values, offset, from, to }) {
    const { sums } = view;
    const size = to - from;
    const pageProse = proseOfPage(view);
    for (let i = from; i < to; i++) {
      for (let n = 0; n < CONTAINERS; n++) {
        const container = containers[i * CONTAINERS + n] as number;
        const words = at(sums.words, container);
        const cell = offset + n * OF_CONTAINER.length * size + i - from;
        values[cell] = log1p(words);
        values[cell + size] = share(at(sums.linkWords, container), words);
        values[cell + 2 * size] = share(at(sums.prose, container), pageProse);
        values[cell + 3 * size] = log1p(at(sums.blocks, container));
      }
    }
  },
};

/** Nearness of the nearest ancestor with a name of each family: 1 for the element itself, ½ for its parent …, 0 for none. */
export const NAMES: FeatureGroup<TreeView> = {
  names: NAME_FAMILIES.map((family) => `name-${family}`),
  fill({ view, measures }, { values, offset, from, to }) {
    const { families, steps } = measures.names;
    for (let i = from; i < to; i++) {
      const element = view.columns.element[i] as number;
      for (let rest = families[element] ?? 0; rest !== 0; rest &= rest - 1) {
        const family = lowestBit(rest);
        const levels = steps[element * NAME_FAMILIES.length + family] as number;
        values[offset + family * (to - from) + i - from] = 1 / levels;
      }
    }
  },
};
