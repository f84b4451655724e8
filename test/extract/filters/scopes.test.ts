import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/extract/blocks/index.ts';
import { createFilterPage } from '../../../src/extract/filters/context.ts';
import { sourceFromString } from '../../../src/input/source.ts';

/** The scope of each block of a dump whose blocks are written one a line. */
function scopesOf(...blocks: string[]): string {
  const page = createFilterPage(readBlocks(sourceFromString(blocks.join('\n\n'), { kind: 'text' })));
  return page.scopes.map((role) => role ?? '.').join(' ');
}

const SENTENCE = 'The ferry crossed the sound at dawn, and nobody on the quay looked up.';
const LONG = `${SENTENCE} ${SENTENCE}`;
const TEASER = 'The mill that burnt down twice';

describe('the box under a label of a dump', () => {
  it.each([
    ['holds its entries', [TEASER, SENTENCE, TEASER], '. teaser teaser teaser'],
    ['ends before long prose and the sentence above it', [TEASER, SENTENCE, LONG, TEASER], '. teaser . . .'],
    ['holds two sentences that are no long prose', [TEASER, SENTENCE, SENTENCE], '. teaser teaser teaser'],
  ])('%s', (_, blocks, scopes) => {
    expect(scopesOf('Related articles', ...blocks)).toBe(scopes);
  });

  it('holds any number of sentences where these are what it is for', () => {
    expect(scopesOf('Key points', SENTENCE, SENTENCE, LONG)).toBe('. summary summary .');
  });
});

describe('the comments of a dump', () => {
  const comment = ['Olin', 'It struck nine on my street, too.', 'Reply'];

  it('stand before three lines that say "Reply", and between them', () => {
    expect(scopesOf(SENTENCE, ...comment, ...comment, ...comment)).toBe(
      '. . comment . comment comment . comment comment .',
    );
    expect(scopesOf(SENTENCE, ...comment, ...comment)).toBe('. . . . . . .');
  });

  it('are none in a forum, where the first post is no longer than the others', () => {
    const post = [SENTENCE, 'Reply'];
    expect(scopesOf(...post, ...post, ...post)).toBe('. . . . . .');
  });

  it('begin at the last of three equal labels where the article stands above it, else at the second', () => {
    const [first, last] = [SENTENCE, 'Well written.'];
    expect(scopesOf('Comments', first, 'Comments (2)', LONG, LONG, 'Comments', last)).toBe('. . . . . . comment');
    expect(scopesOf('Comments', LONG, 'Comments (2)', last, 'Comments', last)).toBe('. . . comment comment comment');
    expect(scopesOf(LONG, 'Comments (2)', LONG, LONG, 'Comments', last)).toBe('. . comment comment comment comment');
  });

  it('are not what lies between two threads', () => {
    const between = Array.from({ length: 13 }, () => TEASER);
    const scopes = scopesOf(SENTENCE, ...comment, ...comment, ...between, 'Antworten (2)');
    expect(scopes).toBe(`. . comment . comment comment .${' .'.repeat(12)} comment .`);
  });
});
