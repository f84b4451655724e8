import { NAME_FAMILIES } from '../../types.ts';
import { at, share } from '../page/measure.ts';
import { CONTAINERS, lowestBit, type TreeMeasures } from '../page/tree-measures.ts';
import type { FeatureGroup, FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import type { View } from './view.ts';

/** The page's main container and top candidate, and the siblings of a block that have the same class. */
export const TREE = {
  inMain: (view, i) => Number(tree(view).mainDistance[elementOf(view, i)] === 0),
  toMain: (view, i) => log1p(tree(view).mainDistance[elementOf(view, i)] ?? 0),
  inCandidate: (view, i) => Number(tree(view).candidateDistance[elementOf(view, i)] === 0),
  toCandidate: (view, i) => log1p(tree(view).candidateDistance[elementOf(view, i)] ?? 0),
  candidateProse: (view) => share(view.sums.prose[tree(view).candidate] ?? 0, at(view.proseBefore, view.size)),
  elementDepth: (view, i) => view.page.tree.depth[elementOf(view, i)] ?? 0,
  pathWords: (view, i) => log1p(pathSum(view, 'words', i)),
  pathLinks: (view, i) => share(pathSum(view, 'linkWords', i), pathSum(view, 'words', i)),
  pathBlocks: (view, i) => log1p(pathSum(view, 'blocks', i)),
  pathProse: (view, i) => share(pathSum(view, 'prose', i), at(view.proseBefore, view.size)),
} as const satisfies FeatureTable<View>;

/** The features of each container. */
const OF_CONTAINER = ['Words', 'Links', 'Prose', 'Blocks'] as const;

/** The content of the containers around a block, nearest first. */
export const AROUND: FeatureGroup<View> = {
  names: Array.from({ length: CONTAINERS }, (_, n) => OF_CONTAINER.map((what) => `container${n}${what}`)).flat(),
  fill(view, { values, offset, from, to }) {
    const { sums } = view;
    const size = to - from;
    const { containers } = tree(view);
    const pageProse = at(view.proseBefore, view.size);
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
export const NAMES: FeatureGroup<View> = {
  names: NAME_FAMILIES.map((family) => `name-${family}`),
  fill(view, { values, offset, from, to }) {
    const { families, steps } = tree(view).names;
    for (let i = from; i < to; i++) {
      const element = elementOf(view, i);
      for (let rest = families[element] ?? 0; rest !== 0; rest &= rest - 1) {
        const family = lowestBit(rest);
        const levels = steps[element * NAME_FAMILIES.length + family] as number;
        values[offset + family * (to - from) + i - from] = 1 / levels;
      }
    }
  },
};

function elementOf(view: View, i: number): number {
  return view.columns.element[i] as number;
}

/** A sum over the blocks with the path of block i. */
function pathSum(view: View, of: 'words' | 'linkWords' | 'prose' | 'blocks', i: number): number {
  const { paths } = tree(view);
  return paths[of][paths.of[i] as number] as number;
}

/** The measures of an HTML page's tree; these features are measured on HTML pages only. */
function tree(view: View): TreeMeasures {
  return view.treeMeasures as TreeMeasures;
}
