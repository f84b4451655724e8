import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { costOf } from '../../src/readability/cost.ts';
import { lazyReadability, loadReadability } from '../../src/readability/index.ts';
import { textOf } from '../../src/readability/text.ts';
import type { Reader } from '../../src/types.ts';

const PROSE =
  'The lighthouse at the end of the pier was built of grey stone, and every evening, just before dark, its keeper ' +
  'climbed the narrow stairs to trim the lamp, check the glass, and write the weather down in a thick blue book.';
const BODY = `<p>${PROSE}</p>`.repeat(5);

let reader: Reader;
beforeAll(async () => {
  reader = await loadReadability();
});

test('the reader is named', () => {
  expect(reader.name).toBe('readability');
});

test('a lazily loaded reader gives the same result', () => {
  const html = `<html><body><div id="main"><h2>The lamp</h2>${BODY}</div></body></html>`;
  expect(lazyReadability().read(html, null)).toBe(reader.read(html, null));
});

test('the article is returned as lines, without the boilerplate around it', () => {
  const html = `<html><head><title>Lamp</title></head><body><nav><a href="/">Home</a> <a href="/b">Boats</a></nav>
    <div id="main"><h2>The lamp</h2>${BODY}</div><footer>All rights reserved</footer></body></html>`;
  expect(reader.read(html, null)).toBe(['The lamp', ...Array<string>(5).fill(PROSE)].join('\n'));
});

describe('pages without an article', () => {
  test.each([
    ['empty', ''],
    ['white space', ' \n '],
    ['no text', '<html><body><img src="x.png"></body></html>'],
    ['only a script that is never closed', '<script>var a = 1;'],
    ['more elements than are read', `<body>${`<p>${PROSE}</p>`.repeat(30_001)}</body>`],
    ['deeper than is read', `<body>${'<div>'.repeat(501)}${BODY}</body>`],
    ['very deep, under names that the depth is not counted for', `<body>${'<table><tr><td>'.repeat(400)}${BODY}`],
    ['more siblings than are read', `<body><div>${`<div>${PROSE}</div>`.repeat(3_500)}</div></body>`],
    [
      'a tag with more attributes than are read',
      `<body ${Array.from({ length: 1_001 }, (_, i) => `a${i}`).join(' ')}>${BODY}`,
    ],
    [
      'formatting that is opened again and again',
      Array.from({ length: 300 }, (_, i) => `<b id=${i}><p>${PROSE}`).join(''),
    ],
  ])('%s', (_, html) => {
    expect(reader.read(html, null)).toBeNull();
  });
});

describe('addresses', () => {
  test.each([
    ['a web address', 'https://news.example/a/b.html'],
    ['none', null],
    ['no address at all', 'not an address'],
    ['one of another scheme', 'data:text/plain,x'],
  ])('%s changes nothing in the text', (_, url) => {
    expect(reader.read(`<body><div>${BODY}<p><a href="c.html">${PROSE}</a></p></div></body>`, url)).toContain(PROSE);
  });
});

describe('pages are read, never run', () => {
  let server: Server;
  const hits: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      hits.push(request.url ?? '');
      response.end('');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test('nothing is fetched', async () => {
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const html = `<html manifest="${site}/m"><head><base href="${site}/base/"><link rel="stylesheet" href="${site}/a.css">
      <link rel="preload" as="image" href="${site}/b.png"><link rel="prefetch" href="${site}/c">
      <meta http-equiv="refresh" content="0; url=${site}/refresh"><style>@import "${site}/d.css";</style>
      <script src="${site}/e.js"></script></head><body background="${site}/f.png" style="background: url(${site}/g.png)">
      <div>${BODY}<img src="${site}/h.png" srcset="${site}/i.png 2x"><iframe src="${site}/j"></iframe>
      <object data="${site}/k"></object><embed src="${site}/l"><video src="${site}/m.mp4" autoplay></video>
      <svg><image href="${site}/n.png"/></svg><form action="${site}/o"><input type="image" src="${site}/p"></form>
      ${BODY}</div></body></html>`;
    expect(reader.read(html, `${site}/page.html`)).toContain(PROSE);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(hits).toEqual([]);
  });

  test.each([
    ['a script', '<script>GLOBAL; document.body.innerHTML = "gone";</script>'],
    ['a module', '<script type="module">GLOBAL</script>'],
    ['a script dressed as data', '<script type="application/ld+json" onload="GLOBAL">GLOBAL</script>'],
    ['an event of the body', '<img src="x:" onerror="GLOBAL"><svg onload="GLOBAL"><script>GLOBAL</script></svg>'],
    ['an unclosed drawing with a script', '<svg><script>GLOBAL</script>'],
    [
      'a script in a frame',
      '<iframe srcdoc="<script>parent.GLOBAL</script>"></iframe><a href="javascript:GLOBAL">x</a>',
    ],
  ])('%s does not run', (_, trap) => {
    expect(reader.read(trapped(trap), null)).toContain(PROSE);
    expect(process).not.toHaveProperty('pithWasHere');
  });

  test('the trap springs where scripts do run', () => {
    new JSDOM(trapped('<script>GLOBAL</script>'), { runScripts: 'dangerously' });
    expect(process).toHaveProperty('pithWasHere');
    Reflect.deleteProperty(process, 'pithWasHere');
  });

  /** Scripts that run empty the page and mark the process that they broke out to. */
  function trapped(trap: string): string {
    const run =
      "document.body.textContent = 'gone'; this.constructor.constructor('return process')().pithWasHere = true";
    const body = `<div>${BODY}</div>${trap.replaceAll('GLOBAL', run)}`;
    return `<html><head><title>Lamp</title></head><body onload="${run}">${body}</body></html>`;
  }
});

describe('the text of a DOM', () => {
  test.each([
    ['blocks do not touch', '<p>one</p><p>two</p><ul><li>three<li>four</ul>', 'one\ntwo\nthree\nfour'],
    ['inline elements do not part words', '<p>un<b>believ</b>able <a href="/">link</a></p>', 'unbelievable link'],
    ['text around a block is apart from it', '<div>one<div>two</div>three</div>', 'one\ntwo\nthree'],
    ['line breaks and cells part words', 'one<br>two<table><tr><td>three<td>four</table>', 'one\ntwo\nthree\nfour'],
    ['white space is collapsed', '<p>  one\n\n two </p> <p> </p>', 'one two'],
    ['comments are no text', '<p>one<!-- no --> two</p>', 'one two'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(textOf(new JSDOM(html).window.document.body)).toBe(text);
  });
});

describe('the cost of a DOM', () => {
  const cost = (html: string): number => costOf(new JSDOM(html).window.document);

  test.each([
    ['depth', (n: number) => `${'<div>'.repeat(n)}x`],
    ['siblings', (n: number) => '<p></p>'.repeat(n * 10)],
  ])('grows with the square of the %s', (_, page) => {
    const growth = cost(page(400)) / cost(page(200));
    expect(growth).toBeGreaterThan(3);
    expect(growth).toBeLessThan(5);
  });

  test('deeper text costs more', () => {
    const text = 'x'.repeat(100_000);
    expect(cost(`${'<div>'.repeat(20)}${text}`)).toBeGreaterThan(cost(`<div>${text}</div>`) * 3);
  });
});
