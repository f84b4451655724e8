import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract, extractAll, inspect, type Reader, render, type Source, VERSION } from '../src/index.ts';

const PROSE =
  'The ferry left the harbour at dawn, as it had done every day for forty years, and nobody on the pier looked up. ' +
  'Only the cook, who had missed it, stood between the crates and watched the light at its mast grow small.';
const HTML = `<html lang="en"><body><nav><a href="/">Home</a></nav><article><h1>The ferry</h1>${`<p>${PROSE}</p><p>But ${PROSE}</p>`.repeat(2)}</article></body></html>`;
const TEXT = `Home\n\n${PROSE}\n\nBut ${PROSE}\n\nAnd ${PROSE}\n`;
const SOURCE: Source = {
  name: 'ferry.html',
  kind: 'html',
  text: HTML,
  url: 'https://harbour.example/ferry',
  encoding: { name: 'koi8-r', from: 'meta' },
};

describe('extract', () => {
  test.each([
    ['a source', SOURCE, {}, SOURCE],
    ['a source, whose own fields count', SOURCE, { name: 'other', kind: 'text', url: null }, SOURCE],
    ['HTML as a string', HTML, {}, { name: 'string', kind: 'html', text: HTML, url: null }],
    ['text as a string', TEXT, {}, { name: 'string', kind: 'text', text: TEXT, url: null }],
    ['a string with a kind', TEXT, { kind: 'markdown' }, { kind: 'markdown' }],
    [
      'a string with a name and address',
      HTML,
      { name: 'a', url: 'https://a.example/' },
      { name: 'a', url: 'https://a.example/' },
    ],
    ['a string with a byte order mark', `\ufeff${TEXT}`, {}, { text: TEXT }],
  ] as const)('takes %s', (...[, source, options, expected]) => {
    const article = extract(source, options);
    expect(article.source).toMatchObject(expected);
    expect(render(article, 'text')).toContain(PROSE);
  });

  test('an empty string has no article', () => {
    expect(extract('')).toMatchObject({ status: 'empty', words: 0, blocks: [] });
  });

  test('options reach the stages', () => {
    const { blocks } = extract(HTML, { drop: ['paragraph'] });
    expect(blocks.some(({ role, keep }) => role === 'paragraph' && keep)).toBe(false);
    expect(extract(HTML, { minWords: 10_000 }).status).toBe('empty');
  });

  test('a reader chooses the body', () => {
    const reader: Reader = { name: 'readability', read: (_, url) => `${PROSE}${url}` };
    const article = extract(SOURCE, { reader, engine: 'readability' });
    expect(article.engine).toBe('readability');
    expect(render(article, 'text')).toContain(PROSE);
  });

  test('a reader is asked only about doubtful pages, and not at all with the engine fast', () => {
    const asked: string[] = [];
    const reader: Reader = {
      name: 'readability',
      read: (page) => {
        asked.push(page);
        return null;
      },
    };
    expect(extract(SOURCE, { reader })).toMatchObject({ engine: 'fast', confidence: expect.closeTo(1, 0) });
    expect(asked).toHaveLength(0);
    const doubtful = '<ul><li>Lamps from 20</li><li>Tables, made to order</li></ul><p>Ask for our list.</p>';
    expect(extract(doubtful, { reader, engine: 'fast' }).confidence).toBeLessThan(0.8);
    expect(asked).toHaveLength(0);
    extract(doubtful, { reader });
    expect(asked).toEqual([doubtful]);
  });

  test('engines that cannot run are refused', () => {
    expect(() => extract(SOURCE, { engine: 'auto' })).toThrow(TypeError);
    expect(() => extract(SOURCE, { engine: 'quick' as 'auto' })).toThrow(RangeError);
  });

  test('the source is not changed', () => {
    const before = structuredClone(SOURCE);
    extract(SOURCE);
    expect(SOURCE).toEqual(before);
  });
});

describe('inspect', () => {
  test('returns every stage, and the same article', () => {
    const { page, verdicts, features, p, judgement, article } = inspect(HTML);
    expect(article).toEqual(extract(HTML));
    expect(verdicts).toHaveLength(page.blocks.length);
    expect(judgement.decisions).toHaveLength(page.blocks.length);
    expect(features.size).toBe(page.blocks.length);
    expect(p).toHaveLength(page.blocks.length);
  });
});

describe('extractAll', () => {
  async function* late(): AsyncGenerator<Source | string> {
    yield TEXT;
    yield SOURCE;
  }

  test.each([
    ['an array', [TEXT, SOURCE]],
    ['an iterator', new Set([TEXT, SOURCE])],
    ['an async iterator', late()],
  ])('takes %s and keeps its order', async (_, sources) => {
    const articles = [];
    for await (const article of extractAll(sources, { name: 'dump' })) articles.push(article);
    expect(articles).toEqual([extract(TEXT, { name: 'dump' }), extract(SOURCE)]);
  });

  test('requests a page only after the one before was used', async () => {
    let asked = 0;
    function* pages(): Generator<string> {
      for (;;) {
        asked++;
        yield TEXT;
      }
    }
    const articles = extractAll(pages());
    await articles.next();
    await articles.next();
    await articles.return();
    expect(asked).toBe(2);
  });
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(VERSION).toBe(version);
});

describe('callers that no compiler checks', () => {
  test.each([
    ['an unknown level', TEXT, { level: 'zz' }, RangeError, /level is zz; it can be strict/],
    ['an unknown role to keep', TEXT, { keep: ['titel'] }, RangeError, /no role titel/],
    ['an unknown role to drop', TEXT, { drop: ['cod'] }, RangeError, /no role cod/],
    ['nothing', undefined, {}, TypeError, /decoded page/],
    ['bytes', Buffer.from('x'), {}, TypeError, /decode bytes first/],
  ])('are told of %s', (_name, page, options, type, message) => {
    const call = () => extract(page as string, options as Parameters<typeof extract>[1]);
    expect(call).toThrow(type);
    expect(call).toThrow(message);
  });
});
