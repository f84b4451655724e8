import type { Join, Layout, Origin, Shape } from '../../types.ts';
import { JOINS, ORIGINS, SHAPES } from '../../types.ts';
import { Arena, NO_BYTES, NO_INTS } from '../util/arena.ts';
import { HEAD_CHARS, TextScanner } from '../words/scan.ts';
import { WordColumns } from '../words/word-columns.ts';
import { NO_LAYOUT } from './layout.ts';

/** The first capacity in blocks; it is doubled when it is full. */
const FIRST_CAPACITY = 128;
const FIRST_MARKS = 512;
const MOST_BARS = 255;

/** The fields of a block that a reader gives. Its counts are computed from its text. */
export interface NewBlock {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly origin?: Origin;
  readonly shape: Shape;
  readonly level: number;
  readonly depth: number;
  readonly group: number;
  readonly join: Join;
  readonly links: number;
  readonly linkChars: number;
  readonly boldChars: number;
  readonly hidden: boolean;
  readonly element: number;
  readonly layout?: Layout;
  readonly marks: ArrayLike<number>;
}

const NO_WORDS = new WordColumns();

/** How many columns of either kind there are. */
const INT_COLUMNS = 19;
const BYTE_COLUMNS = 7;

/** A word is this many characters, or more, with what separates it from the next: most pages need no second piece of memory. */
const CHARS_PER_WORD = 5;

/**
 * The blocks of a page as columns, with one entry per block. A reader adds blocks; `finish` scans their texts and
 * closes the columns.
 */
export class BlockColumns {
  size = 0;
  /**
   * The texts of all blocks, one after the other; the text of block i begins at `from[i]` and ends at `from[i + 1]`.
   */
  text = '';
  from: Int32Array = NO_INTS;
  start: Int32Array = NO_INTS;
  end: Int32Array = NO_INTS;
  group: Int32Array = NO_INTS;
  element: Int32Array = NO_INTS;
  depth: Int32Array = NO_INTS;
  links: Int32Array = NO_INTS;
  linkChars: Int32Array = NO_INTS;
  boldChars: Int32Array = NO_INTS;
  /** Indexes into `SHAPES`, `JOINS` and `ORIGINS`. */
  shape: Uint8Array = NO_BYTES;
  join: Uint8Array = NO_BYTES;
  origin: Uint8Array = NO_BYTES;
  level: Uint8Array = NO_BYTES;
  /** 1 for hidden blocks. */
  hidden: Uint8Array = NO_BYTES;
  /** The layouts of a dump's blocks; empty for HTML. */
  readonly layouts: Layout[] = [];
  /** Pairs `textIndex, sourceOffset`; the pairs of block i begin at `firstMark[i]` and end at `firstMark[i + 1]`. */
  marks: Int32Array = NO_INTS;
  firstMark: Int32Array = NO_INTS;
  /** Counts of the texts, as `TextStats` describes them. */
  words: Int32Array = NO_INTS;
  chars: Int32Array = NO_INTS;
  sentences: Int32Array = NO_INTS;
  digits: Int32Array = NO_INTS;
  commas: Int32Array = NO_INTS;
  capitalised: Int32Array = NO_INTS;
  stopWords: Int32Array = NO_INTS;
  cjk: Int32Array = NO_INTS;
  /** Separators, as between the entries of a menu on one line; 255 for more. */
  bars: Uint8Array = NO_BYTES;
  ended: Uint8Array = NO_BYTES;
  /** The words of the texts, with offsets in `text`; the words of block i begin at `firstWord[i]`. */
  wordList: WordColumns = NO_WORDS;
  firstWord: Int32Array = NO_INTS;
  #texts: (string | undefined)[] = [];

  /** Makes empty columns large enough for this many blocks with this many numbers in their marks. */
  reserve(blocks: number, marks: number): void {
    this.#grow(blocks + 1, marks);
  }

  /** Adds a block; returns its index. */
  add(block: NewBlock): number {
    const i = this.size;
    if (i + 1 >= this.from.length) this.#grow(Math.max(FIRST_CAPACITY, 2 * this.from.length));
    this.#texts.push(block.text);
    this.from[i + 1] = (this.from[i] as number) + block.text.length;
    this.start[i] = block.start;
    this.end[i] = block.end;
    this.group[i] = block.group;
    this.element[i] = block.element;
    this.depth[i] = block.depth;
    this.links[i] = block.links;
    this.linkChars[i] = block.linkChars;
    this.boldChars[i] = block.boldChars;
    this.shape[i] = SHAPES.indexOf(block.shape);
    this.join[i] = JOINS.indexOf(block.join);
    this.origin[i] = block.origin === undefined ? 0 : ORIGINS.indexOf(block.origin);
    this.level[i] = block.level;
    this.hidden[i] = Number(block.hidden);
    if (block.layout !== undefined && block.layout !== NO_LAYOUT) this.layouts[i] = block.layout;
    this.#addMarks(block.marks);
    return this.size++;
  }

