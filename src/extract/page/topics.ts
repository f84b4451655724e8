import { Numbering } from '../util/numbering.ts';
import { listWords } from '../words/scan.ts';
import { type WordColumns, WordKind } from '../words/word-columns.ts';
import type { ReadPage } from './page.ts';

/** The most different content words that are read of a block. */
const MOST_WORDS = 80;
/** Shorter words are mostly function words. */
const MIN_LENGTH = 4;

/** The topics of a page's blocks: their content words (pairs of characters in CJK text), numbered from 0. */
export interface Topics {
  /**
   * The numbers of the blocks' words, each once per block: those of block i begin at `first[i]` and end at `first[i +
   * 1]`.
   */
  readonly words: Int32Array;
  readonly first: Int32Array;
  /** The numbers of the words of the page's title. */
  readonly title: Int32Array;
  /** How many different words there are. */
  readonly count: number;
}

/** Reads the content words of a page's blocks and title. */
export function readTopics({ columns, meta }: ReadPage): Topics {
  const title = meta.title ?? '';
  const inTitle = listWords(title);
  const reader = new TopicReader(columns.wordList.size + inTitle.size);
  const first = new Int32Array(columns.size + 1);
  for (let i = 0; i < columns.size; i++) {
    if (columns.hidden[i] === 0)
      reader.read(columns.text, columns.wordList, [columns.firstWord[i] as number, columns.headEnd(i)]);
    first[i + 1] = reader.size;
  }
  reader.read(title, inTitle, [0, inTitle.size]);
  const end = first[columns.size] as number;
  return {
    words: reader.words.subarray(0, end),
    first,
    title: reader.words.subarray(end, reader.size),
    count: reader.count,
  };
}

/** The numbers of the content words of block i. */
export function topicOf({ words, first }: Topics, i: number): Int32Array {
  return words.subarray(first[i], first[i + 1]);
}

/** The number of content words of block i. */
export function countTopic({ first }: Topics, i: number): number {
  return (first[i + 1] as number) - (first[i] as number);
}

/** The number of content words of block i with a mark of more than `least`; `marks` has one entry per word number. */
export function countMarked(
  { words, first }: Topics,
  i: number,
  [marks, least]: readonly [TopicMarks, number],
): number {
  const to = first[i + 1] as number;
  let count = 0;
  for (let w = first[i] as number; w < to; w++) if ((marks[words[w] as number] as number) > least) count++;
  return count;
}

/** A mark, or a count, for every content word of a page. */
export type TopicMarks = Int32Array | Uint8Array;

/** Numbers the content words of a page's texts. */
class TopicReader {
  /** The word numbers of all texts, one text after the other, and their count. */
  readonly words: Int32Array;
  size = 0;
  readonly #numbers = new Numbering();
  /** The text, counted from 1, in which each word was found last. */
  readonly #lastText: Int32Array;
  #text = 0;

  /** Makes room for texts of at most this many words. */
  constructor(most: number) {
    this.words = new Int32Array(most);
    this.#lastText = new Int32Array(most);
  }

  get count(): number {
    return this.#numbers.size;
  }

  /** Adds the different content words among the listed words of a text, from index `from` up to `to`. */
  read(text: string, { starts, ends, hashes, kinds }: WordColumns, [from, to]: readonly [number, number]): void {
    const most = this.size + MOST_WORDS;
    this.#text++;
    for (let w = from; w < to && this.size < most; w++) {
      const end = ends[w] as number;
      if (kinds[w] === WordKind.cjk) {
        const hasNext = w + 1 < to && kinds[w + 1] === WordKind.cjk && starts[w + 1] === end;
        if (hasNext) this.#add((text.charCodeAt(end - 1) * 65536 + text.charCodeAt(end)) | 0);
      } else if (end - (starts[w] as number) >= MIN_LENGTH) this.#add(hashes[w] as number);
    }
  }

  #add(hash: number): void {
    const number = this.#numbers.of(hash, 0);
    if (this.#lastText[number] === this.#text) return;
    this.#lastText[number] = this.#text;
    this.words[this.size++] = number;
  }
}
