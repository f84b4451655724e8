import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../../src/input/bytes.ts';
import type { ContainerReader, OpenInput, Reading } from '../../src/input/containers/container.ts';
import { PithError } from '../../src/input/errors.ts';
import { type Place, type ReadOptions, readSources } from '../../src/input/read.ts';
import { sourceFromString } from '../../src/input/source.ts';

const folder = mkdtempSync(join(tmpdir(), 'pith-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function readAll(place: Place, options?: ReadOptions): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readSources(place, options)) readings.push(reading);
  return readings;
}

test('a file becomes a source, its kind found by content', async () => {
  const path = file('page.txt', '\ufeff<p>Grüße</p>\r\n');
  const source = {
    name: 'page.txt',
    kind: 'html',
    text: '<p>Grüße</p>\r\n',
    url: 'https://example.com/',
    encoding: { name: 'utf-8', from: 'bom' },
    container: 'page',
    fields: null,
  };
  expect(await readAll({ name: 'page.txt', from: path }, { url: 'https://example.com/' })).toEqual([{ source }]);
});

test('a stream is read completely, including characters that are split over chunks', async () => {
  const bytes = Buffer.from('Grüße');
  const from = Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]);
  expect(await readAll({ name: '-', from }, { kind: 'markdown' })).toMatchObject([
    { source: { text: 'Grüße', kind: 'markdown' } },
  ]);
});

test.each([
  [
    'a file that is not there',
    () => join(folder, 'none.html'),
    'not-found',
    'no such file or directory; check the path',
  ],
  ['a directory', () => folder, 'unreadable', 'is a directory; name a file'],
  ['a file below a file', () => join(file('leaf', ''), 'x'), 'unreadable', 'a part of the path is a file'],
])('%s', async (...[, path, code, message]) => {
  await expect(readAll({ name: 'x', from: path() })).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
  });
});

test('a file beyond the limit is refused before it is read', async () => {
  const path = file('huge.html', '');
  truncateSync(path, MAX_BYTES + 1);
  await expect(readAll({ name: 'x', from: path })).rejects.toThrow('is larger than 200 MB');
});

test('bytes are read completely, beyond the head', async () => {
  const text = 'A line of a long dump.\n'.repeat(10_000);
  expect(await readAll({ name: 'x', from: Buffer.from(text) })).toMatchObject([{ source: { text } }]);
  expect(await readAll({ name: 'x', from: Readable.from([text.slice(0, 9), text.slice(9)]) })).toMatchObject([
    { source: { text } },
  ]);
});

const RECORDS = '{"text":"A boat."}\n{"text":"A ferry."}\n';

test('records are refused as soon as they are seen, and their stream is closed', async () => {
  const from = new Readable({
    read() {
      this.push(RECORDS.repeat(1_000));
    },
  });
  await expect(readAll({ name: '-', from })).rejects.toMatchObject({ code: 'unsupported' });
  expect(from.destroyed).toBe(true);
});

test('a file of records is refused as such beyond the limit for pages, too', async () => {
  const path = file('huge.jsonl', RECORDS.repeat(10_000));
  truncateSync(path, MAX_BYTES + 1);
  await expect(readAll({ name: 'x', from: path })).rejects.toThrow('is JSON Lines');
});

test.each(['text', 'markdown', 'html'] as const)('a forced kind (%s) makes records a page', async (kind) => {
  expect(await readAll({ name: 'x', from: Buffer.from(RECORDS) }, { kind })).toMatchObject([
    { source: { kind, text: RECORDS, container: 'page' } },
  ]);
});

describe('a container that is read', () => {
  let closed = false;
  /** A page a line; a line that begins with a question mark cannot be read. */
  const LINES: ContainerReader = {
    name: 'jsonl',
    detect: ({ text }) => text.startsWith('lines:'),
    async *open({ name, bytes }: OpenInput): AsyncGenerator<Reading> {
      try {
        for await (const chunk of bytes.chunks) {
          for (const [i, line] of Buffer.from(chunk).toString().split('\n').entries()) {
            const record = { name: `${name}:${i}`, fields: { id: i } };
            if (line.startsWith('?'))
              yield { ...record, error: new PithError('unreadable', 'is a question; leave it out') };
            else yield { source: sourceFromString(line, { ...record, container: 'jsonl' }) };
          }
        }
      } finally {
        closed = true;
      }
    },
  };
  const place: Place = { name: 'x', from: Buffer.from('lines:\nA boat.\n?\nA ferry.') };

  test('gives a source for each record, with its fields, and goes on after one that fails', async () => {
    const readings = await readAll(place, { containers: [LINES] });
    expect(readings.map((reading) => ('error' in reading ? reading.error.message : reading.source.text))).toEqual([
      'lines:',
      'A boat.',
      'is a question; leave it out',
      'A ferry.',
    ]);
    expect(readings[2]).toMatchObject({ name: 'x:2', fields: { id: 2 } });
    expect(readings[3]).toMatchObject({ source: { name: 'x:3', container: 'jsonl', kind: 'text', fields: { id: 3 } } });
  });

  test('is closed if the reader of the records stops early', async () => {
    closed = false;
    for await (const _ of readSources(place, { containers: [LINES] })) break;
    expect(closed).toBe(true);
  });

  test('leaves other inputs pages', async () => {
    const readings = await readAll({ name: 'x', from: Buffer.from('A boat.') }, { containers: [LINES] });
    expect(readings).toMatchObject([{ source: { text: 'A boat.', container: 'page' } }]);
  });
});

test('sourceFromString drops a BOM and says that the text came decoded', () => {
  expect(sourceFromString('\ufeffA line.')).toEqual({
    name: 'string',
    kind: 'text',
    text: 'A line.',
    url: null,
    encoding: { name: 'utf-16', from: 'string' },
    container: 'page',
    fields: null,
  });
});
