/**
 * Renders pages with one JavaScript tool.
 *
 * usage: rows.mjs turndown|html-to-text|innertext
 * in:    one JSON line a page, `{"id", "path"}`, the file in UTF-8; out: `{"id", "text"}`, or with `error` and an empty text
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Milliseconds for Chromium to lay out a page. */
const LAYOUT_LIMIT = 8_000;

// <meta http-equiv="refresh" content="0; url=/next">: the browser would leave the page that it was given.
const REFRESH = /<meta\b[^>]{0,200}http-equiv\s{0,5}=\s{0,5}["']?refresh[^>]{0,500}>/gi;

/** Characters that end a line for readline, but not in JSON. */
const SEPARATORS = /[\u2028\u2029]/g;

/** Markdown with links, without scripts and styles, which every caller of turndown must exclude. */
async function turndown() {
  const { default: TurndownService } = await import('turndown');
  const service = new TurndownService().remove(['script', 'style', 'noscript']);
  return (html) => service.turndown(html);
}

/** At its defaults: wrapped at 80 characters, headings in capitals, addresses in brackets. */
async function htmlToText() {
  const { convert } = await import('html-to-text');
  return (html) => convert(html);
}

/**
 * The text that a browser shows: `document.body.innerText`, offline and with scripts off. One browser serves all pages.
 */
async function innerText() {
  const { chromium } = await import('playwright-core');
  // Containers run everything as root, where Chromium has no sandbox; nothing is fetched and no script runs.
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true, serviceWorkers: 'block' });
  await context.route('**/*', (route) => route.abort());
  const read = async (html) => {
    const page = await context.newPage();
    try {
      await page.setContent(html.replace(REFRESH, ''), { waitUntil: 'domcontentloaded', timeout: LAYOUT_LIMIT });
      // biome-ignore lint/performance/useDomNodeTextContent: what the layout shows is the point
      return await page.evaluate(() => document.body?.innerText ?? '');
    } finally {
      await page.close();
    }
  };
  return Object.assign(read, { close: () => browser.close() });
}

const READERS = { turndown, 'html-to-text': htmlToText, innertext: innerText };

// A tool's own messages must not appear between the rows.
console.log = console.info = console.warn = console.error = () => {};
const read = await READERS[process.argv[2]]();
for await (const line of createInterface({ input: process.stdin })) {
  const { id, path } = JSON.parse(line);
  const row = { id, text: '' };
  try {
    row.text = await read(readFileSync(path, 'utf8'));
  } catch (error) {
    row.error = String(error).slice(0, 200);
  }
  const json = JSON.stringify(row).replace(SEPARATORS, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  process.stdout.write(`${json}\n`);
}
await read.close?.();
