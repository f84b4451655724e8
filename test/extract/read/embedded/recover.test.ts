import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../src/extract/pipeline.ts';
import { recoverBody } from '../../../../src/extract/read/embedded/index.ts';
import { readHtml } from '../../../../src/extract/read/html/index.ts';
import type { Block, Page, Source } from '../../../../src/types.ts';

const BODY = [
  'The bell of the lower church was cast in a field, because the village had no hall that was tall enough for it.',
  'Eleven women dug the pit, and eleven men told them how. It rang on the first try, somewhat flat, and nobody minded.',
  'For a hundred years it has been rung by hand, at noon and when the river comes over the second step of the quay.',
] as const;
const VISIBLE = BODY.map((text) => `<p>${text} ${text.replace('the', 'that')}</p>`).join('');

function sourceOf(text: string): Source {
  return { name: 'test', kind: 'html', text, url: null, encoding: { name: 'utf-8', from: 'string' } };
}

function read(text: string): Page {
  return readSource(sourceOf(text));
}

/** The blocks that do not come from what the page shows. */
function found(text: string): Block[] {
  return read(text).blocks.filter(({ origin }) => origin !== 'markup');
}

const texts = (blocks: readonly Block[]) => blocks.map(({ text }) => text);
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const json = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;
const html = BODY.map((text) => `<p>${text}</p>`).join('');

describe('a page that shows its body', () => {
  it('is returned as it is', () => {
    const shown = readHtml(sourceOf(VISIBLE + ld({ '@type': 'Article', articleBody: BODY.join('\n').repeat(9) })));
    expect(recoverBody(shown)).toBe(shown);
  });

  it('is left alone when it hides no more than it shows', () => {
    const shown = readHtml(sourceOf(`<p>${BODY[0]}</p><script>window.x = {"a": "b"}</script><noscript>No.</noscript>`));
    expect(recoverBody(shown)).toBe(shown);
  });
});

