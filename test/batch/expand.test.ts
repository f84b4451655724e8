import { chmodSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expandInputs } from '../../src/batch/expand.ts';
import { createTree } from './tree.ts';

const tree = createTree();

beforeAll(() => {
  tree.add({
    'a.html': '',
    'b.txt': '',
    'odd[1].html': '',
    'pages/b.html': '',
    'pages/a.html': '',
    'pages/B.html': '',
    'pages/deep/er/c.md': '',
    'pages/deep/index.php': '',
    'pages/noext': '',
    'pages/photo.jpg': '',
    'pages/.hidden.html': '',
    'pages/.git/x.html': '',
    'pages/CVS/x.html': '',
    'pages/drafts/d.html': '',
    'images/photo.jpg': '',
  });
  tree.link('a.html', 'pages/link.html');
  tree.link('images', 'pages/linked');
  tree.link('pages', 'also');
});
afterAll(() => tree.remove());

const expand = (args: readonly string[], options: { exclude?: string[]; listed?: string[]; output?: string } = {}) =>
  expandInputs(args, { cwd: tree.root, exclude: [], ...options });

const names = async (...parameters: Parameters<typeof expand>): Promise<string[]> =>
  (await expand(...parameters)).inputs.map(({ name, error }) =>
    error === undefined ? name : `${name}: ${error.message}`,
  );

const mirrors = async (...parameters: Parameters<typeof expand>): Promise<string[]> =>
  (await expand(...parameters)).inputs.map(({ mirror }) => mirror);

const PAGES = ['B.html', 'a.html', 'b.html', 'deep/er/c.md', 'drafts/d.html', 'noext'];

describe('expandInputs', () => {
  test.each<[string, string[], string[]]>([
    ['files stay in their order', ['b.txt', 'a.html'], ['b.txt', 'a.html']],
    ['standard input is an input', ['-'], ['-']],
    [
      'a directory is walked in code-unit order, hidden, VCS and linked entries aside',
      ['pages'],
      PAGES.map((p) => `pages/${p}`),
    ],
    ['a trailing slash or ./ changes nothing', ['./pages/'], PAGES.map((p) => `pages/${p}`)],
    ['a link named by the user is followed', ['also/deep'], ['also/deep/er/c.md']],
    ['a glob matches any name', ['pages/deep/*'], ['pages/deep/index.php']],
    ['a glob is one level deep', ['pages/*.html'], ['pages/B.html', 'pages/a.html', 'pages/b.html']],
    ['two stars are any depth', ['pages/**/*.{md,php}'], ['pages/deep/er/c.md', 'pages/deep/index.php']],
    ['a glob from the working directory', ['*.html'], ['a.html', 'odd[1].html']],
    ['braces may hold slashes', ['pages/{deep/er,drafts}/*'], ['pages/deep/er/c.md', 'pages/drafts/d.html']],
    ['a name that exists is no glob', ['odd[1].html'], ['odd[1].html']],
    ['the same page twice is read once', ['a.html', './a.html', 'a.html'], ['a.html']],
    ['a missing file', ['none.html'], ['none.html: no such file or directory; check the path']],
    ['a glob without a match', ['x*.html'], ['x*.html: no file matches; check the pattern']],
    ['a glob in a missing folder', ['none/*.html'], ['none/*.html: no file matches; check the pattern']],
    ['a negated glob', ['!*.html'], ['!*.html: a glob may not begin with "!"; leave files out with --exclude']],
  ])('%s', async (_, args, expected) => expect(await names(args)).toEqual(expected));

  test('a directory without a page says which files are searched for', async () => {
    expect(await names(['images'])).toEqual([
      expect.stringMatching(/^images: no page in this directory \(\.html .*; name files or a glob$/),
    ]);
  });

  test.each<[string, string[], string[]]>([
    ['a name anywhere', ['a.html'], ['B.html', 'b.html', 'deep/er/c.md', 'drafts/d.html', 'noext']],
    ['a folder by its name', ['drafts/'], ['B.html', 'a.html', 'b.html', 'deep/er/c.md', 'noext']],
    ['a path as it stands in messages', ['pages/deep/**'], ['B.html', 'a.html', 'b.html', 'drafts/d.html', 'noext']],
    ['a path from the argument on', ['deep/er'], ['B.html', 'a.html', 'b.html', 'drafts/d.html', 'noext']],
    ['several patterns', ['*.html', './pages/noext'], ['deep/er/c.md']],
  ])('--exclude leaves out %s', async (_, exclude, expected) => {
    expect(await names(['pages'], { exclude })).toEqual(expected.map((path) => `pages/${path}`));
  });

  test('--exclude holds for files and globs too', async () => {
    expect(await names(['a.html', 'b.txt', '*.html'], { exclude: ['a*'] })).toEqual(['b.txt', 'odd[1].html']);
  });

  test.each<[string, string[], string[]]>([
    ['a file gives its base name', ['pages/a.html'], ['a.html']],
    ['a directory its tree', ['pages'], PAGES],
    ['a glob the path from its fixed prefix on', ['pages/**/*.md'], ['deep/er/c.md']],
    ['standard input a name of its own', ['-'], ['stdin']],
  ])('mirror: %s', async (_, args, expected) => expect(await mirrors(args)).toEqual(expected));

  test('mirror: listed names keep their folders, but never lead out of the output', async () => {
    const listed = ['pages/a.html', './b.txt', tree.at('a.html'), 'pages/../pages/b.html', 'pages/deep'];
    const absolute = tree.at('a.html').slice(1);
    expect(await mirrors([], { listed })).toEqual([
      'pages/a.html',
      'b.txt',
      absolute,
      'pages/b.html',
      'pages/deep/er/c.md',
    ]);
  });

  test('listed names are literal', async () => {
    expect(await names([], { listed: ['*.html', 'odd[1].html'] })).toEqual([
      '*.html: no such file or directory; check the path',
      'odd[1].html',
    ]);
  });

  test.each<[string[], boolean]>([
    [['a.html'], false],
    [['-'], false],
    [['a.html', 'b.txt'], true],
    [['images'], true],
    [['*.txt'], true],
  ])('%j means many pages: %s', async (args, many) => expect((await expand(args)).many).toBe(many));

  test('the output directory is never read', async () => {
    expect(await names(['pages'], { output: tree.at('pages/deep') })).not.toContain('pages/deep/er/c.md');
    await expect(expand(['pages'], { output: tree.at('pages') })).rejects.toThrow('pages is both input and output');
    await expect(expand(['also'], { output: tree.at('pages') })).rejects.toThrow('also is both input and output');
  });

  test.skipIf(process.getuid?.() === 0)('an unreadable folder is a failure, not a gap', async () => {
    tree.add({ 'locked/in/a.html': '', 'locked/b.html': '' });
    chmodSync(tree.at('locked/in'), 0);
    const found = await names(['locked']);
    chmodSync(tree.at('locked/in'), 0o755);
    expect(found).toEqual(['locked/b.html', expect.stringMatching(/^locked\/in: permission denied/)]);
  });
});
