import type { Page } from '../../types.ts';
import { CHAR_CLASS, CharClass } from '../words/chars.ts';
import { readTokens, type Tokens } from '../words/tokens.ts';
import type { FeatureTable } from './family.ts';
import { log1p, share } from './family.ts';
import { at, blockAt, type View } from './view.ts';

/** Only the first words of a long block are looked at. */
const MOST_WORDS = 80;
/** Shorter words are mostly function words. */
const MIN_LENGTH = 4;

/** What the blocks of a page are about: their content words, CJK by pairs of characters, numbered from 0. */
export interface Topics {
  /** The numbers of each block's words, each once. */
  readonly words: readonly Int32Array[];
  /** Those of the page's title. */
  readonly title: Int32Array;
  /** How many numbers there are. */
  readonly count: number;
}

/** A page with the words of its blocks. */
export interface TopicsView {
  readonly view: View;
  /** In how many blocks of prose each word stands. */
  readonly proseCount: Int32Array;
  /** 1 for the words of the title. */
  readonly inTopicTitle: Uint8Array;
}

/** What a block shares with the rest of the page: paragraphs of one article repeat its words, teasers do not. */
export const TOPICS = {
  topicWords: ({ view }, i) => log1p(topicOf(view, i).length),
  topicShared: (input, i) => share(countShared(input, i), topicOf(input.view, i).length),
  topicTitle: ({ view, inTopicTitle }, i) => share(countIn(topicOf(view, i), inTopicTitle), view.topics.title.length),
} as const satisfies FeatureTable<TopicsView>;

/** Counts in how many blocks of prose the content words stand. */
export function createTopics(view: View): TopicsView {
  const { words, title, count } = view.topics;
  const proseCount = new Int32Array(count);
  for (let i = 0; i < view.size; i++) {
    if (at(view.prose, i) === 0) continue;
    for (const word of words[i] as Int32Array) proseCount[word]!++;
  }
  const inTopicTitle = new Uint8Array(count);
  for (const word of title) inTopicTitle[word] = 1;
  return { view, proseCount, inTopicTitle };
}

/** Reads the content words of a page's blocks and title. */
export function readTopics({ blocks, meta }: Page, tokens: readonly Tokens[]): Topics {
  const reader = new TopicReader();
  const words = blocks.map(({ index, hidden }) => (hidden ? NO_WORDS : reader.read(tokens[index] as Tokens)));
  const title = reader.read(readTokens(meta.title ?? ''));
  return { words, title, count: reader.count };
}

const NO_WORDS = new Int32Array(0);

/** How many of the words are marked. */
export function countIn(words: Int32Array, marks: Uint8Array): number {
  let count = 0;
  for (const word of words) count += marks[word] as number;
  return count;
}

/** The content words of a block. */
export function topicOf(view: View, i: number): Int32Array {
  return view.topics.words[i] as Int32Array;
}

/** How many of a block's words stand in another block of prose. */
function countShared({ view, proseCount }: TopicsView, i: number): number {
  const own = at(view.prose, i) > 0 && !blockAt(view, i).hidden ? 1 : 0;
  let count = 0;
  for (const word of topicOf(view, i)) if ((proseCount[word] as number) > own) count++;
  return count;
}

/** Numbers the content words of a page's texts. */
class TopicReader {
  readonly #numbers = new Map<number, number>();
  /** The text, counted from 1, in which each word was met last. */
  readonly #lastText: number[] = [];
  #text = 0;

  get count(): number {
    return this.#lastText.length;
  }

  /** The numbers of the different content words among the tokens of a text. */
  read({ lower, starts, ends, hashes }: Tokens): Int32Array {
    const words: number[] = [];
    this.#text++;
    for (let t = 0; t < starts.length && words.length < MOST_WORDS; t++) {
      const start = starts[t] as number;
      const end = ends[t] as number;
      const code = lower.charCodeAt(start);
      if (CHAR_CLASS[code] === CharClass.cjk) {
        const next = lower.charCodeAt(end);
        if (CHAR_CLASS[next] === CharClass.cjk) this.#add(words, (code * 65536 + next) | 0);
      } else if (end - start >= MIN_LENGTH) this.#add(words, hashes[t] as number);
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
