import { CHAR_CLASS, CharClass } from '../words/chars.ts';
import type { BlockColumns } from './block-columns.ts';
import { LAST_WITH_TEXT, SPAN_KINDS, type SpanColumns, type SpanKind } from './span-columns.ts';

/** A span within the text of one block. */
export interface PlacedSpan {
  readonly kind: SpanKind;
  /** Its number in the columns. */
  readonly span: number;
  /** Index of its block; for a point between blocks, the index of the next block. */
  readonly block: number;
  /** Start and end in the block's text, equal for points; -1 for points between blocks. */
  readonly from: number;
  readonly to: number;
}

/**
 * The spans of a page by block; a span over several blocks is cut into one for each. Breaks between blocks, and spans
 * without text, are left out. Blocks must be in source order.
 */
export function placeSpans(spans: SpanColumns, columns: BlockColumns): PlacedSpan[] {
  const placer = new Placer(columns);
  for (let span = 0; span < spans.size; span++) {
    const kind = spans.kind[span] as number;
    if (kind <= LAST_WITH_TEXT) placer.placeText(spans, span);
    else placer.placePoint(spans, span);
  }
  return placer.placed;
}

class Placer {
  readonly placed: PlacedSpan[] = [];
  readonly #columns: BlockColumns;

  constructor(columns: BlockColumns) {
    this.#columns = columns;
  }

  placeText(spans: SpanColumns, span: number): void {
    const columns = this.#columns;
    const from = spans.from[span] as number;
    const to = spans.to[span] as number;
    for (let block = this.#firstBehind(from); block < columns.size && (columns.start[block] as number) < to; block++) {
      const text = columns.textOf(block);
      let first = this.#indexOf(block, from);
      let last = this.#indexOf(block, to);
      while (first < last && isWhite(text, first)) first++;
      while (last > first && isWhite(text, last - 1)) last--;
      if (first < last) this.#add(spans, { span, block, from: first, to: last });
    }
  }

  placePoint(spans: SpanColumns, span: number): void {
    const at = spans.tag[span] as number;
    const block = this.#firstBehind(at);
    const inside = block < this.#columns.size && (this.#columns.start[block] as number) <= at;
    const index = inside ? this.#indexOf(block, at) : -1;
    if (inside || SPAN_KINDS[spans.kind[span] as number] !== 'break') {
      this.#add(spans, { span, block, from: index, to: index });
    }
  }

  #add(spans: SpanColumns, place: Omit<PlacedSpan, 'kind'>): void {
    this.placed.push({ kind: SPAN_KINDS[spans.kind[place.span] as number] as SpanKind, ...place });
  }

  /** The first block that ends after an offset. */
  #firstBehind(offset: number): number {
    const { end, size } = this.#columns;
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((end[middle] as number) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The index in the text of a block of the first character at or after an offset of the source. */
  #indexOf(block: number, offset: number): number {
    const { marks, firstMark, from } = this.#columns;
    const length = (from[block + 1] as number) - (from[block] as number);
    let low = (firstMark[block] as number) / 2;
    let high = (firstMark[block + 1] as number) / 2;
    // Finds the position after the last mark that is not after the offset.
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marks[2 * middle + 1] as number) > offset) high = middle;
      else low = middle + 1;
    }
    const next = low < (firstMark[block + 1] as number) / 2 ? (marks[2 * low] as number) : length;
    if (low === (firstMark[block] as number) / 2) return 0;
    return Math.min(next, (marks[2 * low - 2] as number) + offset - (marks[2 * low - 1] as number));
  }
}

function isWhite(text: string, at: number): boolean {
  return CHAR_CLASS[text.charCodeAt(at)] === CharClass.white;
}
