import { describe, expect, it } from 'vitest';
import { keptLines } from '../../../src/extract/article/verbatim.ts';
import { render } from '../../../src/extract/output/index.ts';
import { extract } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';
import type { ArticleBlock, ExtractOptions, Kind } from '../../../src/types.ts';

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

describe('a clean text', () => {
  it.each([
    ['prose and a list', 'text', `${PROSE}\n\n${LIST}\n`],
    ['hard-wrapped prose', 'text', `${PROSE.replaceAll(', ', ',\n')}\n`],
    ['markdown', 'markdown', `# A day\n\n${PROSE}\n\n${LINKS}\n\n${LIST}\n\n\`\`\`js title=a.js\nrow();\n\`\`\`\n`],
    [
      'a README that names a page or two',
      'markdown',
      `${PROSE}\n\nThe [guide](/docs/a.html), [more](docs/index.html).\n`,
    ],
    [
      'a README that names files',
      'markdown',
      `${PROSE}\n\nSee what the [crew](/docs/a.md), the [cook](/docs/b.md) and the [mate](/docs/c.md) do all day.\n`,
    ],
    ['front matter', 'markdown', `---\ntitle: Boats\nurl: /boats\n---\n\n${PROSE}\n`],
    ['citations', 'text', `${PROSE}\n\nAs they say [1], it [2] is so.\n`],
    ['what repeats itself', 'text', `${PROSE}\n\n${PROSE}\n`],
    ['what reads like a teaser', 'text', `${PROSE}\n\nMore than once. See also: Tides, Boats\n`],
  ] as const)('comes out as it stands: %s', (_name, kind, text) => {
    expect(textOf(text, kind)).toBe(text);
  });

  it('has one kind of line end, and no blank lines around it', () => {
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
    // The numbers of the list are not counted.
    expect(words).toBe(81);
  });
});

describe('markdown that a tool made from a page', () => {
  it.each([
    ['links into the site', `${PROSE}\n\nSee [a](/tables), [b](/c?d=1) or [e](../t.html#may).`, 'See a, b or e.'],
    ['a picture with a number', `${PROSE}\n\n![Image 1: Boats](https://a.example.org/b.png) Boats.`, 'Boats.'],
    ['an indented list', `${PROSE}\n\n  * Untie **the** boat.\n  * Row.`, '- Untie the boat.\n- Row.'],
    ['a number with its point escaped', `${PROSE}\n\n### 1\\. What _then_?\n\n${PROSE.slice(0, 99)}`, '1. What then?'],
  ])('loses its markup: %s', (_name, text, end) => {
    const article = read(text, 'markdown');
    expect(article.verbatim).toBeNull();
    expect(render(article, 'text')).toContain(`${PROSE}\n\n${end}\n`);
  });
});

describe('the address of a page in front matter', () => {
  it.each([
    ['a reader header', `Title: Boats\n\nURL Source: https://a.example.org/b\n\nMarkdown Content:\n${PROSE}\n`],
    ['front matter with an address', `---\ntitle: Boats\nurl: https://a.example.org/b\n---\n\n${PROSE}\n`],
    ['front matter with a host', `---\ntitle: Boats\nhostname: a.example.org\n---\n\n${PROSE}\n`],
  ])('is not verbatim: %s', (_name, text) => {
    expect(read(text, 'markdown').verbatim).toBeNull();
  });
});

it('a dump with numbered links is not verbatim', () => {
  const text = `${PROSE.replace('The ferry', 'The [1]ferry').replace('the boats', 'the [2]boats')}\n\nReferences\n\n`;
  const dump = `${text}   1. https://a.example.org/b\n   2. https://a.example.org/c\n`;
  expect(read(dump, 'text').verbatim).toBeNull();
  expect(textOf(dump, 'text')).toContain(`${PROSE}\n\n`);
});

it('invisible characters are left out', () => {
  const text = `\u001b[1mThe\u001b[0m fer\u00adry\u0000 lay at\u200b the \u001b]8;;https://a.example.org\u0007quay\u001b]8;;\u0007.`;
  expect(textOf(`${text}\n\n${PROSE}\n`, 'text')).toBe(`The ferry lay at the quay.\n\n${PROSE}\n`);
});

