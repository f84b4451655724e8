import { decodeHTML } from 'entities/decode';
import { CHAR_CLASS, CharClass, isWordClass } from '../../../words/chars.ts';
import { RangeCursor, type Ranges } from '../lines/ranges.ts';
import type { Span } from '../reading.ts';
import { tagEnd } from './tags.ts';

/** A part of the source whose text is different from the source. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  /** Its text. */
  readonly text: string;
  /** 1 where bold begins, -1 where it ends. */
  readonly bold: -1 | 0 | 1;
}

const STAR = 0x2a;
const UNDERSCORE = 0x5f;
const TILDE = 0x7e;
const BACKTICK = 0x60;
const BACKSLASH = 0x5c;
const AMPERSAND = 0x26;
const LESS = 0x3c;

/** `**` and `__` are strong, `***` is strong and emphasised. */
const STRONG = 2;

/** Longer runs of a sign are drawings. */
const MAX_RUN = 3;

/** Characters that can be escaped: CommonMark's ASCII punctuation. */
const ESCAPABLE = new Set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');

/** `&amp;`, `&#8217;`, `&#x2019;` */
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;

/** An emphasised or code span: the offset of its opening sign, and the extent of the text between the signs. */
export interface MarkedSpan {
  readonly kind: 'emphasis' | 'strong' | 'code';
  readonly tag: number;
  readonly from: number;
  readonly to: number;
}

/** The inline markdown of a block. */
export interface Inline {
  readonly edits: readonly Edit[];
  readonly marked: readonly MarkedSpan[];
}

/** Finds inline markdown in the spans of a block: emphasis, code, escapes, entities, tags. */
export function readInline(text: string, spans: readonly Span[], cuts: Ranges): Inline {
  const reader = new InlineReader(text, spans, cuts);
  return reader.read();
}

interface Opener {
  readonly start: number;
  readonly length: number;
}

class InlineReader {
  readonly #text: string;
  readonly #spans: readonly Span[];
  readonly #cuts: Ranges;
  readonly #edits: Edit[] = [];
  readonly #marked: MarkedSpan[] = [];
  readonly #openers = new Map<string, Opener[]>();
  /** Runs of backticks by length, latest first. */
  readonly #ticks = new Map<number, number[]>();

  constructor(text: string, spans: readonly Span[], cuts: Ranges) {
    this.#text = text;
    this.#spans = spans;
    this.#cuts = cuts;
  }

  read(): Inline {
    for (const span of this.#spans) this.#findTicks(span);
    for (const ticks of this.#ticks.values()) ticks.reverse();
    let at = 0;
    for (const span of this.#spans) {
      const cursor = new RangeCursor(this.#cuts, span.start);
      for (at = Math.max(at, span.start); at < span.end; ) {
        const behind = cursor.skip(at);
        at = behind > at ? behind : this.#step(at, span);
      }
    }
    return { edits: this.#edits.sort((a, b) => a.start - b.start), marked: this.#marked };
  }

  #findTicks({ start, end }: Span): void {
    for (let at = start; at < end; at++) {
      if (this.#text.charCodeAt(at) !== BACKTICK) continue;
      const length = this.#runLength(at, end);
      const runs = this.#ticks.get(length);
      if (runs === undefined) this.#ticks.set(length, [at]);
      else runs.push(at);
      at += length - 1;
    }
  }

  /** Reads the sign at `at` and returns the offset after it. */
  #step(at: number, span: Span): number {
    switch (this.#text.charCodeAt(at)) {
      case STAR:
      case UNDERSCORE:
      case TILDE:
        return this.#emphasis(at, span);
      case BACKTICK:
        return this.#code(at, span);
      case BACKSLASH:
        return this.#escape(at, span);
      case AMPERSAND:
        return this.#entity(at);
      case LESS:
        return this.#tag(at, span);
      default:
        return at + 1;
    }
  }

  #cut(start: number, end: number, text = ''): number {
    this.#edits.push({ start, end, text, bold: 0 });
    return end;
  }

  #runLength(at: number, end: number): number {
    const sign = this.#text.charCodeAt(at);
    let behind = at;
    while (behind < end && this.#text.charCodeAt(behind) === sign) behind++;
    return behind - at;
  }

  #code(at: number, span: Span): number {
    const length = this.#runLength(at, span.end);
    const runs = this.#ticks.get(length) ?? [];
    while (runs.length > 0 && (runs.at(-1) as number) <= at) runs.pop();
    const close = runs.pop();
    if (close === undefined) return at + length;
    this.#marked.push({ kind: 'code', tag: at, from: at + length, to: close });
    this.#cut(at, at + length);
    return this.#cut(close, close + length);
  }

  #escape(at: number, span: Span): number {
    if (at + 1 >= span.end) return this.#cut(at, at + 1);
    if (!ESCAPABLE.has(this.#text.charAt(at + 1))) return at + 1;
    this.#cut(at, at + 1);
    // Crawlers end lines inside links with two backslashes.
    return at + 2 >= span.end && this.#text.charCodeAt(at + 1) === BACKSLASH ? this.#cut(at + 1, at + 2) : at + 2;
  }

  #entity(at: number): number {
    ENTITY.lastIndex = at;
    const found = ENTITY.exec(this.#text)?.[0];
    if (found === undefined) return at + 1;
    const decoded = decodeHTML(found);
    return decoded === found ? at + 1 : this.#cut(at, at + found.length, decoded);
  }

  #tag(at: number, span: Span): number {
    const { end, breaks } = tagEnd(this.#text, at, span.end);
    return end > at ? this.#cut(at, end, breaks ? ' ' : '') : at + 1;
  }

  /** Pairs runs of the same sign and length. A run without a partner is kept: it is part of the text. */
  #emphasis(at: number, span: Span): number {
    const length = this.#runLength(at, span.end);
    const end = at + length;
    const sign = this.#text.charAt(at);
    if (length > MAX_RUN || (sign === '~' && length !== 2)) return end;
    const before = at > span.start ? (CHAR_CLASS[this.#text.charCodeAt(at - 1)] as number) : CharClass.white;
    const after = end < span.end ? (CHAR_CLASS[this.#text.charCodeAt(end)] as number) : CharClass.white;
    const inWord = isWordClass(before) && isWordClass(after) && (sign === '_' || length === 1);
    const openers = this.#openers.get(sign + length) ?? [];
    // Dumpers leave spaces on the wrong side of a closing run: "**bold **".
    const closes = length > 1 || before !== CharClass.white || !isWordClass(after);
    if (!inWord && openers.length > 0 && closes) {
      this.#pair(openers.pop() as Opener, { start: at, length });
    } else if (!inWord && (after !== CharClass.white || length > 1)) {
      openers.push({ start: at, length });
      this.#openers.set(sign + length, openers);
    }
    return end;
  }

  #pair(open: Opener, close: Opener): void {
    const isStruck = this.#text.charCodeAt(open.start) === TILDE;
    const bold = open.length > 1 && !isStruck;
    const extent = { tag: open.start, from: open.start + open.length, to: close.start };
    if (bold) this.#marked.push({ kind: 'strong', ...extent });
    if (!isStruck && open.length !== STRONG) this.#marked.push({ kind: 'emphasis', ...extent });
    this.#edits.push({ start: open.start, end: open.start + open.length, text: '', bold: bold ? 1 : 0 });
    this.#edits.push({ start: close.start, end: close.start + close.length, text: '', bold: bold ? -1 : 0 });
  }
}
