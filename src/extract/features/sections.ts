import { at, share, windowShare } from '../page/measure.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import type { View } from './view.ts';

const WIDE_WINDOW = 8;

/** A page cut at its headings. */
export interface SectionsView {
  readonly view: View;
  /** The first block of each block's section, its heading, and the block after its last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Link words before each block. */
  readonly linkWordsBefore: Float64Array;
}

/** The section of a block: from one heading to the next. */
export const SECTIONS = {
  sectionWords: (input, i) => log1p(sumOf(input.view.wordsBefore, input, i)),
  sectionBlocks: ({ from, to }, i) => log1p((to[i] as number) - (from[i] as number)),
  sectionProse: (input, i) => share(sumOf(input.view.proseBefore, input, i), sumOf(input.view.wordsBefore, input, i)),
  sectionLinks: (input, i) => share(sumOf(input.linkWordsBefore, input, i), sumOf(input.view.wordsBefore, input, i)),
  sectionShare: (input, i) =>
    share(sumOf(input.view.proseBefore, input, i), at(input.view.proseBefore, input.view.size)),
  linksWide: ({ view, linkWordsBefore }, i) => windowShare(view, linkWordsBefore, [i, WIDE_WINDOW]),
} as const satisfies FeatureTable<SectionsView>;

/** Cuts a page at its headings. */
export function createSections(view: View): SectionsView {
  const { from, to } = findSections(view);
  const linkWordsBefore = new Float64Array(view.size + 1);
  for (let i = 0; i < view.size; i++) {
    linkWordsBefore[i + 1] = at(linkWordsBefore, i) + at(view.linkDensity, i) * at(view.words, i);
  }
  return { view, from, to, linkWordsBefore };
}

/** The bounds of each block's section. */
function findSections(view: View): { from: Int32Array; to: Int32Array } {
  const from = new Int32Array(view.size);
  const to = new Int32Array(view.size).fill(view.size);
  const { level } = view.columns;
  for (let i = 1; i < view.size; i++) from[i] = level[i] === 0 ? (from[i - 1] as number) : i;
  for (let i = view.size - 2; i >= 0; i--) to[i] = level[i + 1] === 0 ? (to[i + 1] as number) : i + 1;
  return { from, to };
}

function sumOf(before: Float64Array, { from, to }: SectionsView, i: number): number {
  return at(before, to[i] as number) - at(before, from[i] as number);
}
