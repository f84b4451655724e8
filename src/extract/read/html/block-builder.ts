import { joinOnLine } from '../../page/join.ts';
import { CHAR_CLASS, CharClass } from '../../words/chars.ts';
import type { Context } from './context.ts';
import type { Contexts } from './contexts.ts';
import { append, type Draft, isWhite, trimVerbatim } from './draft.ts';
import { Entities } from './entities.ts';
import type { OpenElement } from './open-element.ts';
import { type Line, startDraft } from './start-draft.ts';

const AMPERSAND = 0x26;
const SPACE = 0x20;
const RETURN = 0x0d;
const NEWLINE = 0x0a;
const NON_ASCII = 0x80;

/** Writes text into blocks. The caller says where blocks end and which element contains the text. */
export class BlockBuilder {
  readonly drafts: Draft[] = [];
  /** The number of the open link, 0 outside links. */
  link = 0;
  /** The number of open elements that make text bold. */
  bold = 0;
  readonly #source: string;
  readonly #contexts: Contexts;
  readonly #entities = new Entities();
  #draft: Draft | null = null;
  #line: Line | null = null;
  #space = false;
  #breaks = 0;

  constructor(source: string, contexts: Contexts) {
    this.#source = source;
    this.#contexts = contexts;
  }

  /** Adds the source text from `from` up to `to`, which contains no tags. */
  text(from: number, to: number, open: OpenElement): void {
    if (open.context.pre > 0) {
      this.#addVerbatim(from, to, open);
      return;
    }
    const source = this.#source;
    let at = from;
    while (at < to) {
      const start = at;
      while (at < to && CHAR_CLASS[source.charCodeAt(at)] === CharClass.white) at++;
      if (at > start) this.#space = true;
      if (at === to) return;
      const length = source.charCodeAt(at) === AMPERSAND ? this.#addEntity(at, open) : 0;
      at = length > 0 ? at + length : this.#addRun(at, to, open);
    }
  }

  /** Ends the block; inside a `pre`, which is one block, the next text begins a new line. */
  end(context: Context): void {
    if (this.#draft !== null && this.#draft.pre === context.pre && context.pre > 0) this.#breaks = 1;
    else this.#close();
  }

  /** A `br`: one ends the line, two end the block. */
  breakLine(context: Context): void {
    if (this.#draft === null) return;
    this.#breaks++;
    if (context.pre > 0) this.#addBreaks(this.#draft, this.#draft.end);
    else if (this.#breaks > 1) this.#close();
  }

  /** The line contains something that is not text, such as an image: the words before and after it are separate. */
  space(): void {
    this.#space = true;
  }

  /** The element has ended; `outer` is its parent. */
  leave(element: number, outer: number): void {
    const draft = this.#draft;
    if (draft !== null && (draft.outer < 0 ? draft.element : draft.outer) === element) draft.outer = outer;
  }

  #close(): void {
    this.#finishDraft();
    this.#line = null;
    this.#space = false;
    this.#breaks = 0;
  }

  #finishDraft(): void {
    const draft = this.#draft;
    this.#draft = null;
    if (draft === null || draft.pre === 0) return;
    if (isWhite(draft.text, 0, draft.text.length)) this.drafts.pop();
    else trimVerbatim(draft);
  }

  /** Adds a run without entities in which single plain spaces separate words; returns its end. */
  #addRun(from: number, to: number, open: OpenElement): number {
    const source = this.#source;
    let spaces = 0;
    let at = from + 1;
    for (; at < to; at++) {
      const code = source.charCodeAt(at);
      // Nearly all characters are these, and need no table.
      if (code > AMPERSAND && code < NON_ASCII) continue;
      if (code === AMPERSAND) break;
      if (CHAR_CLASS[code] !== CharClass.white) continue;
      if (code !== SPACE || at + 1 >= to) break;
      const next = source.charCodeAt(at + 1);
      if (next === AMPERSAND || CHAR_CLASS[next] === CharClass.white) break;
      spaces++;
    }
    const draft = this.#openDraft(from, open);
    this.#addGlue(draft);
    append(draft, source.slice(from, at), from);
    this.#count(draft, at - from - spaces, at);
    return at;
  }

  #addEntity(at: number, open: OpenElement): number {
    const entity = open.context.raw ? null : this.#entities.decode(this.#source, at);
    if (entity === null) return 0;
    if (isWhite(entity.text, 0, entity.text.length)) {
      this.#space = true;
    } else {
      const draft = this.#openDraft(at, open);
      this.#addGlue(draft);
      append(draft, entity.text, at);
      this.#count(draft, entity.text.length, at + entity.length);
    }
    return entity.length;
  }

  #addVerbatim(from: number, to: number, open: OpenElement): void {
    const source = this.#source;
    const draft = this.#openDraft(from, open);
    this.#addBreaks(draft, from);
    let chars = 0;
    let start = from;
    for (let at = from; at < to; at++) {
      const code = source.charCodeAt(at);
      if (CHAR_CLASS[code] !== CharClass.white) chars++;
      if (code !== RETURN && code !== AMPERSAND) continue;
      const entity = code === AMPERSAND && !open.context.raw ? this.#entities.decode(source, at) : null;
      if (code === AMPERSAND && entity === null) continue;
      if (at > start) append(draft, source.slice(start, at), start);
      if (entity !== null) append(draft, entity.text, at);
      else if (source.charCodeAt(at + 1) !== NEWLINE) append(draft, '\n', at);
      at += entity === null ? 0 : entity.length - 1;
      start = at + 1;
    }
    if (to > start) append(draft, source.slice(start, to), start);
    this.#count(draft, chars, to);
  }

  /** Adds the white space between two pieces of text: a line end for `br`, else one space. */
  #addGlue(draft: Draft): void {
    if (draft.text !== '') {
      const apart = this.link > 0 && draft.link !== this.link && draft.linkEnd === draft.text.length;
      if (this.#breaks > 0) draft.text += '\n';
      else if (this.#space || apart) draft.text += ' ';
    }
    this.#space = false;
    this.#breaks = 0;
  }

  #addBreaks(draft: Draft, offset: number): void {
    if (this.#breaks > 0 && draft.text !== '') append(draft, '\n', offset);
    this.#breaks = 0;
  }

  #count(draft: Draft, chars: number, end: number): void {
    draft.end = end;
    if (this.bold > 0) draft.boldChars += chars;
    if (this.link > 0) {
      draft.linkChars += chars;
      if (draft.link !== this.link) draft.links++;
      draft.link = this.link;
      draft.linkEnd = draft.text.length;
    }
    if (draft.outer >= 0) {
      draft.element = draft.outer;
      draft.outer = -1;
    }
  }

  #openDraft(offset: number, open: OpenElement): Draft {
    const { context } = open;
    const last = this.#draft;
    if (last !== null && last.unit === context.unit) return last;
    if (last !== null) {
      const { group, item, shape } = last;
      const join = this.#breaks > 0 ? 'line' : joinOnLine(this.#space);
      this.#line = { group, item, listed: shape === 'list', join };
      this.#finishDraft();
      this.#breaks = 0;
    }
    const group = context.group || this.#line?.group || this.#contexts.newGroup();
    const follows = this.drafts[this.drafts.length - 1]?.group === group;
    const draft = startDraft(open, { offset, group, follows, line: this.#line });
    this.#draft = draft;
    this.drafts.push(draft);
    return draft;
  }
}