describe('JSON-LD', () => {
  it('gives the body of an article, line by line, with the extent of its string', () => {
    const text = `<h1>The bell</h1>${ld({ '@graph': [{ '@type': ['Thing', 'NewsArticle'], articleBody: BODY.join('\r\n\r\n') }] })}`;
    const { blocks, elements } = read(text);
    expect(blocks.map(({ origin }) => origin)).toEqual(['markup', 'json-ld', 'json-ld', 'json-ld']);
    expect(texts(blocks.slice(1))).toEqual(BODY);
    for (const { start, end, element } of blocks.slice(1)) {
      expect(JSON.parse(`"${text.slice(start, end)}"`)).toBe(BODY.join('\r\n\r\n'));
      expect(elements[elements[element]?.parent ?? -1]?.tag).toBe('article');
    }
    expect(blocks.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  it('reads markup inside a string, encoded once more or not', () => {
    const encoded = html.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    for (const articleBody of [html, encoded])
      expect(texts(found(ld({ '@type': 'Article', articleBody })))).toEqual(BODY);
  });

  it('takes descriptions only if they are long, and only where no node has a body', () => {
    const description = BODY.join(' ').repeat(2);
    const review = { '@type': 'Review', reviewBody: BODY.join('\n').repeat(2) };
    expect(found(ld({ '@type': 'Product', description: BODY[0] }))).toEqual([]);
    expect(texts(found(ld({ '@type': 'Product', description })))).toEqual([description]);
    expect(texts(found(ld({ '@type': 'Product', description, review })))).not.toContain(description);
    expect(found(ld({ '@type': 'Organization', description }))).toEqual([]);
  });

  it('may be broken, or hold line breaks inside its strings', () => {
    const broken = `<script type="application/ld+json">{"@type": "Article", "articleBody": "${BODY.join('\n')}",, }</script>`;
    expect(texts(found(broken))).toEqual(BODY);
    expect(found('<script type="application/ld+json">{"@type": "Article", "articleBody": "never en</script>')).toEqual(
      [],
    );
  });
});

describe('a noscript', () => {
  it('is read like markup, with exact offsets', () => {
    const text = `<div id=app></div><noscript><h1>The bell</h1>${html}</noscript><p>Foot</p>`;
    const { blocks, source } = read(text);
    expect(blocks.map(({ origin }) => origin)).toEqual([...Array(4).fill('noscript'), 'markup']);
    expect(texts(blocks)).toEqual(['The bell', ...BODY, 'Foot']);
    for (const block of blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
    expect(source.text).toBe(text);
  });

  it('without a body is not read', () => {
    expect(found('<p>Hello.</p><noscript><p>This site is better with scripts.</p></noscript>')).toEqual([]);
  });
});

describe('state', () => {
  const story = { title: 'The bell of the lower church', excerpt: BODY[1], body: html };

  it.each([
    ['a JSON script', json({ props: { story } })],
    ['a global', `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ story })};(function(){})()</script>`],
    ['a literal with bare names', `<script>window.__NUXT__={data:[{body:${JSON.stringify(html)}}],n:void 0}</script>`],
    ['a call', `<script>window.__NUXT__=(function(a){return {body:${JSON.stringify(html)},a:a}}("x"))</script>`],
    [
      'JSON in a string',
      `<script>window._preloads = JSON.parse(${JSON.stringify(JSON.stringify({ story, pad: 'x'.repeat(400) }))})</script>`,
    ],
  ])('is read from %s', (_, script) => {
    expect(texts(found(`<div id=app>Loading</div>${script}`))).toEqual(BODY);
    for (const { origin } of found(script)) expect(origin).toBe('state');
  });

  it('takes the items of a list together, with the short ones between them', () => {
    const content = [BODY[0], 'A heading', BODY[1], BODY[2]];
    const nodes = content.map((text, n) => ({ type: n === 1 ? 'heading' : 'text', text }));
    expect(texts(found(json({ content })))).toEqual(content);
    expect(texts(found(json({ nodes })))).toEqual(content);
  });

  it('takes the members of a cache together when their names differ by a number', () => {
    const cache = Object.fromEntries(BODY.map((text, n) => [`Paragraph:a_${n}`, { __typename: 'Paragraph', text }]));
    expect(texts(found(json({ ...cache, 'User:1': { bio: BODY[0] } })))).toEqual(BODY);
  });

  it('takes the record with the title of the page alone', () => {
    const posts = ['One thing', 'Another thing', 'A third thing'].map((name) => ({
      title: `${name} about the bell`,
      body: BODY.map((text) => `<p>${name}: ${text}</p>`)
        .join('')
        .repeat(4),
    }));
    const blocks = found(`<title>Another thing about the bell</title>${json({ posts })}`);
    expect(blocks.length).toBe(12);
    expect(blocks.every(({ text }) => text.startsWith('Another thing: '))).toBe(true);
  });

  it('passes over code, addresses and numbers', () => {
    const css = '.a { margin: 0; padding: 0; color: red; } '.repeat(30);
    const path = 'M 10 10 L 20 20 L 30 15.5 Z '.repeat(30);
    expect(
      found(json({ css, path, list: Array(99).fill('https://example.org/a/long/address/of/nothing/at/all') })),
    ).toEqual([]);
  });

  it('is not looked into where the page shows much, prose or not', () => {
    const links = Array.from({ length: 160 }, (_, n) => `<li><a href="/${n}">Bell</a></li>`).join('');
    expect(found(`<ul>${links}</ul>${json({ story })}`)).toEqual([]);
  });

  it('hides the notice that scripts are off', () => {
    const { blocks } = read(`<p>You need to enable JavaScript to run this app.</p>${json({ story })}`);
    expect(blocks.map(({ hidden }) => hidden)).toEqual([true, false, false, false]);
  });
});

describe('a title without an end', () => {
  it('does not swallow the page', () => {
    const text = `<html><head><title>The bell</titl</head><body><h1>The bell</h1>${html}</body></html>`;
    expect(texts(read(text).blocks)).toEqual(expect.arrayContaining([...BODY]));
    for (const block of read(text).blocks.slice(1)) expect(text.slice(block.start, block.end)).toBe(block.text);
  });
});

describe('hostile pages', () => {
  const size = 300_000;
  it.each([
    ['open brackets', json(null).replace('null', '['.repeat(size))],
    ['nested objects', json(null).replace('null', '{"a":'.repeat(size / 5))],
    ['backslashes', json(null).replace('null', `"${'\\'.repeat(size)}`)],
    ['quotes', json(null).replace('null', '"'.repeat(size))],
    ['open tags in a string', json({ a: '<'.repeat(size) })],
    ['white space in a string', json({ a: `${' '.repeat(size)}x` })],
    ['nested JSON', json({ a: `{${'"b":["c",'.repeat(size / 9)}}` })],
    ['noscript tags', '<noscript>'.repeat(size / 10)],
    ['title tags', '<title '.repeat(size / 7)],
    ['assignments', `<script>${'window.a = '.repeat(size / 11)}</script>`],
  ])('%s take linear time', (_, text) => {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
