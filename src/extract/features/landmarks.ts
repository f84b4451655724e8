import { measureDistances } from '../page/tree-measures.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import type { View } from './view.ts';

/** Tags by how often they contain prose, least first; others are 0. A tree can split such a scale anywhere. */
const TAG_SCALE: ReadonlyMap<string, number> = new Map(
  'button label option nav footer header aside form ul ol li a span th td tr table dt dd div section main article h6 h5 h4 h3 h2 h1 figcaption blockquote pre p'
    .split(' ')
    .map((tag, i) => [tag, i + 1] as const),
);

/** A page with its headline. */
export interface LandmarksView {
  readonly view: View;
  /** Index of the page's first heading of level 1, -1 for none. */
  readonly headline: number;
  /** Steps in the tree from each element to the headline's element; 0 inside it. */
  readonly toHeadline: Int32Array;
}

/** The element of a block, and its position relative to the headline. */
export const LANDMARKS = {
  tag: ({ view }, i) => tagOf(view, elementOf(view, i)),
  parentTag: ({ view }, i) => tagOf(view, parentOf(view, elementOf(view, i))),
  grandTag: ({ view }, i) => tagOf(view, parentOf(view, parentOf(view, elementOf(view, i)))),
  headlineSide: ({ headline }, i) => (headline < 0 ? 0 : i > headline ? 1 : -1),
  headlineBlocks: ({ headline }, i) => (headline < 0 ? -1 : log1p(Math.abs(i - headline))),
  headlineLevels: ({ view, headline, toHeadline }, i) => (headline < 0 ? -1 : (toHeadline[elementOf(view, i)] ?? 0)),
} as const satisfies FeatureTable<LandmarksView>;

/** Finds the headline of an HTML page. */
export function createLandmarks(view: View): LandmarksView {
  const { level, hidden } = view.columns;
  let headline = 0;
  while (headline < view.size && (level[headline] !== 1 || hidden[headline] === 1)) headline++;
  if (headline === view.size) headline = -1;
  const toHeadline =
    headline < 0 ? new Int32Array(0) : measureDistances(view.page.tree, parentOf(view, elementOf(view, headline)));
  return { view, headline, toHeadline };
}

function elementOf(view: View, i: number): number {
  return view.columns.element[i] as number;
}

function parentOf(view: View, element: number): number {
  return element < 0 ? -1 : (view.page.tree.parent[element] as number);
}

function tagOf(view: View, element: number): number {
  return element < 0 ? 0 : (TAG_SCALE.get(view.page.tree.tag[element] as string) ?? 0);
}
