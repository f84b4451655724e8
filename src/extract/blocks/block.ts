import type { Block, TextStats } from '../../types.ts';
import { measure } from '../words/measure.ts';

/** All of a block but its counts, which are made when first asked for; the origin is `markup` unless it is given. */
export type BlockFields = Omit<Block, 'stats' | 'origin'> & Partial<Pick<Block, 'origin'>>;

/** Makes a block; `stats` is scanned on first use and remembered. */
export function createBlock(fields: BlockFields): Block {
  return new LazyBlock(fields);
}

class LazyBlock implements Block {
  readonly index: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly origin: Block['origin'];
  readonly shape: Block['shape'];
  readonly level: number;
  readonly depth: number;
  readonly group: number;
  readonly join: Block['join'];
  readonly links: number;
  readonly linkChars: number;
  readonly boldChars: number;
  readonly hidden: boolean;
  readonly element: number;
  readonly layout: Block['layout'];
  readonly marks: readonly number[];
  #stats: TextStats | undefined;

  constructor(fields: BlockFields) {
    this.index = fields.index;
    this.text = fields.text;
    this.start = fields.start;
    this.end = fields.end;
    this.origin = fields.origin ?? 'markup';
    this.shape = fields.shape;
    this.level = fields.level;
    this.depth = fields.depth;
    this.group = fields.group;
    this.join = fields.join;
    this.links = fields.links;
    this.linkChars = fields.linkChars;
    this.boldChars = fields.boldChars;
    this.hidden = fields.hidden;
    this.element = fields.element;
    this.layout = fields.layout;
    this.marks = fields.marks;
  }

  get stats(): TextStats {
    this.#stats ??= measure(this.text);
    return this.#stats;
  }
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
