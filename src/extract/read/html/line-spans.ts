import { LAST_WITH_TEXT, SPAN_KINDS, type SpanColumns } from '../../page/span-columns.ts';
import { Attribute, type Attributes } from './attributes.ts';
import { Slot } from './tag-table.ts';
import type { Tag } from './tags.ts';

const ANCHOR = SPAN_KINDS.indexOf('anchor');
const SCRIPT = SPAN_KINDS.indexOf('script');

// "math/tex; mode=display", "math/mml"
const MATH_TYPE = /^\s*math\//i;

/** Records the inline structure of one page while its tags are read. */
export class LineSpans {
  readonly #spans: SpanColumns;
  /** The number of open spans of each kind. A span inside another of its kind adds nothing. */
  readonly #open = new Int32Array(SPAN_KINDS.length);

  constructor(spans: SpanColumns) {
    this.#spans = spans;
  }

  /** An inline or block element begins; returns the number of its span, or -1 if it has none that must be closed. */
  open(tag: Tag, attributes: Attributes): number {
    const { start } = attributes;
    if (!tag.block && attributes.any && isAnchor(tag, attributes)) this.addPoint(ANCHOR, start);
    const kind = tag.span;
    if (kind < 0 || this.#open[kind] !== 0) return -1;
    if (tag.slot === Slot.link && !attributes.has(Attribute.href)) return -1;
    this.#open[kind] = 1;
    return this.#spans.add(kind, start, attributes.end);
  }

  /** An element without visible text begins: of these, formulas in scripts are kept. */
  openSkipped(tag: Tag, attributes: Attributes): number {
    if (tag.text !== 'script' || !MATH_TYPE.test(attributes.get(Attribute.type) ?? '')) return -1;
    return this.#spans.add(SCRIPT, attributes.start, attributes.end);
  }

  /** A span that has been closed continues at `from`. */
  resume(span: number, from: number): number {
    if (span < 0) return -1;
    const kind = this.#spans.kind[span] as number;
    this.#open[kind] = 1;
    return this.#spans.add(kind, this.#spans.tag[span] as number, from);
  }

  /** Adds a point between characters, at the `<` of its tag. */
  addPoint(kind: number, at: number): void {
    this.#spans.add(kind, at, at);
  }

  /** The element of a span ends. */
  close(span: number, to: number): void {
    const kind = this.#spans.kind[span] as number;
    this.#spans.close(span, to);
    if (kind <= LAST_WITH_TEXT) this.#open[kind] = 0;
  }
}

/** Whether an inline element can be the target of links. */
function isAnchor(tag: Tag, attributes: Attributes): boolean {
  return attributes.has(Attribute.id) || (tag.slot === Slot.link && attributes.has(Attribute.name));
}