describe('lines', () => {
  const SIGNED = `# A Day at the Sound\n\nBy Ann Roe\n\n${PROSE}\n\n${LIST}\n`;
  it.each(['\r', '\r\n', '\r\r\n', '\f', '\v', '\u2028', '\u2029'])(
    'end where the reader of blocks ends them: %j',
    (end) => {
      const text = SIGNED.replaceAll('\n', end);
      expect(textOf(text, 'markdown')).toBe(`${PROSE}\n\n${LIST}\n`);
      expect(textOf(text, 'markdown', { drop: ['list'] })).toBe(`${PROSE}\n`);
    },
  );
});

describe('what is dropped', () => {
  const HEAD = 'A Day at the Sound\n==================\n\nBy Ann Roe';
  it.each([
    ['the underline of a title', `${HEAD}\n\n${PROSE}\n`, `${PROSE}\n`],
    [
      'no opening fence',
      `${HEAD}\n\n\`\`\`js\n\nrow();\n\`\`\`\n\n${PROSE}\n`,
      `\`\`\`js\n\nrow();\n\`\`\`\n\n${PROSE}\n`,
    ],
    [
      'no upper edge',
      `${HEAD}\n+--+--+\n| a | b |\n+--+--+\n\n${PROSE}\n`,
      `+--+--+\n| a | b |\n+--+--+\n\n${PROSE}\n`,
    ],
  ])('takes with it: %s', (_name, text, kept) => {
    expect(textOf(text, 'markdown')).toBe(kept);
  });

  it('is not in the text, nor on the lines of what is kept', () => {
    const article = read(`${PROSE}\n\n${LIST}\n\nThat is all there is to say.\n`, 'text', { drop: ['list'] });
    expect(article.verbatim).toBeNull();
    const { text, dropped } = JSON.parse(render(article, 'json'));
    expect(text).toBe(`${PROSE}\n\nThat is all there is to say.`);
    expect(dropped).toEqual({ list: { blocks: 2, words: 4 } });
  });

  it('ends the rendering by lines where it shares one with what is kept', () => {
    const source = sourceFromString('Ann Roe: The boat lay there.\n', { kind: 'text' });
    const [block] = extract(source).blocks as [ArticleBlock];
    const byline: ArticleBlock = { ...block, role: 'byline', keep: false, start: 0, end: 8 };
    const kept: ArticleBlock = { ...block, role: 'paragraph', keep: true, start: 9, end: 28 };
    expect(keptLines(source, [byline, kept])).toBeNull();
    expect(keptLines(source, [kept])).toBe('Ann Roe: The boat lay there.');
  });
});

it('counts the same words for the minimum as for the output', () => {
  const text = `${PROSE}\n\n${LIST}\n`;
  expect(read(text, 'text', { minWords: 81 }).words).toBe(81);
  const article = read(text, 'text', { minWords: 82 });
  expect([article.status, article.words, render(article, 'text')]).toEqual(['empty', 0, '']);
});

it('a scraped page is not verbatim', () => {
  expect(read(`<p>${PROSE}</p>`, 'html').verbatim).toBeNull();
  expect(read(`Home\n\nNews\n\nLog in\n\n${PROSE}\n\nShare on Facebook\n`, 'text').verbatim).toBeNull();
});

it('two columns of prose are printed one after the other, not across', () => {
  const columns = [PROSE, PROSE.replaceAll('ferry', 'pilot')].map((prose) => prose.match(/\S.{0,38}(?=\s|$)/g) ?? []);
  const [left = [], right = []] = columns;
  const text = textOf(left.map((line, i) => `${line.trim().padEnd(46)}${right[i]?.trim() ?? ''}`).join('\n'), 'text');
  expect(text).toContain('The ferry crossed the sound at dawn, and nobody on the quay looked up from the nets');
  expect(text.indexOf('The pilot')).toBeGreaterThan(text.indexOf('harbour master'));
});
