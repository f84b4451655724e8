import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';

/** What stands for an entity, and how many characters of the source it takes. */
export interface Entity {
  readonly text: string;
  readonly length: number;
}

/** Decodes the entities in the text of one page, as the HTML standard does (§13.2.5.72). */
export class Entities {
  #text = '';
  readonly #decoder = new HtmlEntityDecoder((codePoint) => {
    this.#text += String.fromCodePoint(codePoint);
  });

  /** The entity whose `&` stands at `at`; `null` if it is just an ampersand. */
  decode(source: string, at: number): Entity | null {
    this.#text = '';
    this.#decoder.startEntity(DecodingMode.Legacy);
    let length = this.#decoder.write(source, at + 1);
    if (length < 0) length = this.#decoder.end();
    return length > 0 ? { text: this.#text, length } : null;
  }
}
