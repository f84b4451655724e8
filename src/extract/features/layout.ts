import { sharesLine } from '../page/join.ts';
import { at } from '../page/measure.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import type { View } from './view.ts';
import { blockAt } from './view.ts';

/** How a block of a dump lay on the page. */
export interface LayoutView {
  readonly view: View;
  /** Blocks that begin in the same column, as a share of the page's words. */
  readonly indentShare: Float64Array;
  /** Share of the page's blocks that were joined from several lines. */
  readonly wrapped: number;
}

export const LAYOUT = {
  indent: ({ view }, i) => Math.min(40, layoutOf(view, i).indent),
  indentShare: ({ indentShare }, i) => at(indentShare, i),
  blankBefore: ({ view }, i) => Math.min(4, layoutOf(view, i).blankBefore),
  blankAfter: ({ view }, i) => Math.min(4, layoutOf(view, i).blankAfter),
  lines: ({ view }, i) => log1p(layoutOf(view, i).lines),
  marked: ({ view }, i) => Number(layoutOf(view, i).marker !== ''),
  wrapped: ({ wrapped }) => wrapped,
  oneLine: ({ view }, i) => Number(sharesLine(blockAt(view, i).join)),
} as const satisfies FeatureTable<LayoutView>;

/** Measures which columns hold the page's words and whether it is hard-wrapped. */
export function createLayoutView(view: View): LayoutView {
  const byIndent = new Map<number, number>();
  let wrapped = 0;
  for (const { index, layout } of view.page.blocks) {
    byIndent.set(layout.indent, (byIndent.get(layout.indent) ?? 0) + at(view.words, index));
    if (layout.lines > 1) wrapped++;
  }
  const total = Math.max(1, at(view.wordsBefore, view.size));
  const indentShare = Float64Array.from(view.page.blocks, ({ layout }) => (byIndent.get(layout.indent) ?? 0) / total);
  return { view, indentShare, wrapped: view.size === 0 ? 0 : wrapped / view.size };
}

function layoutOf(view: View, i: number) {
  return blockAt(view, i).layout;
}
