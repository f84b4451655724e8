/**
 * Runs one JavaScript peer, at its defaults, over the pages on standard input.
 * In: one JSON line a page, `{"id", "html"}`; out: `{"id", "text", "cpu"}`, or with `error` and an empty text.
 * `cpu`: CPU time of the extraction alone, in microseconds.
 */
import { createInterface } from 'node:readline';

/**
 * Elements that end a line; Defuddle returns HTML only, and plain `textContent` would join its paragraphs without a
 * space.
 */
const BLOCKS =
  'address,article,aside,blockquote,br,dd,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,td,th,tr,ul';

/** Readability on the document that `parse` returns; `close` frees it. */
async function readabilityOn(parse, close = () => {}) {
  const { Readability } = await import('@mozilla/readability');
  return {
    extract(html) {
      const document = parse(html);
      const text = new Readability(document).parse()?.textContent ?? '';
      close(document);
      return text;
    },
    toText: (text) => text,
  };
}

async function readability() {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // jsdom reports style sheets it cannot parse; a console of our own keeps these messages off standard error.
  const virtualConsole = new VirtualConsole();
  const parse = (html) => new JSDOM(html, { url: 'https://example.org/', virtualConsole }).window.document;
  return readabilityOn(parse, (document) => document.defaultView.close());
}

async function readabilityOnLinkedom() {
  const { parseHTML } = await import('linkedom');
  return readabilityOn((html) => parseHTML(html).document);
}

async function defuddle() {
  const { Defuddle } = await import('defuddle/node');
  const { parseHTML } = await import('linkedom');
  return {
    // `useAsync: false`: without it Defuddle may fetch from third parties.
    extract: (html) => Defuddle(html, 'https://example.org/', { useAsync: false }),
    toText({ content }) {
      const { document } = parseHTML(`<html><body>${content}</body></html>`);
      for (const element of document.querySelectorAll(BLOCKS)) element.after('\n');
      return document.body.textContent;
    },
  };
}

const READERS = { readability, 'readability-linkedom': readabilityOnLinkedom, defuddle };

// A peer's own messages must not appear between the rows.
console.log = console.info = console.warn = console.error = () => {};
const { extract, toText } = await READERS[process.argv[2]]();
for await (const line of createInterface({ input: process.stdin })) {
  const { id, html } = JSON.parse(line);
  const row = { id, text: '' };
  const start = process.cpuUsage();
  try {
    const result = await extract(html);
    const { user, system } = process.cpuUsage(start);
    row.cpu = user + system;
    row.text = toText(result);
  } catch (error) {
    row.error = String(error).slice(0, 200);
  }
  process.stdout.write(`${JSON.stringify(row)}\n`);
}
