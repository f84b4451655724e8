import { describe, expect, it } from 'vitest';
import { createFilterPage } from '../../../src/extract/filters/ask/page.ts';
import { readSource } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';

const LINE = 'The ferry stayed in the harbour for the whole of the day, because the wind had turned at noon.';
const STORY = `<p>${LINE}</p>`.repeat(4);
const FIELDS = '<p>Name (required)</p><p>E-mail</p>';

/** Texts of the blocks below the form for comments. */
function below(html: string): string[] {
  const page = createFilterPage(readSource(sourceFromString(html, { kind: 'html' })));
  return page.blocks.filter(({ index }) => index > page.commentForm).map(({ text }) => text);
}

describe('the form for comments', () => {
  it.each<[string, string, string[]]>([
    ['under its label', `${STORY}<h3>Leave a reply</h3>${FIELDS}<p>Tides</p>`, ['Tides']],
    ['in a box named for comments', `${STORY}<div class="comments">${FIELDS}</div><p>Tides</p>`, ['Tides']],
    [
      'by its field for the text',
      `${STORY}${FIELDS}<p>Текст комментария</p><p>Tides</p>`,
      ['Текст комментария', 'Tides'],
    ],
    ['not any form', `${STORY}${FIELDS}<p>Your phone</p><p>Tides</p>`, []],
    ['not a label without fields', `${STORY}<h3>Leave a reply</h3><p>Name your boat</p><p>Tides</p>`, []],
    ['not above the article', `<h3>Leave a reply</h3>${FIELDS}${STORY}`, []],
  ])('ends the article: %s', (_, html, texts) => {
    expect(below(html)).toEqual(texts);
  });
});
