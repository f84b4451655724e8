import { NAME_FAMILIES } from '../../types.ts';
import { at, share } from '../page/measure.ts';
import type { FeatureGroup, FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import { CONTAINERS, type Tree } from './measure-tree.ts';
import { blockAt, type View } from './view.ts';

/** The page's main container and top candidate, and the siblings of a block that have the same class. */
export const TREE = {
  inMain: (view, i) => Number(tree(view).mainDistance[elementOf(view, i)] === 0),
  toMain: (view, i) => log1p(tree(view).mainDistance[elementOf(view, i)] ?? 0),
  inCandidate: (view, i) => Number(tree(view).candidateDistance[elementOf(view, i)] === 0),
  toCandidate: (view, i) => log1p(tree(view).candidateDistance[elementOf(view, i)] ?? 0),
  candidateProse: (view) => share(view.sums.prose[tree(view).candidate] ?? 0, at(view.proseBefore, view.size)),
  elementDepth: (view, i) => view.page.elements[elementOf(view, i)]?.depth ?? 0,
  pathWords: (view, i) => log1p(tree(view).paths[i]?.words ?? 0),
  pathLinks: (view, i) => share(tree(view).paths[i]?.linkWords ?? 0, tree(view).paths[i]?.words ?? 0),
  pathBlocks: (view, i) => log1p(tree(view).paths[i]?.blocks ?? 0),
  pathProse: (view, i) => share(tree(view).paths[i]?.prose ?? 0, at(view.proseBefore, view.size)),
} as const satisfies FeatureTable<View>;

/** What is told of a container. */
const OF_CONTAINER = ['Words', 'Links', 'Prose', 'Blocks'] as const;

/** What the containers around a block hold, the nearest first. */
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
    const { nameSteps } = tree(view);
    const families = NAME_FAMILIES.length;
    for (let i = from; i < to; i++) {
      const first = elementOf(view, i) * families;
      for (let f = 0; f < families; f++) {
        const steps = nameSteps[first + f] ?? 0;
        if (steps > 0) values[offset + f * (to - from) + i - from] = 1 / steps;
      }
    }
  },
};

function elementOf(view: View, i: number): number {
  return blockAt(view, i).element;
}

/** The tree of an HTML page; these features are measured on HTML pages only. */
function tree(view: View): Tree {
  return view.tree as Tree;
}
