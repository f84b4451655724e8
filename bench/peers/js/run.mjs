/**
 * Runs one JavaScript peer, at its defaults, over the pages on standard input.
 * In: one JSON line a page, `{"id", "html"}`; out: `{"id", "text"}`, or with `error` and an empty text.
 */
import { createInterface } from 'node:readline';

/** Elements that end a line; Defuddle returns HTML only, and plain `textContent` would glue its paragraphs. */
const BLOCKS =
  'address,article,aside,blockquote,br,dd,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,td,th,tr,ul';

async function readability() {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { Readability } = await import('@mozilla/readability');
  // jsdom reports style sheets it cannot parse; an own console keeps them off standard error.
  const virtualConsole = new VirtualConsole();
  return (html) => {
    const dom = new JSDOM(html, { url: 'https://example.org/', virtualConsole });
    const text = new Readability(dom.window.document).parse()?.textContent ?? '';
    dom.window.close();
    return text;
  };
}

async function defuddle() {
  const { Defuddle } = await import('defuddle/node');
  const { parseHTML } = await import('linkedom');
  return async (html) => {
    // `useAsync: false`: without it Defuddle may fetch from third parties.
    const { content } = await Defuddle(html, 'https://example.org/', { useAsync: false });
    const { document } = parseHTML(`<html><body>${content}</body></html>`);
    for (const element of document.querySelectorAll(BLOCKS)) element.after('\n');
    return document.body.textContent;
  };
}

const READERS = { readability, defuddle };

// A peer's own messages must not stand between the rows.
console.log = console.info = console.warn = console.error = () => {};
const read = await READERS[process.argv[2]]();
for await (const line of createInterface({ input: process.stdin })) {
  const { id, html } = JSON.parse(line);
  const row = { id, text: '' };
  try {
    row.text = await read(html);
  } catch (error) {
    row.error = String(error).slice(0, 200);
  }
  process.stdout.write(`${JSON.stringify(row)}\n`);
}
