import { listWords } from '../words/scan.ts';
import { type WordColumns, WordKind } from '../words/word-columns.ts';
import type { ReadPage } from './page.ts';

/** The most different content words that are read of a block. */
const MOST_WORDS = 80;
/** Shorter words are mostly function words. */
const MIN_LENGTH = 4;

/** The topics of a page's blocks: their content words (pairs of characters in CJK text), numbered from 0. */
export interface Topics {
  /** The numbers of each block's words, each once. */
  readonly words: readonly Int32Array[];
  /** The numbers of the words of the page's title. */
  readonly title: Int32Array;
  /** How many different words there are. */
  readonly count: number;
}

const NO_WORDS = new Int32Array(0);

/** Reads the content words of a page's blocks and title. */
export function readTopics({ columns, meta }: ReadPage): Topics {
  const reader = new TopicReader();
  const words: Int32Array[] = [];
  for (let i = 0; i < columns.size; i++) {
    const to = columns.headEnd(i);
    const from = columns.firstWord[i] as number;
    words.push(columns.hidden[i] === 1 ? NO_WORDS : reader.read(columns.text, columns.wordList, [from, to]));
  }
  const title = meta.title ?? '';
  const inTitle = listWords(title);
  return { words, title: reader.read(title, inTitle, [0, inTitle.size]), count: reader.count };
}

/** Numbers the content words of a page's texts. */
class TopicReader {
  readonly #numbers = new Map<number, number>();
  /** The text, counted from 1, in which each word was found last. */
  readonly #lastText: number[] = [];
  #text = 0;

  get count(): number {
    return this.#lastText.length;
  }

  /** The numbers of the different content words among the listed words of a text, from index `from` up to `to`. */
  read(text: string, { starts, ends, hashes, kinds }: WordColumns, [from, to]: readonly [number, number]): Int32Array {
    const words: number[] = [];
    this.#text++;
    for (let w = from; w < to && words.length < MOST_WORDS; w++) {
      const end = ends[w] as number;
      if (kinds[w] === WordKind.cjk) {
        const hasNext = w + 1 < to && kinds[w + 1] === WordKind.cjk && starts[w + 1] === end;
        if (hasNext) this.#add(words, (text.charCodeAt(end - 1) * 65536 + text.charCodeAt(end)) | 0);
      } else if (end - (starts[w] as number) >= MIN_LENGTH) this.#add(words, hashes[w] as number);
    }
    return Int32Array.from(words);
  }

  #add(words: number[], hash: number): void {
    let number = this.#numbers.get(hash);
    if (number === undefined) {
      number = this.#lastText.length;
      this.#numbers.set(hash, number);
      this.#lastText.push(0);
    }
    if (this.#lastText[number] === this.#text) return;
    this.#lastText[number] = this.#text;
    words.push(number);
  }
}
