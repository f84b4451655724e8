import { NAME_FAMILIES } from '../../types.ts';
import type { FeatureTable } from './family.ts';
import { log1p, share } from './family.ts';
import { CONTAINERS, type Tree } from './measure-tree.ts';
import { at, blockAt, type View } from './view.ts';

type Row = FeatureTable<View>[string];

/** The containers of a block, the page's main container and top candidate, siblings of the same class, class names. */
export const TREE: FeatureTable<View> = {
  inMain: (view, i) => Number(tree(view).mainDistance[elementOf(view, i)] === 0),
  toMain: (view, i) => log1p(tree(view).mainDistance[elementOf(view, i)] ?? 0),
  inCandidate: (view, i) => Number(tree(view).candidateDistance[elementOf(view, i)] === 0),
  toCandidate: (view, i) => log1p(tree(view).candidateDistance[elementOf(view, i)] ?? 0),
  candidateProse: (view) => share(tree(view).sums.prose[tree(view).candidate] ?? 0, at(view.proseBefore, view.size)),
  elementDepth: (view, i) => view.page.elements[elementOf(view, i)]?.depth ?? 0,
  pathWords: (view, i) => log1p(tree(view).paths[i]?.words ?? 0),
  pathLinks: (view, i) => share(tree(view).paths[i]?.linkWords ?? 0, tree(view).paths[i]?.words ?? 0),
  pathBlocks: (view, i) => log1p(tree(view).paths[i]?.blocks ?? 0),
  pathProse: (view, i) => share(tree(view).paths[i]?.prose ?? 0, at(view.proseBefore, view.size)),
  ...Object.fromEntries(Array.from({ length: CONTAINERS }, (_, n) => containerRows(n)).flat()),
  ...Object.fromEntries(NAME_FAMILIES.map((family, f) => [`name-${family}`, nameRow(f)])),
};

function elementOf(view: View, i: number): number {
  return blockAt(view, i).element;
}

/** What the n-th container around a block (0 is the nearest) holds. */
function containerRows(n: number): [string, Row][] {
  const of = (view: View, i: number) => tree(view).containers[i * CONTAINERS + n] ?? 0;
  return [
    [`container${n}Words`, (view, i) => log1p(tree(view).sums.words[of(view, i)] ?? 0)],
    [
      `container${n}Links`,
      (view, i) => share(tree(view).sums.linkWords[of(view, i)] ?? 0, tree(view).sums.words[of(view, i)] ?? 0),
    ],
    [
      `container${n}Prose`,
      (view, i) => share(tree(view).sums.prose[of(view, i)] ?? 0, at(view.proseBefore, view.size)),
    ],
    [`container${n}Blocks`, (view, i) => log1p(tree(view).sums.blocks[of(view, i)] ?? 0)],
  ];
}

/** Nearness of the nearest ancestor with a name of the family: 1 for the element itself, ½ for its parent …, 0 for none. */
function nameRow(family: number): Row {
  return (view, i) => {
    const steps = tree(view).nameSteps[elementOf(view, i) * NAME_FAMILIES.length + family] ?? 0;
    return steps === 0 ? 0 : 1 / steps;
  };
}

/** The tree of an HTML page; these features are measured on HTML pages only. */
function tree(view: View): Tree {
  return view.tree as Tree;
}
