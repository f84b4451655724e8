import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openBytes } from '../../src/input/bytes.ts';
import { CONTAINER_READERS, findContainer } from '../../src/input/containers/index.ts';
import { PithError } from '../../src/input/errors.ts';
import { peek } from '../../src/input/head.ts';
import { CONTAINERS, type Container } from '../../src/types.ts';

const PROSE = 'The ferry sails at noon, and the harbour is busy with people who wait for it.';
const BIG = `<p>${PROSE}</p>`.repeat(2_000);

/** The text of a record file, record by record, as JSON writes each. */
const lines = (...records: object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');

const warc = (...types: string[]): string =>
  types.map((type) => `WARC/1.0\r\nWARC-Type: ${type}\r\nContent-Length: 6\r\n\r\nA boat\r\n\r\n`).join('');

const MAIL = [
  'From: <Saved by a browser>',
  'Subject: The ferry',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"',
];
const mail = (...headers: string[]): string =>
  `${headers.join('\r\n')}\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>A`;

const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

const TOLD: Readonly<Record<Exclude<Container, 'page'>, readonly (readonly [string, string | Uint8Array])[]>> = {
  jsonl: [
    ['two records', lines({ url: 'https://a.example/', html: `<p>${PROSE}</p>` }, { id: 2, text: PROSE })],
    ['records without a field for the page', lines({ level: 'info', said: PROSE }, { level: 'info', said: PROSE })],
    ['one record', lines({ id: 1, raw_content: PROSE })],
    ['one record without a line end', lines({ html: '<p>A' }).trimEnd()],
    ['one record with an address', lines({ url: 'https://a.example/', page: PROSE })],
    ['blank lines between and before', `\n\n${lines({ a: 1 })}\r\n\n${lines({ a: 2 })}`],
    ['a byte order mark', `\ufeff${lines({ text: PROSE })}`],
    ['UTF-16', utf16(lines({ text: 'Grüße' }, { text: PROSE }))],
    ['a first record that is longer than the head', lines({ id: 1, html: BIG }, { id: 2, html: BIG })],
    ['the same with its page first', lines({ content: BIG, id: 1 })],
    ['a second record that is longer than the head', lines({ id: 1 }, { id: 2, page: BIG })],
    ['quotes, brackets and backslashes in what is cut', lines({ tags: ['a,"}', '\\'], at: { x: ',{' }, text: BIG })],
    ['thousands of records', lines(...Array.from({ length: 5_000 }, (_, id) => ({ id, text: PROSE })))],
    ['a bad line late', `${lines(...Array.from({ length: 40 }, (_, id) => ({ id })))}{"id":`],
  ],
  warc: [
    ['of responses', warc('warcinfo', 'request', 'response')],
    ['that begins with a response', warc('response')],
    ['of which only the start is there', warc('warcinfo').slice(0, 60)],
    ['of version 1.1 with bare line feeds', warc('response').replaceAll('\r', '').replace('1.0', '1.1')],
  ],
  wet: [
    ['of conversions', warc('warcinfo', 'conversion', 'conversion')],
    ['without a record about itself', warc('conversion')],
  ],
  mhtml: [
    ['of a browser', mail(...MAIL)],
    ['with a type on the next line', mail('MIME-Version: 1.0', 'Content-Type:\r\n multipart/related; boundary="b"')],
    ['with bare line feeds, after a blank line', `\n${mail(...MAIL).replaceAll('\r', '')}`],
  ],
};

const told = Object.entries(TOLD).flatMap(([container, cases]) =>
  cases.map(([name, content]) => [container, name, content] as const),
);

const PAGES: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \n\n'],
  ['prose', PROSE],
  ['a document', `<!doctype html><p>${PROSE}</p>`],
  ['prose that shows records', `${PROSE}\n\n${lines({ text: PROSE }, { text: PROSE })}`],
  ['records with prose after them', `${lines({ text: PROSE }, { text: PROSE })}\n${PROSE}\n`],
  ['an object over several lines', JSON.stringify({ url: 'https://a.example/', text: PROSE }, null, 2)],
  ['an object without a page on one line', lines({ id: 1, name: 'ferry' })],
  ['a long one', lines({ stops: Array.from({ length: 20_000 }, (_, stop) => ({ stop })) })],
  ['empty objects', '{}\n{}\n'],
  ['lists, a line each', '["a", 1]\n["b", 2]\n'],
  ['numbers and strings, a line each', '1\n"a"\nnull\n'],
  ['a program', '{\n  say("A");\n}\n{\n  say("B");\n}\n'],
  ['a program on one line', `{text:${JSON.stringify(BIG)}}`],
  ['a template', '{{ text }}\n{{ html }}\n'],
  ['objects with a comma behind each', '{"text": "A"},\n{"text": "B"},\n'],
  ['a log with objects in it', '12:00 {"text": "A"}\n12:01 {"text": "B"}\n'],
  ['a table', 'id,text\n1,"{""text"": ""A""}"\n2,"{}"\n'],
  ['prose about archives', `WARC/1.0 is a format for crawls.\n${PROSE}\n`],
  ['prose that begins with a version', `WARC/1.0\n\n${PROSE}\n`],
  ['prose that shows a record of one', `${PROSE}\n\n${warc('response')}`],
  ['a mail of plain text', mail('From: Ann', 'MIME-Version: 1.0', 'Content-Type: text/plain')],
  ['a mail in two forms', mail('From: Ann', 'MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary="b"')],
  ['a mail that quotes such a head', `${mail('From: Ann', 'MIME-Version: 1.0')}\n${MAIL.join('\n')}`],
  ['prose that shows such a head', `${PROSE}\n\n${mail(...MAIL)}`],
  ['front matter', `title: The ferry\ndate: 2024-05-01\n\n${PROSE}\n`],
  ['HTTP headers', `HTTP/1.1 200 OK\r\nContent-Type: multipart/related\r\n\r\n<p>${PROSE}</p>`],
];

