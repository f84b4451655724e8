import type { Line } from './lines/line.ts';
import { RangeCursor } from './lines/ranges.ts';
import { BLANK, isBlank, Sign, signBits } from './lines/signs.ts';
import { type Edit, type MarkedSpan, readInline } from './markdown/inline.ts';
import type { Draft, PreparedPage, Span } from './reading.ts';

const SPACE = 0x20;
const DELETE = 0x7f;
const NO_EDITS: readonly Edit[] = [];

/** Makes the texts of drafts, one after the other: without link and emphasis syntax, white space collapsed. */
export class Renderer {
  /** The text of the last draft, and its counts. */
  text = '';
  start = 0;
  end = 0;
  marks: number[] = [];
  links = 0;
  linkChars = 0;
  boldChars = 0;
  /** The marked spans of all drafts. */
  readonly marked: MarkedSpan[] = [];
  readonly #page: PreparedPage;
  readonly #source: string;
  readonly #cuts: RangeCursor;
  readonly #linkRanges: RangeCursor;
  /** The difference between a character's offset in the source and its index in the text. */
  #shift = Number.NaN;
  /** White space since the last visible character, and its start; '' for none. */
  #pending = '';
  #pendingAt = 0;
  #bold = 0;
  #link = -1;
  #lastLink = -1;

  constructor(page: PreparedPage) {
    this.#page = page;
    this.#source = page.text;
    this.#cuts = new RangeCursor(page.markup.cuts, 0);
    this.#linkRanges = new RangeCursor(page.markup.links, 0);
  }

  /** Renders a draft. */
  render(draft: Draft): void {
    const { spans } = draft;
    this.#reset(spans[0]?.start ?? 0);
    if (draft.verbatim) this.#addVerbatim(spans);
    else if (this.#mayBeMarked(draft)) this.#addMarked(spans);
    else this.#addSpans(spans, NO_EDITS);
  }

  #addMarked(spans: readonly Span[]): void {
    const { edits, marked } = readInline(this.#source, spans, this.#page.markup.cuts);
    for (const span of marked) this.marked.push(span);
    this.#addSpans(spans, edits);
  }

  #reset(from: number): void {
    this.text = '';
    this.start = this.end = from;
    this.marks = [];
    this.links = this.linkChars = this.boldChars = 0;
    this.#cuts.seek(from);
    this.#linkRanges.seek(from);
    this.#shift = Number.NaN;
    this.#pending = '';
    this.#bold = 0;
    this.#link = this.#lastLink = -1;
  }

  #mayBeMarked({ from, to }: Draft): boolean {
    const { markdown, lines } = this.#page;
    if (!markdown) return false;
    for (let at = from; at <= to; at++) if (((lines[at] as Line).holds & Sign.inline) !== 0) return true;
    return false;
  }

  #addSpans(spans: readonly Span[], edits: readonly Edit[]): void {
    let next = 0;
    let at = spans[0]?.start ?? 0;
    for (const span of spans) {
      if (span.glue !== '') this.#wait(span.glue, at);
      at = Math.max(at, span.start);
      while (at < span.end) {
        while (next < edits.length && (edits[next] as Edit).start < at) this.#setBold(edits[next++] as Edit);
        const edit = edits[next];
        const behind = this.#cuts.skip(at);
        if (edit?.start === at) {
          next++;
          this.#setBold(edit);
          this.#addEdit(edit);
          at = edit.end;
        } else if (behind > at) {
          at = behind;
        } else {
          const stop = this.#cuts.next(at, this.#linkRanges.next(at, Math.min(span.end, edit?.start ?? span.end)));
          this.#link = this.#linkRanges.holding(at);
          this.#addRun(at, stop);
          at = stop;
        }
      }
    }
  }

  #addVerbatim(spans: readonly Span[]): void {
    for (const { start, end } of spans) {
      if (this.marks.length > 0) this.#append('\n', this.end);
      if (start < end) this.#append(this.#source.slice(start, end), start);
      else if (this.marks.length === 0) this.marks.push(0, start);
      this.end = end;
    }
  }

  #setBold({ bold }: Edit): void {
    this.#bold += bold;
  }

  #wait(glue: string, at: number): void {
    if (this.#pending === '') this.#pendingAt = at;
    if (this.#pending !== '\t') this.#pending = glue;
  }

  #addEdit({ start, end, text }: Edit): void {
    if (text === '') return;
    if (isBlank(text.charCodeAt(0)) && text.length === 1) this.#wait(' ', start);
    else this.#addVisible(text, [start, end], text.length);
  }

  /** Adds a run of the source, with its white space collapsed and without invisible characters. */
  #addRun(from: number, to: number): void {
    let runStart = from;
    let spaces = 0;
    for (let at = from; at < to; at++) {
      const code = this.#source.charCodeAt(at);
      if (code > SPACE && code < DELETE) continue;
      const bits = signBits(code);
      if ((bits & BLANK) === 0) continue;
      if (code === SPACE && at > runStart && at + 1 < to && !isBlank(this.#source.charCodeAt(at + 1))) {
        spaces++;
        continue;
      }
      if (at > runStart) this.#addSlice(runStart, at, spaces);
      if ((bits & Sign.invisible) === 0) this.#wait(' ', at);
      runStart = at + 1;
      spaces = 0;
    }
    if (to > runStart) this.#addSlice(runStart, to, spaces);
  }

  #addSlice(from: number, to: number, spaces: number): void {
    this.#addVisible(this.#source.slice(from, to), [from, to], to - from - spaces);
  }

  /** Adds the visible text of the source from `start` to `end`. */
  #addVisible(text: string, [start, end]: readonly [number, number], chars: number): void {
    if (this.marks.length === 0) this.start = start;
    else if (this.#pending !== '') this.#append(this.#pending, this.#pendingAt);
    this.#pending = '';
    this.#append(text, start);
    this.end = end;
    if (this.#bold > 0) this.boldChars += chars;
    if (this.#link < 0) return;
    this.linkChars += chars;
    if (this.#link !== this.#lastLink) this.links++;
    this.#lastLink = this.#link;
  }

  #append(text: string, offset: number): void {
    const index = this.text.length;
    if (offset - index !== this.#shift) this.marks.push(index, offset);
    this.#shift = offset - index;
    this.text += text;
  }
}
