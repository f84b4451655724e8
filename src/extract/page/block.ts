import type { Block, Join, Layout, Origin, Shape, TextStats } from '../../types.ts';
import { JOINS, ORIGINS, SHAPES } from '../../types.ts';
import type { BlockColumns, NewBlock } from './block-columns.ts';
import { NO_LAYOUT } from './layout.ts';

/** Copies the fields of a block that a reader gives, so that they can be changed and added to other columns. */
export function fieldsOf(block: Block): NewBlock {
  const { text, start, end, origin, shape, level, depth, group, join } = block;
  const { links, linkChars, boldChars, hidden, element, layout, marks } = block;
  return {
    text,
    start,
    end,
    origin,
    shape,
    level,
    depth,
    group,
    join,
    links,
    linkChars,
    boldChars,
    hidden,
    element,
    layout,
    marks,
  };
}

/** A view of one block in the columns of a page, with two fields of its own. It is also its own `stats`. */
export class BlockView implements Block, TextStats {
  readonly #columns: BlockColumns;
  readonly index: number;

  constructor(columns: BlockColumns, index: number) {
    this.#columns = columns;
    this.index = index;
  }

  get text(): string {
    return this.#columns.textOf(this.index);
  }

  get start(): number {
    return this.#columns.start[this.index] as number;
  }

  get end(): number {
    return this.#columns.end[this.index] as number;
  }

  get origin(): Origin {
    return ORIGINS[this.#columns.origin[this.index] as number] as Origin;
  }

  get shape(): Shape {
    return SHAPES[this.#columns.shape[this.index] as number] as Shape;
  }

  get level(): number {
    return this.#columns.level[this.index] as number;
  }

  get depth(): number {
    return this.#columns.depth[this.index] as number;
  }

  get group(): number {
    return this.#columns.group[this.index] as number;
  }

  get join(): Join {
    return JOINS[this.#columns.join[this.index] as number] as Join;
  }

  get links(): number {
    return this.#columns.links[this.index] as number;
  }

  get linkChars(): number {
    return this.#columns.linkChars[this.index] as number;
  }

  get boldChars(): number {
    return this.#columns.boldChars[this.index] as number;
  }

  get hidden(): boolean {
    return this.#columns.hidden[this.index] === 1;
  }

  get element(): number {
    return this.#columns.element[this.index] as number;
  }

  get layout(): Layout {
    return this.#columns.layouts[this.index] ?? NO_LAYOUT;
  }

  get marks(): Int32Array {
    return this.#columns.marksOf(this.index);
  }

  get stats(): TextStats {
    return this;
  }

  get words(): number {
    return this.#columns.words[this.index] as number;
  }

  get chars(): number {
    return this.#columns.chars[this.index] as number;
  }

  get sentences(): number {
    return this.#columns.sentences[this.index] as number;
  }

  get ended(): boolean {
    return this.#columns.ended[this.index] === 1;
  }

  get digits(): number {
    return this.#columns.digits[this.index] as number;
  }

  get commas(): number {
    return this.#columns.commas[this.index] as number;
  }

  get capitalised(): number {
    return this.#columns.capitalised[this.index] as number;
  }

  get stopWords(): number {
    return this.#columns.stopWords[this.index] as number;
  }

  get cjk(): number {
    return this.#columns.cjk[this.index] as number;
  }

  /** The block as a plain object, for `JSON.stringify`. */
  toJSON(): object {
    const { words, chars, sentences, ended, digits, commas, capitalised, stopWords, cjk } = this;
    const stats = { words, chars, sentences, ended, digits, commas, capitalised, stopWords, cjk };
    return { index: this.index, ...fieldsOf(this), stats, marks: [...this.marks] };
  }
}

/**
 * The source offset of the character at `textIndex` of a block; `block.end` at or after the end of its text. Not for
 * blocks without marks.
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
