import type { Attributes } from './attributes.ts';
import type { MetaReader } from './meta.ts';
import type { OpenElement } from './open-element.ts';

/** Passes the text of one element at a time to the metadata reader. */
export class MetaCapture {
  readonly #meta: MetaReader;
  /** The element whose text is being passed on. */
  #element: OpenElement | null = null;

  constructor(meta: MetaReader) {
    this.#meta = meta;
  }

  /** An element begins; `skipped` says whether it is inside an element without visible text. */
  start(open: OpenElement, attributes: Attributes, skipped: boolean): void {
    const wanted =
      this.#element === null ? this.#meta.wantsText(open.tag, attributes, skipped) : this.#meta.narrowsText(attributes);
    if (wanted) this.#element = open;
  }

  /** Text of the page. */
  text(from: number, to: number): void {
    if (this.#element !== null) this.#meta.addText(from, to);
  }

  /** An element ends. */
  end(open: OpenElement): void {
    if (this.#element !== open) return;
    this.#meta.endText();
    this.#element = null;
  }
}
