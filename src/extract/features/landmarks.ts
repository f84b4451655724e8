import { measureDistances } from '../page/tree-measures.ts';
import { Arena, NO_BYTES, NO_INTS } from '../util/arena.ts';
import { pick } from './counts.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import { copy } from './kinds.ts';
import type { View } from './view.ts';

/** Tags by how often they contain prose, least first; others are 0. A tree can split such a scale anywhere. */
const TAG_SCALE: ReadonlyMap<string, number> = new Map(
  'button label option nav footer header aside form ul ol li a span th td tr table dt dd div section main article h6 h5 h4 h3 h2 h1 figcaption blockquote pre p'
    .split(' ')
    .map((tag, i) => [tag, i + 1] as const),
);

/** A page with its headline, and the elements that its blocks are in. */
export interface LandmarksView {
  /** Index of the page's first heading of level 1, -1 for none. */
  readonly headline: number;
  /** Levels between each block's element and the headline's way to the root, -1 where there is no headline. */
  readonly toHeadline: Int32Array;
  /** The tags of each block's element, its parent and the parent of that, by their places on the scale. */
  readonly tags: readonly [Uint8Array, Uint8Array, Uint8Array];
}

/** The element of a block, and its position relative to the headline. */
export const LANDMARKS = {
  tag: copy(({ tags }) => tags[0]),
  parentTag: copy(({ tags }) => tags[1]),
  grandTag: copy(({ tags }) => tags[2]),
  headlineSide: ({ headline }, i) => (headline < 0 ? 0 : i > headline ? 1 : -1),
  headlineBlocks: ({ headline }, i) => (headline < 0 ? -1 : log1p(Math.abs(i - headline))),
  headlineLevels: copy(({ toHeadline }) => toHeadline),
} as const satisfies FeatureTable<LandmarksView>;

/** Finds the headline of an HTML page, and the tags of its blocks. */
export function createLandmarks(view: View): LandmarksView {
  const { size } = view;
  const { tree } = view.page;
  const { element } = view.columns;
  const arena = new Arena({ ints: size, bytes: 3 * size });
  const headline = findHeadline(view);
  const toHeadline = arena.ints(size, NO_INTS);
  if (headline < 0) toHeadline.fill(-1);
  else pick(measureDistances(tree, tree.parent[element[headline] as number] as number), element, toHeadline);
  const bytes = (): Uint8Array => arena.bytes(size, NO_BYTES);
  const tags = [bytes(), bytes(), bytes()] as const;
  placeTags(view, tags);
  return { headline, toHeadline, tags };
}

function findHeadline({ columns: { level, hidden }, size }: View): number {
  for (let i = 0; i < size; i++) if (level[i] === 1 && hidden[i] === 0) return i;
  return -1;
}

function placeTags({ columns, size, page: { tree } }: View, tags: LandmarksView['tags']): void {
  for (let i = 0; i < size; i++) {
    let element = columns.element[i] as number;
    for (let up = 0; up < tags.length && element >= 0; up++) {
      tags[up]![i] = TAG_SCALE.get(tree.tag[element] as string) ?? 0;
      element = tree.parent[element] as number;
    }
  }
}
