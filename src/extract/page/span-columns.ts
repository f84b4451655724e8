import { Arena, NO_BYTES, NO_INTS } from '../util/arena.ts';

const FIRST_CAPACITY = 256;

/**
 * The kinds of spans. `anchor` is an inline element with an `id`; `script` is a formula in a script, as MathJax writes
 * it; `break`, `image`, `anchor` and `script` are points between characters.
 */
export const SPAN_KINDS = [
  'link',
  'emphasis',
  'strong',
  'code',
  'sub',
  'sup',
  'math',
  'break',
  'image',
  'anchor',
  'script',
] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** Kinds up to this one contain text; the kinds after it are points. */
export const LAST_WITH_TEXT: number = SPAN_KINDS.indexOf('math');

/**
 * The inline structure of a page in source offsets, in the order of the start tags. Nothing is decoded: attributes are
 * read again from the start tag when they are needed.
 */
export class SpanColumns {
  size = 0;
  /** Indexes into `SPAN_KINDS`. */
  kind: Uint8Array = NO_BYTES;
  /** Offset of the `<` of the start tag. */
  tag: Int32Array = NO_INTS;
  /** Start and end of the content; both are equal for elements without content. */
  from: Int32Array = NO_INTS;
  to: Int32Array = NO_INTS;

  /** Adds a span of a kind (an index into `SPAN_KINDS`) whose content begins at `from`; returns its number. */
  add(kind: number, tag: number, from: number): number {
    const i = this.size;
    if (i === this.kind.length) this.#grow();
    this.kind[i] = kind;
    this.tag[i] = tag;
    this.from[i] = from;
    this.to[i] = from;
    return this.size++;
  }

  /** Sets the end of a span's content. */
  close(i: number, to: number): void {
    this.to[i] = to;
  }

  #grow(): void {
    const capacity = Math.max(FIRST_CAPACITY, 2 * this.size);
    const arena = new Arena({ ints: 3 * capacity, bytes: capacity });
    this.tag = arena.ints(capacity, this.tag);
    this.from = arena.ints(capacity, this.from);
    this.to = arena.ints(capacity, this.to);
    this.kind = arena.bytes(capacity, this.kind);
  }
}
