import { Needle } from './needle.ts';
import { equalsName } from './source-names.ts';
import { endsTagName } from './start-tag.ts';

/** How the text of an element without tags ends (HTML standard, §13.2.5.1–4). */
export type RawText = 'end tag' | 'script' | 'end of page';

const END_TAG = '</';
const SCRIPT = 'script';
const COMMENT_END = '-->';
const COMMENT = '<!--';
const SLASH = 0x2f;

/** Finds the end of raw text in one page. */
export class RawTexts {
  readonly #source: string;
  readonly #comments: Needle;
  readonly #commentEnds: Needle;

  constructor(source: string) {
    this.#source = source;
    this.#comments = new Needle(source, COMMENT);
    this.#commentEnds = new Needle(source, COMMENT_END);
  }

  /** The offset of the end tag that ends the text at `from`; the length of the source if there is none. */
  end(from: number, name: string, kind: RawText): number {
    if (kind === 'end of page') return this.#source.length;
    return kind === 'script' ? this.#scriptEnd(from) : this.#endTag(from, name);
  }

  #endTag(from: number, name: string): number {
    const source = this.#source;
    let at = source.indexOf(END_TAG, from);
    while (at >= 0 && !this.#isTag(at + END_TAG.length, name)) at = source.indexOf(END_TAG, at + END_TAG.length);
    return at < 0 ? source.length : at;
  }

  /** The first end tag ends a script, unless it ends a script tag inside `<!-- -->` (§13.2.5.15–31). */
  #scriptEnd(from: number): number {
    let end = this.#endTag(from, SCRIPT);
    if (!this.#source.slice(from, end).includes(COMMENT)) return end;
    let comment = this.#comments.next(from);
    while (comment < end) {
      // "<!-->" is a whole comment.
      const close = this.#commentEnds.next(comment + '<!'.length);
      const inner = this.#endInComment(comment + COMMENT.length, close);
      if (inner < close || close === this.#source.length) return inner;
      if (end < close) end = this.#endTag(close, SCRIPT);
      comment = this.#comments.next(close);
    }
    return end;
  }

  /** The end of a script inside a comment from `from` to `close`; `close` if the script continues after it. */
  #endInComment(from: number, close: number): number {
    const source = this.#source;
    let nested = false;
    for (let at = source.indexOf('<', from); at >= 0 && at < close; at = source.indexOf('<', at + 1)) {
      if (source.charCodeAt(at + 1) !== SLASH) nested ||= this.#isTag(at + 1, SCRIPT);
      else if (this.#isTag(at + END_TAG.length, SCRIPT)) {
        if (!nested) return at;
        nested = false;
      }
    }
    return close;
  }

  /** Whether a tag name is at `at`. If the page ends after the name, there is no tag. */
  #isTag(at: number, name: string): boolean {
    const end = at + name.length;
    return end < this.#source.length && equalsName(this.#source, at, name) && endsTagName(this.#source.charCodeAt(end));
  }
}
