import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { createTree } from '../batch/tree.ts';
import { articleText, htmlPage } from './pages.ts';
import { pith } from './run.ts';

const tree = createTree();
afterAll(() => tree.remove());

/** Enough that a run lasts well beyond its first page. */
const PAGES = 400;

test('SIGINT finishes the current page, keeps only complete files, and exits with 130', async () => {
  tree.add(
    Object.fromEntries(
      Array.from({ length: PAGES }, (_, i) => [`pages/${1000 + i}.html`, htmlPage(`Page ${1000 + i}`)]),
    ),
  );
  const { code, stderr } = await pith(['-v', '-o', 'out', 'pages'], {
    cwd: tree.root,
    during: (child) => {
      child.stderr?.once('data', () => child.kill('SIGINT'));
    },
  });
  expect(code).toBe(130);
  expect(stderr).toContain('pith: stopping after this page; press again to stop at once\n');
  expect(stderr).toMatch(/pith: 400 pages: \d+ articles?, \d+ not read\n$/);
  const written = readdirSync(tree.at('out'));
  expect(written.length).toBeGreaterThan(0);
  expect(written.length).toBeLessThan(PAGES);
  for (const name of written) {
    expect(readFileSync(tree.at(`out/${name}`), 'utf8')).toBe(articleText(`Page ${name.replace('.txt', '')}`));
  }
});

test('SIGINT ends the wait for standard input', async () => {
  const { code, stdout } = await pith(['-v', 'pages/1000.html', '-'], {
    cwd: tree.root,
    input: null,
    during: (child) => {
      child.stderr?.once('data', () => setTimeout(() => child.kill('SIGINT'), 100));
    },
  });
  expect(code).toBe(130);
  expect(stdout).toBe(`==> pages/1000.html <==\n${articleText('Page 1000')}`);
});
