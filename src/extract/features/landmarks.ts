import type { ElementColumns } from '../page/element-columns.ts';
import { measureDistances } from '../page/tree-measures.ts';
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
  const { columns, size, page } = view;
  const element = columns.element.subarray(0, size);
  const headline = findHeadline(view);
  const toHeadline =
    headline < 0
      ? new Int32Array(size).fill(-1)
      : pick(measureDistances(page.tree, page.tree.parent[element[headline] as number] as number), element);
  return { headline, toHeadline, tags: placeTags(page.tree, element) };
}

function findHeadline({ columns: { level, hidden }, size }: View): number {
  for (let i = 0; i < size; i++) if (level[i] === 1 && hidden[i] === 0) return i;
  return -1;
}

function placeTags({ tag, parent }: ElementColumns, element: Int32Array): LandmarksView['tags'] {
  const { length } = element;
  const tags = [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)] as const;
  for (let i = 0; i < length; i++) {
    let e = element[i] as number;
    for (let up = 0; up < tags.length && e >= 0; up++) {
      tags[up]![i] = TAG_SCALE.get(tag[e] as string) ?? 0;
      e = parent[e] as number;
    }
  }
  return tags;
}
