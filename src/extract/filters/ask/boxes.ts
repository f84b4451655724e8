import type { Block, Page, PageElement } from '../../../types.ts';
import { isLongProse } from '../../page/prose.ts';

/** What the elements of a page hold, by their indexes. */
export interface Boxes {
  /** Blocks of long prose in each element, and their words. */
  readonly proseBlocks: Int32Array;
  readonly proseWords: Int32Array;
  /** How many elements there are of the same path in the same parent: cards, items, posts. */
  alike(element: PageElement): number;
}

/** Measures the elements of a page. */
export function measureBoxes({ elements, blocks }: Page): Boxes {
  const proseBlocks = new Int32Array(elements.length);
  const proseWords = new Int32Array(elements.length);
  for (const block of blocks) {
    if (block.element < 0 || block.hidden || !isLongProse(block)) continue;
    proseBlocks[block.element]! += 1;
    proseWords[block.element]! += block.stats.words;
  }
  // Children stand behind their parents.
  for (let e = elements.length - 1; e > 0; e--) {
    const parent = elements[e]?.parent ?? 0;
    proseBlocks[parent]! += proseBlocks[e] as number;
    proseWords[parent]! += proseWords[e] as number;
  }
  const alike = new Map<string, number>();
  const keyOfBox = ({ parent, path }: PageElement) => `${parent} ${path}`;
  return {
    proseBlocks,
    proseWords,
    alike: (element) => {
      if (alike.size === 0) for (const e of elements) alike.set(keyOfBox(e), (alike.get(keyOfBox(e)) ?? 0) + 1);
      return alike.get(keyOfBox(element)) ?? 0;
    },
  };
}

// "<img", "<video"
const PICTURE = /<(?:img|figure|picture|svg|video|iframe|object|embed|canvas|amp-img)\b/i;
/** A picture stands at most this many characters of source before or behind its caption; markup of pictures is long. */
const PICTURE_REACH = 4000;

/** Whether a picture stands beside a block: no other text but one more block lies between. */
export function hasPictureBeside({ source, blocks }: Page, { index, start, end }: Block): boolean {
  const from = Math.max(blocks[index - 2]?.end ?? 0, start - PICTURE_REACH);
  const to = Math.min(blocks[index + 2]?.start ?? source.text.length, end + PICTURE_REACH);
  return PICTURE.test(source.text.slice(from, start)) || PICTURE.test(source.text.slice(end, to));
}
