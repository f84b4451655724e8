import type { CommentAnchor, Page } from '../../types.ts';
import { holds, subtreeEnds } from './scopes.ts';

/** Which blocks stand behind an anchor named for the comments, in the smallest element that holds more than one of them. */
export function measureAnchored(page: Page, hasBodyBefore: (index: number) => boolean): Uint8Array {
  const { blocks, commentAnchors } = page;
  const anchored = new Uint8Array(blocks.length);
  if (commentAnchors.length === 0) return anchored;
  const ends = subtreeEnds(page);
  let done = 0;
  for (const anchor of commentAnchors) {
    const first = blocks.findIndex(({ start }) => start >= anchor.offset);
    if (first < done || !hasBodyBefore(first)) continue;
    const container = containerOf(page, { anchor, first, ends });
    for (done = first; done < blocks.length && holds(container, blocks[done]?.element ?? -1, ends); done++)
      anchored[done] = 1;
  }
  return anchored;
}

interface Place {
  readonly anchor: CommentAnchor;
  /** The first block behind the anchor. */
  readonly first: number;
  readonly ends: Int32Array;
}

/** An anchor in a heading or a line stands for what is behind that, too. */
function containerOf({ elements, blocks }: Page, { anchor, first, ends }: Place): number {
  const last = blocks[Math.min(first + 1, blocks.length - 1)]?.element ?? -1;
  let container = anchor.element;
  while (container > 0 && !(holds(container, blocks[first]?.element ?? -1, ends) && holds(container, last, ends)))
    container = elements[container]?.parent ?? 0;
  return container;
}
