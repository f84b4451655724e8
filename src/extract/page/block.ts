import type { Block } from '../../types.ts';
import { measure } from '../words/measure.ts';

/** All of a block but what can be left out: the origin, which is `markup` then, and the counts of its text. */
export type BlockFields = Omit<Block, 'stats' | 'origin'> & Partial<Pick<Block, 'origin' | 'stats'>>;

/** Makes a block. Counts are given where it is made of another block of the same text; else the text is scanned. */
export function createBlock(fields: BlockFields): Block {
  return {
    index: fields.index,
    text: fields.text,
    start: fields.start,
    end: fields.end,
    origin: fields.origin ?? 'markup',
    shape: fields.shape,
    level: fields.level,
    depth: fields.depth,
    group: fields.group,
    join: fields.join,
    links: fields.links,
    linkChars: fields.linkChars,
    boldChars: fields.boldChars,
    hidden: fields.hidden,
    element: fields.element,
    layout: fields.layout,
    stats: fields.stats ?? measure(fields.text),
    marks: fields.marks,
  };
}

/**
 * The source offset of the character at `textIndex` of a block; `block.end` at or past the end of its text. Not for blocks
 * without marks.
 */
export function sourceOffset(block: Block, textIndex: number): number {
  if (textIndex >= block.text.length) return block.end;
  const { marks } = block;
  let low = 0;
  let high = marks.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle * 2] ?? 0) <= textIndex) low = middle;
    else high = middle - 1;
  }
  return (marks[low * 2 + 1] ?? block.start) + textIndex - (marks[low * 2] ?? 0);
}
