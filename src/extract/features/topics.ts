import type { Page } from '../../types.ts';
import { CHAR_CLASS, CharClass } from '../words/chars.ts';
import { readTokens, type Tokens } from '../words/tokens.ts';
import type { FeatureTable } from './family.ts';
import { share } from './family.ts';
import { at, blockAt, type View } from './view.ts';

/** Only the first words of a long block are looked at. */
const MOST_WORDS = 80;
/** Shorter words are mostly function words. */
const MIN_LENGTH = 4;

/** What each block is about: hashes of its content words, CJK by pairs of characters; each once. */
export type Topics = readonly Uint32Array[];

/** A page with the words of its blocks. */
export interface TopicsView extends View {
  /** In how many blocks of prose each word stands. */
  readonly proseCount: ReadonlyMap<number, number>;
  readonly title: ReadonlySet<number>;
}

/** What a block shares with the rest of the page: paragraphs of one article repeat its words, teasers do not. */
export const TOPICS = {
  topicWords: (view, i) => Math.log1p(topicOf(view, i).length),
  topicShared: (view, i) => share(countShared(view, i), topicOf(view, i).length),
  topicTitle: (view, i) => share(countIn(topicOf(view, i), view.title), view.title.size),
} as const satisfies FeatureTable<TopicsView>;

/** Reads the content words of every block. */
export function createTopics(view: View): TopicsView {
  const proseCount = new Map<number, number>();
  for (let i = 0; i < view.size; i++) {
    if (at(view.prose, i) === 0) continue;
    for (const word of view.topics[i] as Uint32Array) proseCount.set(word, (proseCount.get(word) ?? 0) + 1);
  }
  return { ...view, proseCount, title: new Set(contentWords(readTokens(view.page.meta.title ?? ''))) };
}

/** The content words of every block of a page. */
export function readTopics({ blocks }: Page, tokens: readonly Tokens[]): Topics {
  return blocks.map(({ index, hidden }) => (hidden ? NO_WORDS : contentWords(tokens[index] as Tokens)));
}

const NO_WORDS = new Uint32Array(0);

/** How many of the words are in a set. */
function countIn(words: Uint32Array, set: { has(word: number): boolean }): number {
  let count = 0;
  for (const word of words) if (set.has(word)) count++;
  return count;
}

function topicOf(view: TopicsView, i: number): Uint32Array {
  return view.topics[i] as Uint32Array;
}

/** How many of a block's words stand in another block of prose. */
function countShared(view: TopicsView, i: number): number {
  const own = at(view.prose, i) > 0 && !blockAt(view, i).hidden ? 1 : 0;
  let count = 0;
  for (const word of topicOf(view, i)) if ((view.proseCount.get(word) ?? 0) > own) count++;
  return count;
}

/** Hashes of the different content words among the tokens of a text. */
function contentWords({ lower, starts, ends, hashes }: Tokens): Uint32Array {
  const words = new Set<number>();
  for (let t = 0; t < starts.length && words.size < MOST_WORDS; t++) {
    const start = starts[t] as number;
    const end = ends[t] as number;
    const code = lower.charCodeAt(start);
    if (CHAR_CLASS[code] === CharClass.cjk) {
      const next = lower.charCodeAt(end);
      if (CHAR_CLASS[next] === CharClass.cjk) words.add((code * 65536 + next) >>> 0);
    } else if (end - start >= MIN_LENGTH) words.add(hashes[t] as number);
  }
  return Uint32Array.from(words);
}
