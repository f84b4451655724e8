import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';

/** The text of an entity, and its length in the source. */
export interface Entity {
  readonly text: string;
  readonly length: number;
}

/** Decodes the entities in the text of one page, as the HTML standard says (§13.2.5.72). */
export class Entities {
  #text = '';
  readonly #decoder = new HtmlEntityDecoder((codePoint) => {
    this.#text += String.fromCodePoint(codePoint);
  });

  /** The entity whose `&` is at `at`; `null` if it is only an ampersand. */
  decode(source: string, at: number): Entity | null {
    this.#text = '';
    this.#decoder.startEntity(DecodingMode.Legacy);
    let length = this.#decoder.write(source, at + 1);
    if (length < 0) length = this.#decoder.end();
    return length > 0 ? { text: this.#text, length } : null;
  }
}
