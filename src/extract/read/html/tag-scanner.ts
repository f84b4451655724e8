import { Attributes } from './attributes.ts';
import { RawTexts } from './raw-text.ts';
import { isLetter } from './source-names.ts';
import { endOfTagName, readStartTag } from './start-tag.ts';
import { PageTags, type Tag } from './tags.ts';

const BANG = 0x21;
const SLASH = 0x2f;
const LT = 0x3c;
const GT = 0x3e;
const QUESTION = 0x3f;

const COMMENT = '<!--';
const DASHES = '--';

/** Receives the tags and texts of a page in source order; offsets are UTF-16 units. */
export interface TagHandler {
  /** The attributes are valid until the next tag. */
  startTag(tag: Tag, attributes: Attributes, selfClosing: boolean): void;
  /** `start` is the offset of its `<`. */
  endTag(tag: Tag, start: number): void;
  /** Text without tags; entities are not decoded. */
  text(from: number, to: number): void;
  /**
   * Whether scripts and similar elements contain markup here, as in `svg`. Called before such a start tag is reported.
   */
  isForeign(): boolean;
}

/** Reports the tags and texts of a page, as the HTML standard defines them (§13.2.5), in linear time. */
export function scanTags(source: string, handler: TagHandler, tags: PageTags = new PageTags()): void {
  new Scanner(source, handler, tags).scan();
}

/** Each method that reads markup gets the offset of its `<` and returns the offset from which to search the next. */
class Scanner {
  readonly #source: string;
  readonly #handler: TagHandler;
  readonly #attributes: Attributes;
  readonly #tags: PageTags;
  readonly #rawTexts: RawTexts;
  /** The start of the text that has not been reported. */
  #text = 0;

  constructor(source: string, handler: TagHandler, tags: PageTags) {
    this.#source = source;
    this.#handler = handler;
    this.#attributes = new Attributes(source);
    this.#tags = tags;
    this.#rawTexts = new RawTexts(source);
  }

  scan(): void {
    const source = this.#source;
    for (let at = this.#next(0); at >= 0; at = this.#next(at)) {
      const code = at + 1 < source.length ? source.charCodeAt(at + 1) : 0;
      if (isLetter(code)) at = this.#startTag(at);
      else if (code === SLASH) at = this.#endTag(at);
      else if (code === BANG) at = this.#declaration(at);
      else if (code === QUESTION) at = this.#skipTo(at, source.indexOf('>', at));
      else at++;
    }
    this.#flush(source.length);
  }

  /** The next `<`. Half of all tags directly follow another tag. */
  #next(from: number): number {
    const source = this.#source;
    return from < source.length && source.charCodeAt(from) === LT ? from : source.indexOf('<', from);
  }

  #startTag(at: number): number {
    const nameEnd = endOfTagName(this.#source, at + 1);
    const attributes = this.#attributes;
    attributes.clear(at);
    const end = readStartTag(this.#source, nameEnd, attributes);
    // A tag in which the page ends does not count.
    if (end < 0) return this.#skipTo(at, end);
    const tag = this.#tags.read(this.#source, at + 1, nameEnd);
    const next = this.#skipTo(at, end);
    attributes.end = next;
    const isRaw = tag.text !== null && !this.#handler.isForeign();
    this.#handler.startTag(tag, attributes, attributes.selfClosing);
    return isRaw ? this.#rawTexts.end(next, tag.name, tag.text) : next;
  }

  #endTag(at: number): number {
    const source = this.#source;
    const from = at + '</'.length;
    // "</" and the end of the page: text.
    if (from >= source.length) return from;
    if (!isLetter(source.charCodeAt(from))) return this.#skipTo(at, source.indexOf('>', from));
    const nameEnd = endOfTagName(source, from);
    const end = source.charCodeAt(nameEnd) === GT ? nameEnd : readStartTag(source, nameEnd, this.#attributes);
    const next = this.#skipTo(at, end);
    if (end >= 0) this.#handler.endTag(this.#tags.read(source, from, nameEnd), at);
    return next;
  }

  /** A comment; or a doctype, or anything else that begins with `<!`, up to the next `>`. */
  #declaration(at: number): number {
    const source = this.#source;
    if (!source.startsWith(COMMENT, at)) return this.#skipTo(at, source.indexOf('>', at));
    return this.#skipTo(at, this.#commentEnd(at));
  }

  /** The `>` that ends the comment at `at`: that of "-->" or "--!>"; "<!-->" and "<!--->" are whole comments, too. */
  #commentEnd(at: number): number {
    const source = this.#source;
    for (let dashes = at + '<!'.length; dashes >= 0; dashes = source.indexOf(DASHES, dashes + 1)) {
      const behind = dashes + DASHES.length;
      const code = source.charCodeAt(behind);
      if (code === GT) return behind;
      if (code === BANG && source.charCodeAt(behind + 1) === GT && dashes >= at + COMMENT.length) return behind + 1;
    }
    return -1;
  }

  /** Skips the markup from `at` up to its `>` at `end`, or up to the end of the page if `end` is -1. */
  #skipTo(at: number, end: number): number {
    this.#flush(at);
    this.#text = end < 0 ? this.#source.length : end + 1;
    return this.#text;
  }

  /** Reports the text before `to`. */
  #flush(to: number): void {
    if (to > this.#text) this.#handler.text(this.#text, to);
  }
}
