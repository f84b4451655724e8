import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/extract/pipeline.ts';
import { listWords } from '../../../src/extract/words/scan.ts';
import { Stamp, stampOf } from '../../../src/extract/words/stamps.ts';
import { sourceFromString } from '../../../src/input/source.ts';
import type { Block } from '../../../src/types.ts';

const LONG =
  'The ferry crossed the sound at dawn and nobody on the quay looked up from the nets they were mending there ';

function wordsOf(text: string): Int32Array {
  const { hashes, size } = listWords(text);
  return hashes.subarray(0, size);
}

function stamp(text: string): Stamp {
  const { blocks } = readSource(sourceFromString(text, { kind: 'text' }));
  expect(blocks).toHaveLength(1);
  const [block] = blocks as [Block];
  return stampOf(block, wordsOf(block.text));
}

describe('stamps of posts', () => {
  it.each([
    'Dec 6th, 2009 at 6:06 am',
    'Olin Prior on 2009-12-06 18:06',
    '06.12.2009, 18.06 Uhr',
    '3 hours ago',
    'vor 3 Stunden',
    '3 часа назад',
    '3小时前',
    '1. December 27th, 2007 7:51 pm Link',
    `Posted by Olin on August 3, 2011 at 10:22 pm ${LONG}`,
    `${LONG} Olin, August 3, 2011, 10:22`,
  ])('tell the time: %s', (text) => {
    expect(stamp(text)).toBe(Stamp.time);
  });

  it.each([
    'Olin Prior says:',
    'Posted by Olin',
    'Reply',
    '18:06',
    'December 6, 2009',
    '14 set 2015',
    'May 3rd',
    'Olin написал:',
  ])('mark a post: %s', (text) => {
    expect(stamp(text)).toBe(Stamp.mark);
  });

  it.each([
    LONG,
    'It was late, he said.',
    'The score was 3:2 in the end.',
    'They paid 3.50 for it.',
    '4 out of 5 boats stayed',
    'Set of 4 oars',
    'The 4 boats may sail',
    'Harbour To Get New Crane',
    `${LONG} and paid for in the end in December 1911 by the town, as it says in the book of the old harbour office`,
  ])('are no part of %s', (text) => {
    expect(stamp(text)).toBe(Stamp.none);
  });
});
