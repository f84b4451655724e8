import { describe, expect, it } from 'vitest';
import { findHeadlines } from '../../../src/extract/decide/headline.ts';
import { createView } from '../../../src/extract/features/view.ts';
import { vote } from '../../../src/extract/filters/index.ts';
import { readSource } from '../../../src/extract/pipeline.ts';

const BODY =
  'The clock on the market hall stood still for eleven years, and nobody in the town could say why it had stopped.\n\n' +
  'Last night it struck nine, at ten past four, and the baker fell off his chair.';

/** The headlines of a dump whose last two paragraphs are its body. */
function headlines(text: string, kind: 'text' | 'markdown' = 'text'): string[] {
  const page = readSource({ name: 'dump', kind, text, url: null, encoding: { name: 'utf-8', from: 'string' } });
  const view = createView(page, vote(page));
  const p = Float64Array.from(page.blocks, ({ index }) => (index >= page.blocks.length - 2 ? 0.9 : 0.1));
  const { headline } = findHeadlines(view, p);
  return headline < 0 ? [] : [page.blocks[headline]?.text ?? ''];
}

describe('headlines of dumps', () => {
  const headline = 'The clock that struck nine';

  it.each([
    ['the line above the body', `${headline}\n\n${BODY}`],
    ['not a date with a source', `${headline}\n\n12:30 | 4 March 2012 | Town Crier Weekly\n\n${BODY}`],
    ['not an entry of a menu', `Home\n\nNews\n\nSport\n\n${headline}\n\nPrint\n\n${BODY}`],
    ['not a line that announces something', `${headline}\n\nMore of what you like to read:\n\n${BODY}`],
    ['not a whole sentence', `${headline}\n\nIt had been still for a long time.\n\n${BODY}`],
    ['not a breadcrumb', `${headline}\n\nTown › News › Old and new things\n\n${BODY}`],
    ['not an item of a list', `${headline}\n\n• Fire in the old mill again\n\n${BODY}`],
    ['what the dump’s first line holds', `${headline} - Town Crier\n\n${headline}\n\nFire in the old mill\n\n${BODY}`],
    ['what has a byline below', `Fire in the old mill\n\n${headline}\n\nBy Olin Prior\n\n${BODY}`],
    ['a heading rather than a line', `# ${headline}\n\nFire in the old mill\n\n${BODY}`],
  ])('are %s', (_, dump) => {
    expect(headlines(dump, dump.startsWith('#') ? 'markdown' : 'text')).toEqual([headline]);
  });

  it.each([
    ['menus', `Home\n\nNews\n\nSport\n\n${BODY}`],
    ['the sentences of a dump in one line', `${headline} ${BODY.replaceAll('\n\n', ' ').repeat(4)}`],
  ])('are not %s', (_, dump) => {
    expect(headlines(dump)).toEqual([]);
  });
});

describe('headlines of pages', () => {
  const title = 'The clock that struck nine';

  /** What the blocks of a page are to its title: headline, repeat, or neither. */
  function tell(html: string): string[] {
    const text = `<title>${title}</title>${html}`;
    const page = readSource({
      name: 'page',
      kind: 'html',
      text,
      url: null,
      encoding: { name: 'utf-8', from: 'string' },
    });
    const view = createView(page, vote(page));
    const p = Float64Array.from(page.blocks, ({ text }) => (BODY.includes(text) ? 0.9 : 0.1));
    const { headline, repeats } = findHeadlines(view, p);
    return page.blocks.map(({ index }) => (index === headline ? 'headline' : repeats.has(index) ? 'repeat' : '-'));
  }
  const body = BODY.split('\n\n')
    .map((text) => `<p>${text}</p>`)
    .join('');

  it.each([
    ['one above the body', `<h1>${title}</h1>${body}`, 'headline - -'],
    ['the last one above the body', `<p>${title}</p><h1>${title}</h1>${body}`, 'repeat headline - -'],
    ['one below the body where none is above', `${body}<p>${title}</p>`, '- - headline'],
    ['one below that is a repeat', `<h1>${title}</h1>${body}<h2>${title}</h2>`, 'headline - - repeat'],
    [
      'a line below that says it and little more',
      `<h1>${title}</h1>${body}<h3>Similar to ${title}</h3>`,
      'headline - - repeat',
    ],
    [
      'no line below that says it and much more',
      `<h1>${title}</h1>${body}<p>We wrote of ${title} on the first page of Tuesday’s paper.</p>`,
      'headline - - -',
    ],
  ])('are %s', (_, html, expected) => {
    expect(tell(html).join(' ')).toBe(expected);
  });
});
