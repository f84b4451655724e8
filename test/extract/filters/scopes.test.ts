import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/extract/blocks/index.ts';
import { createFilterPage } from '../../../src/extract/filters/context.ts';
import { sourceFromString } from '../../../src/input/source.ts';
import type { Role } from '../../../src/types.ts';

const LINE = 'The ferry stayed in the harbour for the whole of the day, because the wind had turned at noon.';
/** A short post of some ninety words, and a long thread. */
const POST = `<p>${LINE}</p>`.repeat(5);
const THREAD = `<p>I was there, and I say that ${LINE}</p>`.repeat(20);

/** How many blocks of a page stand in the box under a label of the role. */
function scoped(html: string, role: Role): number {
  const page = createFilterPage(readBlocks(sourceFromString(html, { kind: 'html' })));
  return page.scopes.filter((scope) => scope === role).length;
}

describe('the box under a label of comments', () => {
  it.each<[string, string, number]>([
    ['below a short post', `<h1>Ferries</h1>${POST}<h3>20 comments</h3>${THREAD}`, 20],
    ['not below a line or two', `<h1>Ferries</h1><p>${LINE}</p><h3>20 comments</h3>${THREAD}`, 0],
    ['not where each of many posts has one', `<div>${POST}<p>20 comments</p></div>`.repeat(3) + THREAD.repeat(3), 0],
  ])('%s', (_, html, blocks) => {
    expect(scoped(html, 'comment')).toBe(blocks);
  });
});

describe('the box under a label of teasers', () => {
  const card = '<div><h2><a href="/b">Boats in the fog</a></h2><p>What the skippers say.</p></div>';

  it('goes on behind the larger, linked headlines of its cards', () => {
    expect(scoped(`${POST}<section><h3>Related articles</h3>${card}${card}</section>`, 'teaser')).toBe(4);
  });

  it('ends at a larger heading of its own', () => {
    expect(scoped(`${POST}<section><h3>Related articles</h3>${card}<h2>The wind turns</h2></section>`, 'teaser')).toBe(
      2,
    );
  });
});
