import { describe, expect, it } from 'vitest';
import { render } from '../../../src/extract/output/index.ts';
import { extract } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';
import type { ExtractOptions, Kind } from '../../../src/types.ts';

const PROSE = [
  'The ferry crossed the sound at dawn, and nobody on the quay looked up from the nets that lay there.',
  'By noon the wind had turned, as it mostly does in spring, and the boats came back one after another.',
  'What they had caught was hardly worth the fuel, but none of the skippers would have said so aloud.',
  'In the evening the lamps were lit along the mole, as the book of the harbour master says.',
].join('\n\n');
const LINKS = 'See [the tables](tables.md) or [the office](https://harbour.example.org "open at noon") for the times.';
const LIST = '1. Untie the boat.\n2. Row.';

const read = (text: string, kind: Kind, options: ExtractOptions = {}) =>
  extract(sourceFromString(text, { kind }), options);
const textOf = (text: string, kind: Kind, options: ExtractOptions = {}) => render(read(text, kind, options), 'text');

describe('a text that somebody wrote', () => {
  it.each([
    ['prose and a list', 'text', `${PROSE}\n\n${LIST}\n`],
    ['hard-wrapped prose', 'text', `${PROSE.replaceAll(', ', ',\n')}\n`],
    ['markdown', 'markdown', `# A day\n\n${PROSE}\n\n${LINKS}\n\n${LIST}\n\n\`\`\`js title=a.js\nrow();\n\`\`\`\n`],
    ['what repeats itself', 'text', `${PROSE}\n\n${PROSE}\n`],
    ['what reads like a teaser', 'text', `${PROSE}\n\nMore than once. See also: Tides, Boats\n`],
  ] as const)('comes out as it stands: %s', (_name, kind, text) => {
    expect(textOf(text, kind)).toBe(text);
  });

  it('has its line ends made one, and the blank lines around it taken off', () => {
    expect(textOf(`\r\n\r\n${PROSE.replaceAll('\n', '\r\n')}\r\n\r\n`, 'text')).toBe(`${PROSE}\n`);
  });

  it('has the lines of its title and author left out, with the blank lines below them', () => {
    const text = `# A Day at the Sound\n\nBy Ann Roe\n\n${PROSE}\n\n${LIST}\n`;
    expect(textOf(text, 'markdown')).toBe(`${PROSE}\n\n${LIST}\n`);
    expect(textOf(text, 'markdown', { keep: ['title', 'byline'] })).toBe(text);
  });

  it('says the same, and counts the same words, in JSON', () => {
    const article = read(`${PROSE}\n\n${LIST}\n`, 'text');
    const { text, words } = JSON.parse(render(article, 'json'));
    expect(`${text}\n`).toBe(render(article, 'text'));
    expect(words).toBe(83);
  });
});

describe('markdown that a tool made of a page', () => {
  it.each([
    ['a link to the root of the site', `${PROSE}\n\nSee [the tables](/tables).`, 'See the tables.'],
    ['a link to a page beside it', `${PROSE}\n\nSee [the tables](../t.html#may).`, 'See the tables.'],
    ['an indented list', `${PROSE}\n\n  * Untie **the** boat.\n  * Row.`, '- Untie the boat.\n- Row.'],
    ['a number with its point escaped', `${PROSE}\n\n### 1\\. What _then_?\n\n${PROSE.slice(0, 99)}`, '1. What then?'],
  ])('loses its markup: %s', (_name, text, end) => {
    const article = read(text, 'markdown');
    expect(article.verbatim).toBeNull();
    expect(render(article, 'text')).toContain(`${PROSE}\n\n${end}\n`);
  });
});

it('a scraped page is not verbatim', () => {
  expect(read(`<p>${PROSE}</p>`, 'html').verbatim).toBeNull();
  expect(read(`Home\n\nNews\n\nLog in\n\n${PROSE}\n\nShare on Facebook\n`, 'text').verbatim).toBeNull();
});
