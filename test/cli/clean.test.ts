import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTree } from '../batch/tree.ts';
import { articleText, htmlPage, prose, textPage } from './pages.ts';
import { call, pith, type RunOptions, shell } from './run.ts';

const tree = createTree();
const cwd = tree.root;

beforeAll(() => {
  tree.add({
    'a.html': htmlPage('Alpha'),
    'b.txt': textPage('Beta'),
    'empty.html': '',
    'file.pdf': '%PDF-1.7\n',
    'crawl.jsonl': '{"text":"One"}\n{"text":"Two"}\n',
    'pages/one.html': htmlPage('One'),
    'pages/sub/two.txt': textPage('Two'),
    'latin.html': Buffer.from(htmlPage('Größe'), 'latin1'),
  });
});
afterAll(() => tree.remove());

/** In this process; `pith` and `shell` start one. */
const run = (args: readonly string[], input = '') => call(args, { cwd, input });
const files = (path: string): string[] =>
  readdirSync(tree.at(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.replace(tree.at(path), '')}/${entry.name}`.replace(/^\//, ''))
    .sort();

describe('one page', () => {
  test.each<[string, string[], Partial<RunOptions>, string]>([
    ['an HTML file', ['a.html'], {}, 'Alpha'],
    ['a text file', ['b.txt'], {}, 'Beta'],
    ['standard input', [], { input: htmlPage('Gamma') }, 'Gamma'],
    ['standard input as -', ['-'], { input: textPage('Delta') }, 'Delta'],
    ['options after the input', ['a.html', '-k', 'html', '--level', 'normal'], {}, 'Alpha'],
    ['a file after --', ['--', 'a.html'], {}, 'Alpha'],
    ['a forced charset', ['--encoding', 'latin1', 'latin.html'], {}, 'Größe'],
    ['a file, while standard input stays open', ['a.html'], { input: null }, 'Alpha'],
  ])('%s', async (...[, args, options, name]) => {
    expect(await pith(args, { cwd, ...options })).toEqual({ code: 0, stdout: articleText(name), stderr: '' });
  });

  test('json is one object on one line if it is not for a terminal', async () => {
    const { code, stdout } = await run(['-f', 'json', '--blocks', 'a.html']);
    expect(code).toBe(0);
    expect(stdout.match(/\n/g)).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'pith/1',
      status: 'ok',
      source: 'a.html',
      kind: 'html',
      error: null,
    });
    expect(JSON.parse(stdout).blocks).toHaveLength(3);
  });

  test('-o writes a file, with its folders, pretty for json', async () => {
    expect(await run(['-f', 'json', '-o', 'results/deep/a.json', 'a.html'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const text = readFileSync(tree.at('results/deep/a.json'), 'utf8');
    expect(text.startsWith('{\n')).toBe(true);
    expect(text.endsWith('}\n') && !text.endsWith('}\n\n')).toBe(true);
  });
});

describe('no article, and errors', () => {
  test('an empty page exits with 1, says so, and writes an empty file', async () => {
    expect(await run(['empty.html'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'pith: empty.html: is empty; check where it came from\n',
    });
    expect(await run(['-q', '-o', 'none.txt', 'empty.html'])).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(readFileSync(tree.at('none.txt'), 'utf8')).toBe('');
  });

  test('--min-words can leave a page without an article', async () => {
    const { code, stderr } = await run(['--min-words', '5000', 'a.html']);
    expect(code).toBe(1);
    expect(stderr).toBe("pith: a.html: has no article; 'pith explain a.html' shows why\n");
  });

  test.each<[string, string[], string]>([
    ['a missing file', ['none.html'], 'pith: none.html: no such file or directory; check the path'],
    ['a PDF', ['file.pdf'], 'pith: file.pdf: is a PDF document, not a page; extract its text first, as with pdftotext'],
    ['a glob without a match', ['*.xyz'], 'pith: *.xyz: no file matches; check the pattern'],
    ['a mistyped command', ['explian'], "pith: explian: no such file or directory; did you mean 'pith explain'?"],
    [
      'a mistyped option',
      ['--formt', 'json', 'a.html'],
      "pith: unknown option '--formt' (Did you mean --format?); see 'pith --help'",
    ],
    ['a format that is not there', ['-f', 'xml', 'a.html'], 'Allowed choices are text, json, jsonl; see'],
    ['an engine that is not there', ['--engine', 'slow', 'a.html'], 'Allowed choices are auto, fast, readability; see'],
    ['a mistyped role', ['--keep', 'titel', 'a.html'], "There is no role 'titel'. Did you mean 'title'?; see"],
    ['a role that is no word', ['--drop', 'xyzzy', 'a.html'], 'Roles are heading, paragraph,'],
    ['a negative count', ['--min-words', '-1', 'a.html'], 'Give a whole number, 0 or more'],
    ['a share above 1', ['--min-confidence', '1.5', 'a.html'], 'Give a number from 0 to 1'],
    ['an unknown charset', ['--encoding', 'utf-9', 'a.html'], "unknown charset 'utf-9'; name one as utf-8,"],
    ['half an address', ['--url', 'example.com', 'a.html'], 'Give the whole address, as https://example.com/page'],
    [
      'an address as input',
      ['https://example.com/?a=1&b=2'],
      "run: curl -sL 'https://example.com/?a=1&b=2' | pith --url 'https://example.com/?a=1&b=2'",
    ],
    ['json for many', ['-f', 'json', 'a.html', 'b.txt'], 'json is for a single page; use -f jsonl, or -o DIR'],
    ['an address for many', ['--url', 'https://example.com/', 'a.html', 'b.txt'], '--url is for a single input'],
    ['--blocks with text', ['--blocks', 'a.html'], '--blocks adds to json and jsonl'],
    ['--check with an output', ['--check', '-o', 'x', 'a.html'], '--check writes nothing; leave out --output'],
    ['-0 alone', ['-0', 'a.html'], '-0 says how names in --files-from end'],
    ['-v with -q', ['-vq', 'a.html'], '--verbose and --quiet exclude each other'],
    [
      'Readability on text',
      ['--engine', 'readability', 'b.txt'],
      'pith: b.txt: is text, and the engine readability reads HTML only; use --engine fast',
    ],
    [
      'Readability on forced text',
      ['--engine', 'readability', '-k', 'text', 'a.html'],
      'pith: the engine readability reads HTML only',
    ],
    [
      'a page onto itself',
      ['-o', 'a.html', 'a.html'],
      'pith: a.html would be overwritten by an article; name another output',
    ],
    ['a missing list', ['--files-from', 'names.txt'], 'pith: names.txt: no such file or directory; check the path'],
  ])('%s is 2', async (...[, args, message]) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.startsWith('pith: ')).toBe(true);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });

  test('a failed page has its record in json, too', async () => {
    const { code, stdout, stderr } = await run(['-f', 'json', 'file.pdf']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'error', source: 'file.pdf', error: { code: 'binary' } });
    expect(stderr).toContain('is a PDF document');
  });

  test.skipIf(process.getuid?.() === 0)('an unreadable file', async () => {
    tree.add({ 'locked.html': '' });
    chmodSync(tree.at('locked.html'), 0);
    expect(await run(['locked.html'])).toMatchObject({ code: 2, stderr: expect.stringContaining('permission denied') });
  });

  test('an output that cannot be written', async () => {
    const { code, stderr } = await run(['-o', 'b.txt/x.txt', 'a.html']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^pith: a\.html: .*b\.txt\/x\.txt: a part of the path is a file/);
  });
});

describe('many pages', () => {
  test('text has a header for each, in order, and a last line of counts', async () => {
    expect(await run(['b.txt', 'pages', 'none.html'])).toEqual({
      code: 2,
      stdout: [
        `==> b.txt <==\n${articleText('Beta')}`,
        `==> pages/one.html <==\n${articleText('One')}`,
        `==> pages/sub/two.txt <==\n${articleText('Two')}`,
      ].join('\n'),
      stderr: 'pith: none.html: no such file or directory; check the path\npith: 4 pages: 3 articles, 1 failed\n',
    });
  });

  test('-q leaves out headers and counts, not errors', async () => {
    expect(await run(['-q', 'empty.html', 'a.html', 'b.txt', 'file.pdf'])).toMatchObject({
      code: 2,
      stdout: `${articleText('Alpha')}\n${articleText('Beta')}`,
      stderr: expect.stringMatching(/^pith: file\.pdf: .*\n$/),
    });
  });

  test('-v prints a line about each', async () => {
    const { stderr } = await run(['-v', 'a.html']);
    expect(stderr).toMatch(
      /^pith: a\.html: (?:ok|low), \d+ words, confidence \d\.\d\d, html, utf-8 \(utf-8\), fast\n$/,
    );
  });

  test('jsonl has a line for each, failed ones in the same shape', async () => {
    const { code, stdout } = await run(['-f', 'jsonl', 'a.html', 'empty.html', 'file.pdf', 'crawl.jsonl', 'none.html']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(lines.map(({ source, status }) => [source, status])).toEqual([
      ['a.html', 'ok'],
      ['empty.html', 'empty'],
      ['file.pdf', 'error'],
      ['crawl.jsonl', 'error'],
      ['none.html', 'error'],
    ]);
    expect(new Set(lines.map((line) => Object.keys(line).join())).size).toBe(1);
  });

  test('no article exits with 1, an error takes precedence', async () => {
    expect((await run(['a.html', 'empty.html'])).code).toBe(1);
    expect((await run(['none.html', 'empty.html'])).code).toBe(2);
  });

  test('-o mirrors the tree; what failed leaves no file', async () => {
    const { code, stdout, stderr } = await pith(['-o', 'out', 'pages', 'a.html', 'file.pdf', 'empty.html'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('pith: 5 pages: 3 articles, 1 without an article, 1 failed\n');
    expect(files('out')).toEqual(['a.txt', 'empty.txt', 'one.txt', 'sub/two.txt']);
    expect(readFileSync(tree.at('out/sub/two.txt'), 'utf8')).toBe(articleText('Two'));
  });

  test('-o inside the input is not read again', async () => {
    for (const _ of [1, 2]) {
      const { stderr } = await run(['-o', 'pages/clean', '-f', 'jsonl', 'pages']);
      expect(stderr).toBe('pith: 2 pages: 2 articles\n');
    }
    expect(files('pages/clean')).toEqual(['one.jsonl', 'sub/two.jsonl']);
    expect(JSON.parse(readFileSync(tree.at('pages/clean/one.jsonl'), 'utf8'))).toMatchObject({
      source: 'pages/one.html',
    });
  });

  test('a collision is refused before anything is written', async () => {
    tree.add({ 'one.html': htmlPage('Other') });
    const { code, stderr } = await run(['-o', 'clash', 'one.html', 'pages/one.html']);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^pith: one\.html and pages\/one\.html would both be written to .*clash\/one\.txt; rename one/,
    );
    expect(existsSync(tree.at('clash'))).toBe(false);
  });

  test('--fail-fast stops at the first error', async () => {
    expect(await run(['--fail-fast', 'none.html', 'a.html'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('pith: 2 pages: 0 articles, 1 failed, 1 not read\n'),
    });
  });

  test('--check writes nothing, and lists what has no article', async () => {
    expect(await run(['--check', 'a.html', 'b.txt'])).toMatchObject({ code: 0, stdout: '' });
    expect(await run(['--check', '-f', 'json', '--min-words', '5000', 'a.html', 'b.txt'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^pith: a\.html: has no article.*\npith: b\.txt: has no article/),
    });
  });

  test('--dry-run lists what would happen, and does nothing', async () => {
    expect(await run(['--dry-run', '-o', 'never', 'pages/one.html', 'b.txt'])).toEqual({
      code: 0,
      stdout: 'pages/one.html → never/one.txt\nb.txt → never/b.txt\n',
      stderr: '',
    });
    expect(existsSync(tree.at('never'))).toBe(false);
    expect(await run(['--dry-run', 'a.html', 'none.html'])).toMatchObject({ code: 2, stdout: 'a.html\n' });
  });

  test('--exclude and --files-from choose pages', async () => {
    const list = 'pages/one.html\npages/sub\n\na.html\n';
    const { stdout } = await run(['--files-from', '-', '--exclude', 'a.*', '--dry-run'], list);
    expect(stdout).toBe('pages/one.html\npages/sub/two.txt\n');
    tree.add({ 'names.list': 'a.html\0pages/sub/two.txt\0' });
    expect(await run(['--files-from', 'names.list', '-0', '-q', '-o', 'listed'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(files('listed')).toEqual(['a.txt', 'pages/sub/two.txt']);
    expect(await run(['--exclude', '*', 'a.html'])).toMatchObject({
      code: 2,
      stderr: 'pith: no input is left; check --exclude and --files-from\n',
    });
  });
});

describe('pipes', () => {
  test('a closed pipe ends quietly with 0', async () => {
    const names = Array.from({ length: 60 }, (_, i) => [`many/${i}.html`, htmlPage(`Page ${i}`).repeat(20)] as const);
    tree.add(Object.fromEntries(names));
    const { stdout, stderr } = await shell('set -o pipefail; pith -f jsonl many | head -1 | wc -l; echo "$?"', { cwd });
    expect(stderr).toBe('');
    expect(stdout.trim().split(/\s+/)).toEqual(['1', '0']);
  });

  test.skipIf(!existsSync('/dev/full'))('a full device is an error', async () => {
    const { code, stderr } = await shell('pith a.html >/dev/full', { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'pith: no space left on the device; make room or choose another place\n',
    });
  });

  test('a device as output stays a device', async () => {
    expect(await run(['-o', '/dev/null', 'a.html'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(statSync('/dev/null').isFile()).toBe(false);
  });

  test('standard input over several writes', async () => {
    const page = htmlPage('Slow');
    const during: RunOptions['during'] = (child) => {
      child.stdin?.write(page.slice(0, 200));
      setTimeout(() => child.stdin?.end(page.slice(200)), 200);
    };
    expect(await pith([], { cwd, input: null, during })).toEqual({ code: 0, stdout: articleText('Slow'), stderr: '' });
    expect(prose('Slow')).toHaveLength(3);
  });
});
