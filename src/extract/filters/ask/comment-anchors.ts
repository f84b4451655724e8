import type { CommentAnchor, Page } from '../../../types.ts';
import type { Subtrees } from '../../page/subtrees.ts';

/** The data of a page before the blocks after its anchors are known. */
interface Measured {
  readonly subtrees: Subtrees;
  readonly hasBodyBefore: (index: number) => boolean;
}

/**
 * Which blocks follow an anchor with a name of comments, in the smallest element that contains more than one of them.
 */
export function measureAnchored(page: Page, { subtrees, hasBodyBefore }: Measured): Uint8Array {
  const { blocks, commentAnchors } = page;
  const anchored = new Uint8Array(blocks.length);
  let done = 0;
  for (const anchor of commentAnchors) {
    const first = blocks.findIndex(({ start }) => start >= anchor.offset);
    if (first < done || !hasBodyBefore(first)) continue;
    done = subtrees.blockAfter(containerOf(page, { anchor, first, subtrees }));
    anchored.fill(1, first, done);
  }
  return anchored;
}

interface Place {
  readonly anchor: CommentAnchor;
  /** The first block after the anchor. */
  readonly first: number;
  readonly subtrees: Subtrees;
}

/** An anchor in a heading or a line also marks the blocks after it. */
function containerOf({ elements, blocks }: Page, { anchor, first, subtrees }: Place): number {
  const ends = [first, Math.min(first + 1, blocks.length - 1)].map((index) => blocks[index]?.element ?? -1);
  let container = anchor.element;
  while (container > 0 && !ends.every((element) => subtrees.contains(container, element)))
    container = elements[container]?.parent ?? 0;
  return container;
}
