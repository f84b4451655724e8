import { at, share } from '../page/measure.ts';
import { countMarked, countTopic } from '../page/topics.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import type { View } from './view.ts';

/** A page with the words of its blocks. */
export interface TopicsView {
  readonly view: View;
  /** The number of blocks of prose that contain each word. */
  readonly proseCount: Int32Array;
  /** 1 for the words of the title. */
  readonly inTopicTitle: Uint8Array;
}

/**
 * The words that a block shares with the rest of the page: paragraphs of one article repeat its words, teasers do not.
 */
export const TOPICS = {
  topicWords: ({ view: { topics } }, i) => log1p(countTopic(topics, i)),
  topicShared: (input, i) => share(countShared(input, i), countTopic(input.view.topics, i)),
  topicTitle: ({ view: { topics }, inTopicTitle }, i) =>
    share(countMarked(topics, i, [inTopicTitle, 0]), topics.title.length),
} as const satisfies FeatureTable<TopicsView>;

/** Counts the blocks of prose that contain each content word. */
export function createTopics(view: View): TopicsView {
  const { words, first, title, count } = view.topics;
  const proseCount = new Int32Array(count);
  for (let i = 0; i < view.size; i++) {
    if (at(view.prose, i) === 0) continue;
    for (let w = first[i] as number; w < (first[i + 1] as number); w++) proseCount[words[w] as number]!++;
  }
  const inTopicTitle = new Uint8Array(count);
  for (const word of title) inTopicTitle[word] = 1;
  return { view, proseCount, inTopicTitle };
}

/** The number of a block's words that are also in another block of prose. */
function countShared({ view, proseCount }: TopicsView, i: number): number {
  // A hidden block has no prose and no content words.
  return countMarked(view.topics, i, [proseCount, at(view.prose, i) > 0 ? 1 : 0]);
}
