import { describe, expect, it } from 'vitest';
import { createFilterPage } from '../../../src/extract/filters/ask/page.ts';
import { readSource } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';
import type { Role } from '../../../src/types.ts';

/** The scope of each block of a dump whose blocks are written one a line. */
function scopesOf(...blocks: string[]): string {
  const page = createFilterPage(readSource(sourceFromString(blocks.join('\n\n'), { kind: 'text' })));
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

  it('contains any number of sentences if it is a box of sentences', () => {
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

  it('do not include the blocks between two threads', () => {
    const between = Array.from({ length: 13 }, () => TEASER);
    const scopes = scopesOf(SENTENCE, ...comment, ...comment, ...between, 'Antworten (2)');
    expect(scopes).toBe(`. . comment . comment comment .${' .'.repeat(12)} comment .`);
  });
});

const LINE = 'The ferry stayed in the harbour for the whole of the day, because the wind had turned at noon.';
/** A short post of some ninety words, and a long thread. */
const POST = `<p>${LINE}</p>`.repeat(5);
const THREAD = `<p>I was there, and I say that ${LINE}</p>`.repeat(20);

/** The number of blocks in the box under a label of the role. */
function scoped(html: string, role: Role): number {
  const page = createFilterPage(readSource(sourceFromString(html, { kind: 'html' })));
  return page.scopes.filter((scope) => scope === role).length;
}

describe('the box under a label of comments in HTML', () => {
  it.each<[string, string, number]>([
    ['below a short post', `<h1>Ferries</h1>${POST}<h3>20 comments</h3>${THREAD}`, 20],
    ['not below a line or two', `<h1>Ferries</h1><p>${LINE}</p><h3>20 comments</h3>${THREAD}`, 0],
    [
      'not below the first post of a forum, in such a box itself',
      `<h1>Ferries</h1><div class="comment">${POST}</div><h3>20 comments</h3>${THREAD}`,
      0,
    ],
    ['not where each of many posts has one', `<div>${POST}<p>20 comments</p></div>`.repeat(3) + THREAD.repeat(3), 0],
  ])('%s', (_, html, blocks) => {
    expect(scoped(html, 'comment')).toBe(blocks);
  });
});

describe('the box under a label of teasers', () => {
  const card = '<div><h2><a href="/b">Boats in the fog</a></h2><p>What the skippers say.</p></div>';

  it('continues after the larger, linked headlines of its cards', () => {
    expect(scoped(`${POST}<section><h3>Related articles</h3>${card}${card}</section>`, 'teaser')).toBe(4);
  });

  it('ends at a larger heading of its own', () => {
    expect(scoped(`${POST}<section><h3>Related articles</h3>${card}<h2>The wind turns</h2></section>`, 'teaser')).toBe(
      2,
    );
  });
});