  /** Joins and scans the texts. Nothing can be added afterwards. */
  finish(): this {
    // One flat string is read several times faster than many joined pieces.
    this.text = this.#texts.join('');
    this.#texts = new Array(this.size);
    this.wordList = new WordColumns(Math.ceil(this.text.length / CHARS_PER_WORD));
    const scanner = new TextScanner(this.wordList);
    for (let i = 0; i < this.size; i++) {
      scanner.scan(this.text, this.from[i] as number, this.from[i + 1] as number);
      this.#count(i, scanner);
    }
    return this;
  }

  /** The text of block i. */
  textOf(i: number): string {
    // Filters ask for the text of a short block a dozen times.
    this.#texts[i] ??= this.text.slice(this.from[i], this.from[i + 1]);
    return this.#texts[i];
  }

  /** The index after the last word of the head of block i; the words of its tail, if any, follow. */
  headEnd(i: number): number {
    const to = this.firstWord[i + 1] as number;
    const behindHead = (this.from[i] as number) + HEAD_CHARS;
    if ((this.from[i + 1] as number) <= behindHead) return to;
    let w = this.firstWord[i] as number;
    while (w < to && (this.wordList.starts[w] as number) < behindHead) w++;
    return w;
  }

  /** The marks of block i. */
  marksOf(i: number): Int32Array {
    return this.marks.subarray(this.firstMark[i], this.firstMark[i + 1]);
  }

  #addMarks(marks: ArrayLike<number>): void {
    const from = this.firstMark[this.size] as number;
    const to = from + marks.length;
    if (to > this.marks.length) this.#growMarks(Math.max(FIRST_MARKS, to, 2 * this.marks.length));
    for (let i = 0; i < marks.length; i++) this.marks[from + i] = marks[i] as number;
    this.firstMark[this.size + 1] = to;
  }

  #growMarks(capacity: number): void {
    this.marks = new Arena({ ints: capacity }).ints(capacity, this.marks);
  }

  #count(i: number, scanner: TextScanner): void {
    this.words[i] = scanner.words;
    this.chars[i] = scanner.chars;
    this.sentences[i] = scanner.sentences;
    this.digits[i] = scanner.digits;
    this.commas[i] = scanner.commas;
    this.capitalised[i] = scanner.capitalised;
    this.stopWords[i] = scanner.stopWords;
    this.cjk[i] = scanner.cjk;
    this.bars[i] = Math.min(MOST_BARS, scanner.bars);
    this.ended[i] = Number(scanner.ended);
    this.firstWord[i + 1] = this.wordList.size;
  }

  #grow(capacity: number, marks = 0): void {
    const arena = new Arena({ ints: capacity * INT_COLUMNS + marks, bytes: capacity * BYTE_COLUMNS });
    if (marks > 0) this.marks = arena.ints(marks, NO_INTS);
    this.from = arena.ints(capacity, this.from);
    this.start = arena.ints(capacity, this.start);
    this.end = arena.ints(capacity, this.end);
    this.group = arena.ints(capacity, this.group);
    this.element = arena.ints(capacity, this.element);
    this.depth = arena.ints(capacity, this.depth);
    this.links = arena.ints(capacity, this.links);
    this.linkChars = arena.ints(capacity, this.linkChars);
    this.boldChars = arena.ints(capacity, this.boldChars);
    this.firstMark = arena.ints(capacity, this.firstMark);
    this.words = arena.ints(capacity, this.words);
    this.chars = arena.ints(capacity, this.chars);
    this.sentences = arena.ints(capacity, this.sentences);
    this.digits = arena.ints(capacity, this.digits);
    this.commas = arena.ints(capacity, this.commas);
    this.capitalised = arena.ints(capacity, this.capitalised);
    this.stopWords = arena.ints(capacity, this.stopWords);
    this.cjk = arena.ints(capacity, this.cjk);
    this.firstWord = arena.ints(capacity, this.firstWord);
    this.shape = arena.bytes(capacity, this.shape);
    this.join = arena.bytes(capacity, this.join);
    this.origin = arena.bytes(capacity, this.origin);
    this.level = arena.bytes(capacity, this.level);
    this.hidden = arena.bytes(capacity, this.hidden);
    this.bars = arena.bytes(capacity, this.bars);
    this.ended = arena.bytes(capacity, this.ended);
  }
}
