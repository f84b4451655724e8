import { at } from '../page/measure.ts';
import { countMarked, countTopic } from '../page/topics.ts';
import { Arena, NO_INTS } from '../util/arena.ts';
import type { FeatureTable } from './family.ts';
import { log, share, shareOfPage } from './kinds.ts';
import type { View } from './view.ts';

/** How many content words each block has, and how many of them another block of prose and the title have. */
export interface TopicsView {
  readonly words: Int32Array;
  readonly shared: Int32Array;
  readonly inTitle: Int32Array;
  /** Content words of the title. */
  readonly titleWords: number;
}

/**
 * The words that a block shares with the rest of the page: paragraphs of one article repeat its words, teasers do not.
 */
export const TOPICS = {
  topicWords: log(({ words }) => words),
  topicShared: share(
    ({ shared }) => shared,
    ({ words }) => words,
  ),
  topicTitle: shareOfPage(
    ({ inTitle }) => inTitle,
    ({ titleWords }) => titleWords,
  ),
} as const satisfies FeatureTable<TopicsView>;

/** Compares the content words of blocks with those of the page's prose and title. */
export function createTopics(view: View): TopicsView {
  const { size, topics, prose } = view;
  const inProse = countProse(view);
  const titleMarks = new Uint8Array(topics.count);
  for (const word of topics.title) titleMarks[word] = 1;
  const arena = new Arena({ ints: 3 * size });
  const words = arena.ints(size, NO_INTS);
  const shared = arena.ints(size, NO_INTS);
  const inTitle = arena.ints(size, NO_INTS);
  for (let i = 0; i < size; i++) {
    words[i] = countTopic(topics, i);
    // A hidden block has no prose and no content words.
    shared[i] = countMarked(topics, i, [inProse, at(prose, i) > 0 ? 1 : 0]);
    inTitle[i] = countMarked(topics, i, [titleMarks, 0]);
  }
  return { words, shared, inTitle, titleWords: topics.title.length };
}

/** In how many blocks of prose each content word stands. */
function countProse({ size, prose, topics: { words, first, count } }: View): Int32Array {
  const inProse = new Int32Array(count);
  for (let i = 0; i < size; i++) {
    if (at(prose, i) === 0) continue;
    for (let w = first[i] as number; w < (first[i + 1] as number); w++) inProse[words[w] as number]!++;
  }
  return inProse;
}
