import { describe, expect, it } from 'vitest';
import { settlePosters } from '../../../src/extract/decide/posters.ts';
import { createView } from '../../../src/extract/features/view.ts';
import { vote } from '../../../src/extract/filters/index.ts';
import { readSource } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';

const POST = 'The ferry crossed the sound at dawn, and nobody on the quay looked up from the nets.';

/** The texts that are settled as lines about posters, of a page of which nothing is settled yet. */
function posters(text: string, kind: 'text' | 'html' = 'text'): string[] {
  const page = readSource(sourceFromString(text, { kind }));
  const settled = settlePosters(
    createView(page, vote(page)),
    page.blocks.map(() => undefined),
  );
  return page.blocks.filter(({ index }) => settled[index] !== undefined).map(({ text: own }) => own);
}

describe('names above posts', () => {
  it('are repeatedly above a date', () => {
    const thread = ['olin77', 'Marit'].map((name) => `${name}\n\nOct 3, 2014\n\n${POST}`).join('\n\n');
    expect(posters(thread)).toEqual(['olin77', 'Marit']);
    expect(posters(`Thread starter olin77\n\nThe quay\n\n${thread}`)).toEqual([
      'Thread starter olin77',
      'olin77',
      'Marit',
    ]);
  });

  it('may have a rank between them', () => {
    const thread = ['olin77', 'Marit'].map((name) => `${name}\n\nSenior Member\n\nOct 3, 2014\n\n${POST}`);
    expect(posters(thread.join('\n\n'))).toEqual(expect.arrayContaining(['olin77', 'Marit']));
  });

  it('are more than one: a single one is a byline or a heading', () => {
    expect(posters(`Harbour news\n\nOct 3, 2014\n\n${POST}`)).toEqual([]);
  });

  it('are recognised by their tags in HTML', () => {
    const thread = ['olin77', 'Marit'].map((name) => `<p>${name}</p><p>Oct 3, 2014</p><p>${POST}</p>`).join('');
    expect(posters(`<body>${thread}</body>`, 'html')).toEqual([]);
  });
});
