import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTree } from '../batch/tree.ts';
import { articleText, htmlPage, textPage } from './pages.ts';
import { call, pith, type RunOptions } from './run.ts';

const RECORDS = ['One', 'Two'].map((text) => `${JSON.stringify({ url: `https://${text}.example/`, text })}\n`).join('');
const REFUSAL =
  "is JSON Lines (one record a line), which pith does not read yet; extract the page's HTML or text first";

const tree = createTree();
const cwd = tree.root;

beforeAll(() => {
  tree.add({
    'crawl.jsonl': RECORDS,
    'crawl.jsonl.gz': gzipSync(RECORDS),
    'crawl.warc': 'WARC/1.0\r\nWARC-Type: response\r\n\r\n',
    'crawl.wet': 'WARC/1.0\r\nWARC-Type: conversion\r\n\r\n',
    'saved.mhtml': 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n',
    'mixed/a.html': htmlPage('First'),
    'mixed/crawl.txt': RECORDS,
    'mixed/d.txt': textPage('Last'),
  });
});
afterAll(() => tree.remove());

test.each<[string, string]>([
  ['crawl.jsonl', REFUSAL],
  ['crawl.jsonl.gz', REFUSAL.replace(',', ' packed with gzip,')],
  [
    'crawl.warc',
    'is a WARC file (what a crawl fetched), which pith does not read yet; extract the HTML of each page first',
  ],
  [
    'crawl.wet',
    "is a WET file (a crawl's pages as text), which pith does not read yet; extract the text of each page first",
  ],
  [
    'saved.mhtml',
    'is MHTML (a page saved with its pictures), which pith does not read yet; save the page as HTML, or extract its HTML part first',
  ],
])('%s is refused by name', async (name, message) => {
  const refused = { code: 2, stdout: '', stderr: `pith: ${name}: ${message}\n` };
  expect(await pith([name], { cwd })).toEqual(refused);
  expect(await call(['explain', name], { cwd })).toEqual(refused);
  const { code, stdout } = await call(['-f', 'json', name], { cwd });
  expect({ code, ...JSON.parse(stdout) }).toMatchObject({
    code: 2,
    status: 'error',
    source: name,
    kind: null,
    input: null,
    error: { code: 'unsupported', message },
  });
});

test('records on standard input are refused before their end', async () => {
  const during: RunOptions['during'] = (child) => void child.stdin?.write(RECORDS.repeat(2_000));
  expect(await pith(['-f', 'jsonl'], { cwd, input: null, during })).toMatchObject({
    code: 2,
    stdout: expect.stringContaining('"error":{"code":"unsupported","message":"is JSON Lines'),
    stderr: `pith: -: ${REFUSAL}\n`,
  });
});

test('a forced kind makes them one page', async () => {
  const { stdout, stderr } = await call(['-k', 'text', '--keep', 'all', 'crawl.jsonl'], { cwd });
  expect({ lines: stdout.split(/\n+/), stderr }).toEqual({ lines: RECORDS.split('\n'), stderr: '' });
});

test('among pages they leave the pages as they are', async () => {
  expect(await pith(['mixed'], { cwd })).toEqual({
    code: 2,
    stdout: `==> mixed/a.html <==\n${articleText('First')}\n==> mixed/d.txt <==\n${articleText('Last')}`,
    stderr: `pith: mixed/crawl.txt: ${REFUSAL}\npith: 3 pages: 2 articles, 1 failed\n`,
  });
  expect(await pith(['-q', '-o', 'out', 'mixed'], { cwd })).toMatchObject({ code: 2, stdout: '' });
  expect(readdirSync(tree.at('out')).sort()).toEqual(['a.txt', 'd.txt']);
});
