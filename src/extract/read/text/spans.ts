import { SPAN_KINDS, SpanColumns, type SpanKind } from '../../page/span-columns.ts';
import type { MarkedSpan } from './markdown/inline.ts';
import type { PreparedPage } from './reading.ts';

const BANG = 0x21;
const SQUARE = 0x5b;
const CLOSE = 0x5d;

/** A span before it is added to the columns. */
interface Found {
  readonly kind: SpanKind;
  readonly tag: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The inline structure of a dump: links, markdown images, and the `marked` spans of its blocks, in source order. `tag`
 * is the start of the syntax.
 */
export function collectSpans(page: PreparedPage, marked: readonly MarkedSpan[]): SpanColumns {
  const columns = new SpanColumns();
  const { links, cuts } = page.markup;
  if (links.length === 0 && cuts.length === 0 && marked.length === 0) return columns;
  const found: Found[] = [...marked];
  for (let i = 0; i < links.length; i += 2) {
    const from = links[i] as number;
    found.push({ kind: 'link', tag: tagOf(page, from), from, to: links[i + 1] as number });
  }
  for (let i = 0; page.markdown && i < cuts.length; i += 2) {
    const tag = cuts[i] as number;
    if (isImage(page.text, tag)) found.push({ kind: 'image', tag, from: tag, to: tag });
  }
  for (const { kind, tag, from, to } of found.sort((a, b) => a.tag - b.tag || b.to - a.to)) {
    columns.close(columns.add(SPAN_KINDS.indexOf(kind), tag, from), to);
  }
  return columns;
}

/** The start of the syntax of the link whose text begins at `from`: the bracket, or the number of a text browser. */
function tagOf({ text, markdown }: PreparedPage, from: number): number {
  if (markdown) return from - 1;
  return text.charCodeAt(from - 1) === CLOSE ? text.lastIndexOf('[', from - 1) : from;
}

function isImage(text: string, at: number): boolean {
  return text.charCodeAt(at) === BANG && text.charCodeAt(at + 1) === SQUARE;
}
