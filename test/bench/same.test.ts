import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_CORPUS } from '../../bench/accuracy/corpus.ts';
import { digest, findDifferences, isSame } from '../../bench/same/digest.ts';

const RUN = fileURLToPath(new URL('../../bench/same/run.ts', import.meta.url));

/** A build that makes one block of a page, of the given role, and fails on pages that say so. */
const buildOf = (role: string): string => `export const render = (article) => article.blocks[0].text;
export const extract = (text, { name }) => {
  if (text.includes('fail')) throw new Error('failed');
  const role = name === '2' ? '${role}' : 'paragraph';
  return { status: 'ok', source: { text }, blocks: [{ text, role, p: role === 'nav' ? 0.5 : 0.25 }], confidence: 1 };
};`;

describe('digest', () => {
  const old = { status: 'ok', blocks: [{ role: 'nav', p: 0.25 }], confidence: 0.5 };
  it.each([
    {
      name: 'the order of keys',
      fresh: { confidence: 0.5, blocks: [{ p: 0.25, role: 'nav' }], status: 'ok' },
      places: [],
    },
    { name: 'a role', fresh: { ...old, blocks: [{ role: 'ad', p: 0.25 }] }, places: ['blocks.0.role: "nav" → "ad"'] },
    { name: 'a probability', fresh: { ...old, blocks: [{ role: 'nav', p: 0.3 }] }, places: ['blocks.0.p: 0.25 → 0.3'] },
    {
      name: 'a probability within the tolerance',
      fresh: { ...old, confidence: 0.505 },
      tolerance: 0.01,
      places: [],
    },
    { name: 'a block more', fresh: { ...old, blocks: [...old.blocks, {}] }, places: ['blocks.1: nothing → {}'] },
    { name: 'an error', fresh: { error: 'x' }, places: ['status: "ok" → nothing'], limit: 1 },
  ])('sees $name', ({ fresh, places, tolerance = 0, limit = 9 }) => {
    expect(isSame(digest(old), digest(fresh), tolerance)).toBe(places.length === 0);
    expect(findDifferences(old, fresh, { tolerance, limit })).toEqual(places);
  });
});

describe('bench/same/run.ts', () => {
  let dir = '';

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'pith-same-'));
    for (const [part, extension] of [
      ['html', 'html'],
      ['wet', 'txt'],
    ]) {
      const set = join(dir, 'corpus', part!, 'invented');
      mkdirSync(join(set, 'pages'), { recursive: true });
      writeFileSync(join(set, 'gold.jsonl'), ['1', '2', '3'].map((id) => `{"id":"${id}"}\n`).join(''));
      for (const id of [1, 2]) writeFileSync(join(set, 'pages', `${id}.${extension}`), `page ${id}`);
      writeFileSync(join(set, 'pages', `3.${extension}`), 'fail');
    }
    for (const role of ['paragraph', 'nav']) {
      mkdirSync(join(dir, role, 'dist'), { recursive: true });
      writeFileSync(join(dir, role, 'package.json'), '{"type":"module"}');
      writeFileSync(join(dir, role, 'dist/index.js'), buildOf(role));
    }
  });

  afterAll(() => rmSync(dir, { recursive: true }));

  const run = (corpus: string, fresh: string, ...args: string[]): { code: number; out: string } => {
    const flags = [join(dir, 'paragraph'), join(dir, fresh), '--corpus', join(dir, corpus), ...args];
    try {
      return { code: 0, out: execFileSync(process.execPath, ['--import', 'tsx', RUN, ...flags], { encoding: 'utf8' }) };
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string };
      return { code: status, out: stdout };
    }
  };

  it.each([
    { name: 'the same build', fresh: 'paragraph', args: [], code: 0, row: /all +\| +6 \| +6 \| +0 / },
    { name: 'another build', fresh: 'nav', args: [], code: 1, row: /all +\| +6 \| +4 \| +2 / },
    { name: 'one folder', fresh: 'nav', args: ['--split', 'wet'], code: 1, row: /all +\| +3 \| +2 \| +1 / },
    { name: 'the text only', fresh: 'nav', args: ['--fields', 'text'], code: 0, row: /all +\| +6 \| +6 \| +0 / },
    {
      name: 'what differs',
      fresh: 'nav',
      args: ['--show', '1'],
      code: 1,
      row: /html\/invented 2\n {2}blocks\.0\.role: "p/,
    },
  ])('compares $name', ({ fresh, args, code, row }) => {
    const result = run('corpus', fresh, ...args);
    expect(result.out).toMatch(row);
    expect(result.code).toBe(code);
  });

  it('says that the corpora are not there, and succeeds', () => {
    expect(run('none', 'nav')).toEqual({ code: 0, out: `${NO_CORPUS}\n` });
  });
});
