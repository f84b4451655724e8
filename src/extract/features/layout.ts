import { JOINS, type Layout } from '../../types.ts';
import { sharesLine } from '../page/join.ts';
import { NO_LAYOUT } from '../page/layout.ts';
import { at } from '../page/measure.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import type { View } from './view.ts';

/** The layout of a dump's blocks. */
export interface LayoutView {
  readonly view: View;
  /** Blocks that begin in the same column, as a share of the page's words. */
  readonly indentShare: Float64Array;
  /** Share of the page's blocks that were joined from several lines. */
  readonly wrapped: number;
}

/** 1 for the indexes into `JOINS` that keep a block on the line of the block before it. */
const SHARES_LINE = Uint8Array.from(JOINS, (join) => Number(sharesLine(join)));

export const LAYOUT = {
  indent: ({ view }, i) => Math.min(40, layoutOf(view, i).indent),
  indentShare: ({ indentShare }, i) => at(indentShare, i),
  blankBefore: ({ view }, i) => Math.min(4, layoutOf(view, i).blankBefore),
  blankAfter: ({ view }, i) => Math.min(4, layoutOf(view, i).blankAfter),
  lines: ({ view }, i) => log1p(layoutOf(view, i).lines),
  marked: ({ view }, i) => Number(layoutOf(view, i).marker !== ''),
  wrapped: ({ wrapped }) => wrapped,
  oneLine: ({ view }, i) => SHARES_LINE[view.columns.join[i] as number] as number,
} as const satisfies FeatureTable<LayoutView>;

/** Measures which columns contain the page's words, and whether it is hard-wrapped. */
export function createLayoutView(view: View): LayoutView {
  const byIndent = new Map<number, number>();
  let wrapped = 0;
  for (let i = 0; i < view.size; i++) {
    const { indent, lines } = layoutOf(view, i);
    byIndent.set(indent, (byIndent.get(indent) ?? 0) + at(view.words, i));
    if (lines > 1) wrapped++;
  }
  const total = Math.max(1, at(view.wordsBefore, view.size));
  const indentShare = new Float64Array(view.size);
  for (let i = 0; i < view.size; i++) indentShare[i] = (byIndent.get(layoutOf(view, i).indent) as number) / total;
  return { view, indentShare, wrapped: view.size === 0 ? 0 : wrapped / view.size };
}

function layoutOf(view: View, i: number): Layout {
  return view.columns.layouts[i] ?? NO_LAYOUT;
}
