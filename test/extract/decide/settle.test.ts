import { describe, expect, it } from 'vitest';
import { settleBlocks } from '../../../src/extract/decide/settle.ts';
import { createView } from '../../../src/extract/features/view.ts';
import { vote } from '../../../src/extract/filters/index.ts';
import { readSource } from '../../../src/extract/pipeline.ts';

describe('blocks settled before the cut', () => {
  /** The reason why a block was settled, by a probability that all blocks have. */
  function reasonOf(kind: 'html' | 'text', text: string, [index, p]: readonly [number, number]): string | undefined {
    const page = readSource({ name: 'page', kind, text, url: null, encoding: { name: 'utf-8', from: 'string' } });
    const view = createView(page, vote(page));
    const headline = page.blocks.findIndex((block) => kind === 'text' && block.text.startsWith('The clock that'));
    const headlines = { headline, repeats: new Set<number>() };
    return settleBlocks(view, headlines, new Float64Array(view.size).fill(p))[index]?.reason;
  }
  const closed = '<p>Shown.</p><p hidden>An answer of some more words.</p>';
  const anchor = '<h2>Shown <a aria-hidden="true">A link of four words</a></h2>';
  const brief = '<p>Shown.</p><p hidden>Three words here.</p>';
  const post = '<p>I fitted a new chain, and now it slips.</p><div class="post-author">Gudrun</div>';
  const dump =
    'Opening times\n\nThe clock that struck nine\n\nIt had stood still for eleven years, and nobody knew why.';
  const points = 'Key points\n\nThe tower is safe\n\nThe bells ring again\n\nThe clock is late';
  const headed = `${points}\n\n${dump}`;
  const thread = `${dump} It strikes again.\n\nComments\n\nIt struck nine on my street, too, and it was late for school.`;
  const boxed = `${dump} It strikes again.\n\nRelated articles\n\nThe mill that burnt down twice`;

  it.each([
    ['hidden, and likely: open', 'html', closed, [1, 0.5], undefined],
    ['hidden, and not likely', 'html', closed, [1, 0.49], 'model/hidden'],
    ['a hidden piece of a line', 'html', anchor, [1, 0.9], 'model/hidden'],
    ['hidden and short', 'html', brief, [1, 0.9], 'model/hidden'],
    ['a name in an author box', 'html', post, [1, 0.69], 'author-bio/name'],
    ['a name in an author box, and very likely: open', 'html', post, [1, 0.7], undefined],
    ['above a headline', 'text', dump, [0, 0.69], 'model/above-title'],
    ['above a headline, and very likely: open', 'text', dump, [0, 0.7], undefined],
    ['in a box behind the last prose', 'text', boxed, [4, 0.49], 'teaser/scope'],
    ['in a box behind the last prose, and likely: open', 'text', boxed, [4, 0.5], undefined],
    ['behind comments', 'text', thread, [4, 0.49], 'comment/scope'],
    ['behind comments, and likely: a section of the menu, with the article below', 'text', thread, [4, 0.5], undefined],
  ] as const)('%s', (_, kind, text, at, reason) => {
    expect(reasonOf(kind, text, at)).toBe(reason);
  });

  it('may follow any number of headlines', () => {
    const page = readSource({
      name: 'page',
      kind: 'text',
      text: dump,
      url: null,
      encoding: { name: 'utf-8', from: 'string' },
    });
    const repeats = new Set(Array.from({ length: 200_000 }, (_, i) => i + 2));
    const headlines = { headline: 1, repeats };
    const [first] = settleBlocks(createView(page, vote(page)), headlines, new Float64Array(page.blocks.length));
    expect(first?.reason).toBe('model/above-title');
  });

  it('are not called key points above the headline of a dump', () => {
    expect(reasonOf('text', headed, [1, 0.1])).toBe('model/above-title');
  });
});
