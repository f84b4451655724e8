import { at, share } from '../page/measure.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import { blockAt, type View } from './view.ts';

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
