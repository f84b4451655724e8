import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { Attributes } from './attributes.ts';
import { SourceNames } from './source-names.ts';

const CDATA = '<![CDATA[';

/** What `scanTags` reports, in source order. Names are in lower case; offsets are UTF-16 units. */
export interface TagHandler {
  /** The attributes hold until the next tag. */
  startTag(name: string, attributes: Attributes, selfClosing: boolean): void;
  endTag(name: string): void;
  /** Text without tags; entities are not decoded. */
  text(from: number, to: number): void;
  /** Whether scripts and the like hold markup here, as they do in `svg`. */
  isForeign(): boolean;
}

/**
 * Runs htmlparser2's tokenizer over a page. Its `Parser` is left out: it finds open elements by searching an array, which
 * costs quadratic time on hostile depth, and it copies every text and attribute, which costs more than the scan itself.
 */
export function scanTags(source: string, handler: TagHandler): void {
  const tokenizer = new Tokenizer({ decodeEntities: false }, new Scanner(source, handler));
  // In HTML this is a comment up to the next ">", but the tokenizer reads on to "]]>". Offsets stay as they are.
  tokenizer.write(source.includes(CDATA) ? source.replaceAll(CDATA, '<!XCDATA[') : source);
  tokenizer.end();
}

class Scanner implements TokenizerCallbacks {
  readonly #handler: TagHandler;
  readonly #attributes: Attributes;
  readonly #names: SourceNames;
  #name = '';

  constructor(source: string, handler: TagHandler) {
    this.#handler = handler;
    this.#attributes = new Attributes(source);
    this.#names = new SourceNames(source);
  }

  isInForeignContext(): boolean {
    return this.#handler.isForeign();
  }

  ontext(from: number, to: number): void {
    this.#handler.text(from, to);
  }

  onopentagname(from: number, to: number): void {
    this.#name = this.#names.read(from, to);
    this.#attributes.clear();
  }

  onattribname(from: number, to: number): void {
    this.#attributes.open(from, to);
  }

  onattribdata(from: number, to: number): void {
    this.#attributes.value(from, to);
  }

  onopentagend(): void {
    this.#handler.startTag(this.#name, this.#attributes, false);
  }

  onselfclosingtag(): void {
    this.#handler.startTag(this.#name, this.#attributes, true);
  }

  onclosetag(from: number, to: number): void {
    this.#handler.endTag(this.#names.read(from, to));
  }

  oncdata(): void {}
  onattribend(): void {}
  onattribentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}
}
