import { describe, expect, it } from 'vitest';
import { createFilterPage } from '../../../src/extract/filters/ask/page.ts';
import { readSource } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';

const STORY = '<p>The ferry stayed in the harbour for the whole of the day, because the wind had turned.</p>';

/** Texts of the blocks after an anchor of the comments. */
function anchored(html: string): string[] {
  const page = createFilterPage(readSource(sourceFromString(html, { kind: 'html' })));
  return page.blocks.filter(({ index }) => page.anchored[index] === 1).map(({ text }) => text);
}

describe('anchors of the comments', () => {
  it.each<[string, string, string[]]>([
    ['up to the page’s end', `${STORY}<a name="comments"></a><p>One.</p><p>Two.</p>`, ['One.', 'Two.']],
    [
      'up to the end of the element that they stand in',
      `<div>${STORY}<div><a id="comments-12"></a><p>One.</p><p>Two.</p></div><p>Three.</p></div>`,
      ['One.', 'Two.'],
    ],
    [
      'in a heading, for what is behind it',
      `<div>${STORY}<h3><a name="commentlist">2 thoughts</a></h3><p>One.</p></div><p>Three.</p>`,
      ['2 thoughts', 'One.'],
    ],
    ['in an empty box', `${STORY}<div id="disqus_thread"></div><p>One.</p><p>Two.</p>`, ['One.', 'Two.']],
    ['by either name of a link', `${STORY}<a name="c12" id="comments"></a><p>One.</p>`, ['One.']],
    ['not above the article', `<a name="comments"></a>${STORY}<p>One.</p>`, []],
    ['not those of one comment', `${STORY}<a name="comment-7"></a><p>One.</p>`, []],
    ['not hidden in a script', `${STORY}<script><a name="comments"></a></script><p>One.</p>`, []],
    ['not links to them', `${STORY}<a href="#comments" class="x">Say</a><p>One.</p>`, []],
  ])('%s', (_, html, texts) => {
    expect(anchored(html)).toEqual(texts);
  });

  it('are few, however many a page has', () => {
    const page = readSource(sourceFromString('<div><a name="comments"></a>'.repeat(50_000), { kind: 'html' }));
    expect(page.commentAnchors).toHaveLength(8);
  });
});
