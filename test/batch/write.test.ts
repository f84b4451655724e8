import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { splitList } from '../../src/batch/list.ts';
import { writeWhole } from '../../src/batch/write.ts';
import { createTree } from './tree.ts';

const tree = createTree();
afterAll(() => tree.remove());

test('a file appears whole, with its folders, and nothing is left beside it', async () => {
  await writeWhole(tree.at('a/b/c.txt'), 'first\n');
  await writeWhole(tree.at('a/b/c.txt'), 'second\n');
  expect(readFileSync(tree.at('a/b/c.txt'), 'utf8')).toBe('second\n');
  expect(readdirSync(tree.at('a/b'))).toEqual(['c.txt']);
});

test('a write that fails says why and leaves nothing behind', async () => {
  tree.add({ 'leaf.txt': 'old' });
  mkdirSync(tree.at('taken.txt/inside'), { recursive: true });
  await expect(writeWhole(tree.at('leaf.txt/below.txt'), 'x')).rejects.toMatchObject({ code: 'write' });
  await expect(writeWhole(tree.at('taken.txt'), 'x')).rejects.toMatchObject({ code: 'write' });
  expect(readdirSync(tree.root).sort()).toEqual(['a', 'leaf.txt', 'taken.txt']);
});

test.skipIf(process.platform === 'win32')('a named pipe is written to, not replaced', async () => {
  execFileSync('bash', ['-c', 'mkfifo "$0"', tree.at('pipe')]);
  const [read] = await Promise.all([readFile(tree.at('pipe'), 'utf8'), writeWhole(tree.at('pipe'), 'through\n')]);
  expect(read).toBe('through\n');
  expect(statSync(tree.at('pipe')).isFIFO()).toBe(true);
});

test.each([
  ['lines', 'a.html\n\nb c.html\r\nlast', 'line', ['a.html', 'b c.html', 'last']],
  ['NULs', 'a\nb.html\0c.html\0', 'nul', ['a\nb.html', 'c.html']],
  ['nothing', '', 'line', []],
] as const)('a list of %s', (...[, text, separator, names]) => expect(splitList(text, separator)).toEqual(names));
