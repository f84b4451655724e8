import type { Block, Page, PageElement } from '../../../types.ts';
import type { ElementColumns } from '../../page/element-columns.ts';
import type { MeasuredPage } from '../../page/measure.ts';
import { isLongProse } from '../../page/prose.ts';
import { once } from '../../util/once.ts';

/** The content of the elements of a page, by their indexes. */
export interface Boxes {
  /** Blocks of long prose in each element, and their words. */
  readonly proseBlocks: Int32Array;
  readonly proseWords: Int32Array;
  /** The number of elements with the same path in the same parent: cards, items, posts. */
  alike(element: PageElement): number;
}

/** Measures the elements of a page. */
export function measureBoxes({ blocks, columns, tree, prose }: MeasuredPage): Boxes {
  const proseBlocks = new Int32Array(tree.size);
  const proseWords = new Int32Array(tree.size);
  for (let i = 0; i < columns.size; i++) {
    const words = prose[i] as number;
    const element = columns.element[i] as number;
    if (words === 0 || element < 0 || !isLongProse(blocks[i] as Block)) continue;
    proseBlocks[element]! += 1;
    proseWords[element]! += words;
  }
  // Children follow their parents.
  for (let e = tree.size - 1; e > 0; e--) {
    const parent = tree.parent[e] as number;
    proseBlocks[parent]! += proseBlocks[e] as number;
    proseWords[parent]! += proseWords[e] as number;
  }
  const alike = once(() => countAlike(tree));
  return { proseBlocks, proseWords, alike: ({ index }) => alike().get(boxOf(tree, index)) as number };
}

/** The number of elements of each path in each parent. */
function countAlike(tree: ElementColumns): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let e = 0; e < tree.size; e++) counts.set(boxOf(tree, e), (counts.get(boxOf(tree, e)) ?? 0) + 1);
  return counts;
}

/** One number for an element's parent and path. */
function boxOf({ parent, path, paths }: ElementColumns, e: number): number {
  return ((parent[e] as number) + 1) * paths.length + (path[e] as number);
}

// "<img", "<video"
const PICTURE = /<(?:img|figure|picture|svg|video|iframe|object|embed|canvas|amp-img)\b/i;
/** A picture is at most this many characters of source before or after its caption; markup of pictures is long. */
const PICTURE_REACH = 4000;

/** Whether a picture is beside a block: at most one other block is between them. */
export function hasPictureBeside({ source, blocks }: Page, { index, start, end }: Block): boolean {
  const from = Math.max(blocks[index - 2]?.end ?? 0, start - PICTURE_REACH);
  const to = Math.min(blocks[index + 2]?.start ?? source.text.length, end + PICTURE_REACH);
  return PICTURE.test(source.text.slice(from, start)) || PICTURE.test(source.text.slice(end, to));
}
