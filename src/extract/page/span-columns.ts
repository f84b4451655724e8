import { atLeast } from '../util/grow.ts';

const FIRST_CAPACITY = 256;

/**
 * What a part of a line is. `anchor` is an inline element with an `id`; `script` is a formula in a script, as MathJax has
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

/** Kinds up to this one have text; those behind it are points. */
export const LAST_WITH_TEXT: number = SPAN_KINDS.indexOf('math');

/**
 * The inline structure of a page in source offsets, in the order of the start tags. Nothing is decoded: what an element
 * says is read again from its start tag when it is asked for.
 */
export class SpanColumns {
  size = 0;
  /** Places in `SPAN_KINDS`. */
  kind: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  /** Where the `<` of the start tag is. */
  tag: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** Where the content begins and ends; both are equal for elements without content. */
  from: Int32Array = new Int32Array(FIRST_CAPACITY);
  to: Int32Array = new Int32Array(FIRST_CAPACITY);

  /** Adds a span of a kind (a place in `SPAN_KINDS`) whose content begins at `from`; returns its number. */
  add(kind: number, tag: number, from: number): number {
    const i = this.size;
    if (i === this.kind.length) this.#grow();
    this.kind[i] = kind;
    this.tag[i] = tag;
    this.from[i] = from;
    this.to[i] = from;
    return this.size++;
  }

  /** Says where the content of a span ends. */
  close(i: number, to: number): void {
    this.to[i] = to;
  }

  #grow(): void {
    const capacity = 2 * this.size;
    this.kind = atLeast(this.kind, capacity);
    this.tag = atLeast(this.tag, capacity);
    this.from = atLeast(this.from, capacity);
    this.to = atLeast(this.to, capacity);
  }
}
