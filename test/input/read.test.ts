import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { MAX_BYTES, readSource } from '../../src/input/read.ts';
import { sourceFromString } from '../../src/input/source.ts';

const folder = mkdtempSync(join(tmpdir(), 'pith-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test('a file becomes a source, its kind found by content', async () => {
  const path = file('page.txt', '\ufeff<p>Grüße</p>\r\n');
  expect(await readSource({ name: 'page.txt', from: path }, { url: 'https://example.com/' })).toEqual({
    name: 'page.txt',
    kind: 'html',
    text: '<p>Grüße</p>\r\n',
    url: 'https://example.com/',
    encoding: { name: 'utf-8', from: 'bom' },
  });
});

test('a stream is read whole, characters split over chunks and all', async () => {
  const bytes = Buffer.from('Grüße');
  const from = Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]);
  expect(await readSource({ name: '-', from }, { kind: 'markdown' })).toMatchObject({
    text: 'Grüße',
    kind: 'markdown',
  });
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
  await expect(readSource({ name: 'x', from: path() })).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
  });
});

test('a file beyond the limit is refused before it is read', async () => {
  const path = file('huge.html', '');
  truncateSync(path, MAX_BYTES + 1);
  await expect(readSource({ name: 'x', from: path })).rejects.toThrow('is larger than 200 MB');
});

test('sourceFromString drops a BOM and says that the text came decoded', () => {
  expect(sourceFromString('\ufeffA line.')).toEqual({
    name: 'string',
    kind: 'text',
    text: 'A line.',
    url: null,
    encoding: { name: 'utf-16', from: 'string' },
  });
});
