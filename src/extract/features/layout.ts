import { JOINS } from '../../types.ts';
import { sharesLine } from '../page/join.ts';
import { NO_LAYOUT } from '../page/layout.ts';
import { at, share } from '../page/measure.ts';
import { Arena, NO_BYTES, NO_INTS } from '../util/arena.ts';
import type { FeatureTable } from './family.ts';
import { capped, copy, log, ofPage } from './kinds.ts';
import type { View } from './view.ts';

/** How the blocks of a dump lay on the page: a column each of what `Layout` says. */
export interface LayoutView {
  readonly indent: Int32Array;
  readonly blankBefore: Int32Array;
  readonly blankAfter: Int32Array;
  readonly lines: Int32Array;
  /** 1 for blocks that had a list marker. */
  readonly marked: Uint8Array;
  /** 1 for blocks on the line of the block before them. */
  readonly oneLine: Uint8Array;
  /** Blocks that begin in the same column, as a share of the page's words. */
  readonly indentShare: Float64Array;
  /** Share of the page's blocks that were joined from several lines. */
  readonly wrapped: number;
}

/** 1 for the indexes into `JOINS` that keep a block on the line of the block before it. */
const SHARES_LINE = Uint8Array.from(JOINS, (join) => Number(sharesLine(join)));

export const LAYOUT = {
  indent: capped(({ indent }) => indent, 40),
  indentShare: copy(({ indentShare }) => indentShare),
  blankBefore: capped(({ blankBefore }) => blankBefore, 4),
  blankAfter: capped(({ blankAfter }) => blankAfter, 4),
  lines: log(({ lines }) => lines),
  marked: copy(({ marked }) => marked),
  wrapped: ofPage(({ wrapped }) => wrapped),
  oneLine: copy(({ oneLine }) => oneLine),
} as const satisfies FeatureTable<LayoutView>;

/** Measures which columns contain the page's words, and whether it is hard-wrapped. */
export function createLayoutView(view: View): LayoutView {
  const { columns, size } = view;
  const arena = new Arena({ doubles: size, ints: 4 * size, bytes: 2 * size });
  const indentShare = arena.doubles(size);
  const ints = (): Int32Array => arena.ints(size, NO_INTS);
  const lay = { indent: ints(), blankBefore: ints(), blankAfter: ints(), lines: ints() };
  const marked = arena.bytes(size, NO_BYTES);
  const oneLine = arena.bytes(size, NO_BYTES);
  let wrapped = 0;
  for (let i = 0; i < size; i++) {
    const layout = columns.layouts[i] ?? NO_LAYOUT;
    lay.indent[i] = layout.indent;
    lay.blankBefore[i] = layout.blankBefore;
    lay.blankAfter[i] = layout.blankAfter;
    lay.lines[i] = layout.lines;
    marked[i] = Number(layout.marker !== '');
    oneLine[i] = SHARES_LINE[columns.join[i] as number] as number;
    if (layout.lines > 1) wrapped++;
  }
  shareIndents(view, lay.indent, indentShare);
  return { ...lay, marked, oneLine, indentShare, wrapped: share(wrapped, size) };
}

function shareIndents({ words, wordsBefore, size }: View, indent: Int32Array, shares: Float64Array): void {
  const byIndent = new Map<number, number>();
  for (let i = 0; i < size; i++) {
    const column = indent[i] as number;
    byIndent.set(column, (byIndent.get(column) ?? 0) + at(words, i));
  }
  const total = Math.max(1, at(wordsBefore, size));
  for (let i = 0; i < size; i++) shares[i] = (byIndent.get(indent[i] as number) as number) / total;
}
