import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expandInputs } from '../../src/batch/expand.ts';
import { planJobs, planOutput, resolveOutput } from '../../src/batch/plan.ts';
import { createTree } from './tree.ts';

const tree = createTree();

beforeAll(() => {
  tree.add({
    'pages/a.html': '',
    'pages/sub/a.htm': '',
    'pages/sub/data.php': '',
    'pages/sub/noext': '',
    'twins/a.html': '',
    'twins/a.txt': '',
    'out/old.txt': '',
    'one.txt': '',
  });
  tree.link('one.txt', 'alias.txt');
});
afterAll(() => tree.remove());

async function targets(args: readonly string[], output: string, extension = '.txt'): Promise<string[]> {
  const cwd = tree.root;
  const expansion = await expandInputs(args, { cwd, exclude: [], output: await resolveOutput(output, cwd) });
  const place = await planOutput(output, { cwd, many: expansion.many });
  const jobs = await planJobs(expansion, place, extension);
  return jobs.map(({ target }) => (target ?? '').replace(`${tree.root}/`, ''));
}

describe('where results go', () => {
  test.each<[string, string[], string, string[]]>([
    ['a single page to a file', ['pages/a.html'], 'result', ['result']],
    ['a single page into a directory that is there', ['pages/a.html'], 'out', ['out/a.txt']],
    ['a single page into a new directory, by its slash', ['pages/a.html'], 'new/', ['new/a.txt']],
    ['a tree', ['pages'], 'new', ['new/a.txt', 'new/sub/a.txt', 'new/sub/noext.txt']],
    ['a glob', ['pages/**/*.php'], 'new', ['new/sub/data.php.txt']],
    ['several arguments', ['pages/a.html', 'pages/sub/noext'], 'new', ['new/a.txt', 'new/noext.txt']],
    ['standard input', ['-'], 'out', ['out/stdin.txt']],
    [
      'an output inside its input',
      ['pages'],
      'pages/clean',
      ['pages/clean/a.txt', 'pages/clean/sub/a.txt', 'pages/clean/sub/noext.txt'],
    ],
  ])('%s', async (...[, args, output, expected]) => {
    expect(await targets(args, output)).toEqual(expected);
  });

  test('the extension follows the format', async () => {
    expect(await targets(['pages/a.html'], 'out', '.jsonl')).toEqual(['out/a.jsonl']);
  });
});

describe('what is refused before anything is written', () => {
  test.each<[string, string[], string, string]>([
    [
      'two pages at one place',
      ['twins'],
      'new',
      `twins/a.html and twins/a.txt would both be written to ${tree.at('new/a.txt')}; rename one`,
    ],
    [
      'many pages to a file',
      ['pages'],
      'one.txt',
      'one.txt is a file where a directory is needed; name another output',
    ],
    ['a slash after a file', ['pages/a.html'], 'one.txt/', 'one.txt/ is a file where a directory is needed'],
    ['a page onto itself', ['one.txt'], 'one.txt', 'one.txt would be overwritten by an article; name another output'],
    ['a page onto itself by another name', ['alias.txt'], 'one.txt', 'alias.txt would be overwritten'],
    ['a page onto itself in its directory', ['one.txt'], '.', 'one.txt would be overwritten'],
    ['a page onto another page', ['twins/a.html', 'twins/a.txt'], 'twins', 'would both be written'],
  ])('%s', async (...[, args, output, message]) => {
    await expect(targets(args, output)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining(message),
    });
  });
});
