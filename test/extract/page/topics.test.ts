import { describe, expect, it } from 'vitest';
import { countMarked, countTopic, readTopics, topicOf } from '../../../src/extract/page/topics.ts';
import { readSource } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';

const topicsOf = (html: string) => readTopics(readSource(sourceFromString(`<!doctype html>${html}`, { kind: 'html' })));

describe('the content words of a page', () => {
  it.each([
    [
      'are numbered as they come, each once a block',
      '<p>ferry harbour ferry</p><p>harbour quays</p>',
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['are none of short words', '<p>the sea is red</p><p>nets</p>', [[], [0]]],
    ['do not depend on case', '<p>Ferry</p><p>FERRY</p>', [[0], [0]]],
    ['are pairs of neighbours in Chinese', '<p>渡船離開</p><p>離開</p>', [[0, 1, 2], [2]]],
  ])('%s', (_, body, expected) => {
    const topics = topicsOf(`<body>${body}</body>`);
    expect(expected.map((__, i) => [...topicOf(topics, i)])).toEqual(expected);
    expect(expected.map((__, i) => countTopic(topics, i))).toEqual(expected.map(({ length }) => length));
    expect(topics.count).toBe(new Set(expected.flat()).size);
  });

  it('are eighty of a long block at most', () => {
    const words = Array.from({ length: 120 }, (_, n) => `w${String.fromCharCode(97 + (n % 26)).repeat(4)}${n}`);
    const topics = topicsOf(`<body><p>${words.join(' ')}</p></body>`);
    expect(countTopic(topics, 0)).toBe(80);
  });

  it('are none of a hidden block, and those of the title are its own', () => {
    const topics = topicsOf(
      '<title>Ferry timetable</title><body><p hidden>secret words</p><p>The ferry was late today.</p></body>',
    );
    const shown = topics.first.length - 2;
    expect(countTopic(topics, shown)).toBe(3);
    expect([...topics.title]).toContain(topicOf(topics, shown)[0]);
    expect(topics.title).toHaveLength(2);
    expect(topics.count).toBe(4);
  });

  it('are counted by their marks', () => {
    const topics = topicsOf('<body><p>ferry harbour quays</p></body>');
    const marks = Int32Array.of(0, 1, 2);
    expect([-1, 0, 1, 2].map((least) => countMarked(topics, 0, [marks, least]))).toEqual([3, 2, 1, 0]);
  });
});
