import type { Join } from '../../../types.ts';
import { BlockColumns } from '../../page/block-columns.ts';
import type { Line } from './lines/line.ts';
import type { MarkedSpan } from './markdown/inline.ts';
import type { Draft, PreparedPage } from './reading.ts';
import { Renderer } from './render.ts';

/** Turns drafts into blocks, one by one. */
export class BlockWriter {
  readonly #columns = new BlockColumns();
  readonly #renderer: Renderer;
  /** Blank lines just before and after each line. */
  readonly #before: Int32Array;
  readonly #after: Int32Array;
  #last: Draft | null = null;

  constructor(page: PreparedPage) {
    this.#renderer = new Renderer(page);
    this.#before = countBlanksBefore(page.lines);
    this.#after = countBlanksAfter(page.lines);
  }

  /** Adds a block, unless it has no visible text. */
  write(draft: Draft): void {
    const rendered = this.#renderer;
    rendered.render(draft);
    if (rendered.text === '') return;
    const { shape, level, depth, group, indent, marker, from, to } = draft;
    const last = this.#last;
    const isBeside = last !== null && (last.to === from || last.from === from);
    const blankBefore = isBeside ? 0 : (this.#before[from] as number);
    this.#columns.add({
      text: rendered.text,
      start: rendered.start,
      end: rendered.end,
      shape,
      level,
      depth,
      group,
      join: draft.join ?? joinOf(draft, last, blankBefore),
      links: rendered.links,
      linkChars: rendered.linkChars,
      boldChars: rendered.boldChars,
      hidden: false,
      element: -1,
      layout: { indent, blankBefore, blankAfter: this.#after[to] as number, lines: countLines(draft), marker },
      marks: rendered.marks,
    });
    this.#last = draft;
  }

  /** The emphasised and code spans of the blocks so far. */
  get marked(): readonly MarkedSpan[] {
    return this.#renderer.marked;
  }

  /** Closes and returns the blocks. */
  finish(): BlockColumns {
    return this.#columns.finish();
  }
}

/**
 * Blocks of one group are on consecutive lines unless a blank line separates them; any other block is a new paragraph.
 */
function joinOf({ group }: Draft, before: Draft | null, blankBefore: number): Join {
  return before !== null && before.group === group && blankBefore === 0 ? 'line' : 'paragraph';
}

function countBlanksBefore(lines: readonly Line[]): Int32Array {
  const blanks = new Int32Array(lines.length);
  for (let at = 1; at < lines.length; at++) {
    if ((lines[at - 1] as Line).blank) blanks[at] = (blanks[at - 1] as number) + 1;
  }
  return blanks;
}

function countBlanksAfter(lines: readonly Line[]): Int32Array {
  const blanks = new Int32Array(lines.length);
  for (let at = lines.length - 2; at >= 0; at--) {
    if ((lines[at + 1] as Line).blank) blanks[at] = (blanks[at + 1] as number) + 1;
  }
  return blanks;
}

/** Cells of a row and the underline of a heading are not lines that were joined. */
function countLines({ shape, spans }: Draft): number {
  return shape === 'table' || shape === 'heading' ? 1 : spans.length;
}