async function containerOf(content: string | Uint8Array): Promise<Container> {
  const { head } = await peek(await openBytes(Buffer.from(content)));
  return findContainer(head).name;
}

describe('what an input is', () => {
  test.each(told)('%s: %s', async (container, _, content) => {
    expect(await containerOf(content)).toBe(container);
    expect(await containerOf(gzipSync(content))).toBe(container);
  });

  test.each(PAGES)('page: %s', async (_, content) => {
    expect(await containerOf(content)).toBe('page');
    expect(await containerOf(gzipSync(content))).toBe('page');
  });

  test('chunks of any size give the same result', async () => {
    const content = lines({ id: 1, html: BIG });
    for (const size of [1, 7, 65_536, 65_537]) {
      const parts = content.match(new RegExp(`.{1,${size}}`, 'gs')) ?? [];
      const { head } = await peek(await openBytes(Readable.from(parts.map((part) => Buffer.from(part)))));
      expect(findContainer(head).name).toBe('jsonl');
    }
  });

  test.each(['{', '{"a":', '{"text":"', '{"a":[', '{"\\', 'a: ', 'WARC/1.0\n', '\n', '"', '{}\n', '\0'])(
    'hostile input of %j repeated ends',
    async (piece) => expect(CONTAINERS).toContain(await containerOf(piece.repeat(100_000))),
  );

  test('broken gzip data is a page, for the decoder to refuse', async () => {
    expect(await containerOf(Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3))).toBe('page');
  });
});

describe('the table of containers', () => {
  const refusals = Object.values(CONTAINER_READERS).filter(({ name }) => name !== 'page');

  test('has a row for each container under its name, a page last', () => {
    expect(Object.entries(CONTAINER_READERS).every(([name, reader]) => name === reader.name)).toBe(true);
    expect(Object.keys(CONTAINER_READERS).sort()).toEqual([...CONTAINERS].sort());
    expect(Object.keys(CONTAINER_READERS).at(-1)).toBe('page');
    expect(refusals.map(({ name }) => name).sort()).toEqual(Object.keys(TOLD).sort());
  });

  test.each(refusals)('$name is refused in a sentence that names it', async ({ open }) => {
    const bytes = await openBytes(Buffer.from(''));
    for (const [packing, packed] of [[null, ''] as const, ['gzip', ' packed with gzip'] as const]) {
      const call = () => open({ name: 'x', bytes, packing, options: {} });
      expect(call).toThrow(PithError);
      expect(call).toThrow(new RegExp(`^is [^;]+\\)${packed}, which pith does not read yet; \\w[^;.]+$`));
      expect(call).toThrow(expect.objectContaining({ code: 'unsupported' }));
    }
  });
});

const CORPUS = join(import.meta.dirname, '../../corpus');

/** Every n-th page keeps the test short. Measured on all 23,838 of html, text and wet: none is taken for records. */
const STEP = 40;

describe.skipIf(!existsSync(CORPUS))('the corpora (skipped without corpus/)', () => {
  test('no page is mistaken for a file of records', async () => {
    const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((path) => /pages.[^.]/.test(path));
    const sample = files.sort().filter((_, i) => i % STEP === 0);
    expect(sample.length).toBeGreaterThan(100);
    const taken: string[] = [];
    for (const path of sample) {
      const opened = await openBytes(join(CORPUS, path));
      const { head } = await peek(opened);
      if (findContainer(head).name !== 'page') taken.push(path);
      await opened.close();
    }
    expect(taken).toEqual([]);
  });
});
