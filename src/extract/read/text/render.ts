import { RangeCursor } from './lines/ranges.ts';
import { isBlank, isInvisible } from './lines/signs.ts';
import { type Edit, readInline } from './markdown/inline.ts';
import type { Draft, Reading, Span } from './reading.ts';

/** The text of a draft and what was counted while it was made. */
export interface Rendered {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly number[];
  readonly links: number;
  readonly linkChars: number;
  readonly boldChars: number;
}

/** Makes the text of a draft: link and emphasis syntax out, white space collapsed. */
export function render(reading: Reading, draft: Draft): Rendered {
  const builder = new TextBuilder(reading, draft.spans);
  if (draft.verbatim) builder.addVerbatim(draft.spans);
  else builder.add(draft.spans, reading.markdown ? readInline(reading.text, draft.spans, reading.markup.cuts) : []);
  return builder.result();
}

class TextBuilder {
  readonly #source: string;
  readonly #cuts: RangeCursor;
  readonly #linkRanges: RangeCursor;
  readonly #marks: number[] = [];
  #text = '';
  #start = 0;
  #end = 0;
  #shift = Number.NaN;
  /** White space seen since the last visible character, and where it began; '' for none. */
  #pending = '';
  #pendingAt = 0;
  #bold = 0;
  #link = -1;
  #lastLink = -1;
  #links = 0;
  #linkChars = 0;
  #boldChars = 0;

  constructor({ text, markup }: Reading, spans: readonly Span[]) {
    const from = spans[0]?.start ?? 0;
    this.#source = text;
    this.#start = this.#end = from;
    this.#cuts = new RangeCursor(markup.cuts, from);
    this.#linkRanges = new RangeCursor(markup.links, from);
  }

  add(spans: readonly Span[], edits: readonly Edit[]): void {
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

  addVerbatim(spans: readonly Span[]): void {
    for (const { start, end } of spans) {
      if (this.#marks.length > 0) this.#append('\n', this.#end);
      if (start < end) this.#append(this.#source.slice(start, end), start);
      else if (this.#marks.length === 0) this.#marks.push(0, start);
      this.#end = end;
    }
  }

  result(): Rendered {
    return {
      text: this.#text,
      start: this.#start,
      end: this.#end,
      marks: this.#marks,
      links: this.#links,
      linkChars: this.#linkChars,
      boldChars: this.#boldChars,
    };
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
    else this.#addVisible(text, start, end);
  }

  /** Adds a run of the source, with its white space collapsed and what cannot be seen left out. */
  #addRun(from: number, to: number): void {
    let runStart = from;
    for (let at = from; at < to; at++) {
      const code = this.#source.charCodeAt(at);
      if (code > 0x20 && code < 0x7f) continue;
      if (!isBlank(code)) continue;
      if (at > runStart) this.#addVisible(this.#source.slice(runStart, at), runStart, at);
      if (!isInvisible(code)) this.#wait(' ', at);
      runStart = at + 1;
    }
    if (to > runStart) this.#addVisible(this.#source.slice(runStart, to), runStart, to);
  }

  #addVisible(text: string, start: number, end: number): void {
    if (this.#marks.length === 0) this.#start = start;
    else if (this.#pending !== '') this.#append(this.#pending, this.#pendingAt);
    this.#pending = '';
    this.#append(text, start);
    this.#end = end;
    if (this.#bold > 0) this.#boldChars += text.length;
    if (this.#link < 0) return;
    this.#linkChars += text.length;
    if (this.#link !== this.#lastLink) this.#links++;
    this.#lastLink = this.#link;
  }

  #append(text: string, offset: number): void {
    const index = this.#text.length;
    if (offset - index !== this.#shift) this.#marks.push(index, offset);
    this.#shift = offset - index;
    this.#text += text;
  }
}
