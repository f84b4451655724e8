import { Chalk } from 'chalk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clip } from '../../src/cli/clip.ts';
import { explain } from '../../src/cli/explain.ts';
import { nearest } from '../../src/cli/nearest.ts';
import type { Article, ArticleBlock } from '../../src/types.ts';
import { createTree } from '../batch/tree.ts';
import { htmlPage, prose, textPage } from './pages.ts';
import { pith } from './run.ts';

const tree = createTree();
const cwd = tree.root;
beforeAll(() => tree.add({ 'a.html': htmlPage('Alpha'), 'b.txt': textPage('Beta') }));
afterAll(() => tree.remove());

const ESCAPE = '\x1b[';

const block = (part: Partial<ArticleBlock>): ArticleBlock => ({
  role: 'paragraph',
  keep: true,
  text: '',
  start: 0,
  end: 0,
  p: 0.5,
  reason: 'model/body',
  shape: 'paragraph',
  level: 0,
  depth: 0,
  group: 0,
  join: 'paragraph',
  ...part,
});

const ARTICLE: Article = {
  status: 'ok',
  source: { name: 'x.html', kind: 'html', text: '', url: null, encoding: { name: 'gbk', from: 'meta' } },
  url: null,
  title: 'A title',
  byline: null,
  siteName: null,
  published: null,
  modified: null,
  language: null,
  blocks: [
    block({ text: 'First of all.', start: 0, end: 20, p: 0.971 }),
    block({
      role: 'teaser',
      keep: false,
      reason: 'inline/labelled',
      text: 'Related: More',
      start: 12,
      end: 20,
      p: 0.971,
    }),
    block({
      role: 'author-bio',
      keep: false,
      reason: 'author-bio/is-a',
      text: 'Ann writes.',
      start: 30,
      end: 40,
      p: 0.1,
    }),
    block({
      role: 'teaser',
      keep: false,
      reason: 'teaser/label',
      text: '渡船每天往返两岸十二次\x1b[31m',
      start: 50,
      end: 60,
      p: 0,
    }),
  ],
  trims: [{ text: 'Related: More', start: 12, end: 20, reason: 'inline/labelled' }],
  verbatim: null,
  words: 3,
  confidence: 0.5,
  engine: 'fast',
};

const movers = ({ reason }: { reason: string }) => (reason === 'model/body' ? '+tree -links' : '');

describe('explain', () => {
  test('shows the page, every block, and what was cut out of it', () => {
    expect(explain(ARTICLE, new Chalk({ level: 0 }), { width: Infinity, moversOf: movers }).split('\n')).toEqual([
      'page       x.html (html, gbk by meta)',
      'article    ok, 3 words, confidence 0.50, engine fast',
      'title      A title',
      '',
      '+ 0.97 paragraph  model/body +tree -links      First of all.',
      '~ 0.97 teaser     inline/labelled              Related: More',
      '- 0.10 author-bio author-bio/is-a              Ann writes.',
      '- 0.00 teaser     teaser/label                 渡船每天往返两岸十二次 [31m',
      '',
      'author-bio/is-a              the last lines say who the author is',
      'inline/labelled              a label such as “Related:” and a headline',
      'model/body                   the scorer takes it for article',
      'teaser/label                 the line is a heading that pages put over this kind of box',
      '',
    ]);
  });

  test('tells of any number of blocks', () => {
    const blocks = Array.from({ length: 200_000 }, () => block({ text: 'A line.' }));
    const text = explain({ ...ARTICLE, blocks }, new Chalk({ level: 0 }), { width: 80, moversOf: movers });
    expect(text.split('\n')).toHaveLength(3 + 1 + blocks.length + 1 + 1 + 1);
  });

  test('tells of pieces of a block what it tells of the block', async () => {
    const line = 'The ferry crossed the sound at dawn, and nobody on the quay looked up from the nets. ';
    const page = `<title>x</title><p>${line.repeat(4)}Related: Harbour To Get New Crane. ${line.repeat(2)}</p><p>Menu</p>`;
    const { stdout } = await pith(['explain', '-'], { cwd, input: page });
    const told = stdout.split('\n').map((row) => /^[+~-] [01]\.\d\d \S+ +(\S+(?: [+-]\S+)*)/.exec(row)?.[1]);
    const [before, cut, after] = told.filter((reason) => reason !== undefined);
    expect(before).toMatch(/^model\/body [+-]/);
    expect([cut, after]).toEqual(['inline/labelled', before]);
  });

  test('is clipped to the width of a terminal', () => {
    const lines = explain(ARTICLE, new Chalk({ level: 0 }), { width: 67, moversOf: movers }).split('\n');
    expect(lines[7]).toBe('- 0.00 teaser     teaser/label                 渡船每天往返两岸十…');
  });

  test.each([
    ['a.html', 'page       a.html (html, utf-8 by utf-8)'],
    ['b.txt', 'page       b.txt (text, utf-8 by utf-8)'],
  ])('%s', async (name, first) => {
    const { code, stdout } = await pith(['explain', name], { cwd });
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(first);
    for (const text of prose(name === 'a.html' ? 'Alpha' : 'Beta')) expect(stdout).toContain(text);
    expect(stdout).toMatch(/^\+ [01]\.\d\d paragraph /m);
    expect(stdout).not.toContain(ESCAPE);
  });

  test('reads standard input, and reports its errors', async () => {
    expect((await pith(['explain', '-'], { cwd, input: textPage('Gamma') })).stdout).toContain('Gamma. The ferry');
    expect(await pith(['explain', 'none.html'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'pith: none.html: no such file or directory; check the path\n',
    });
    expect(await pith(['explain'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("missing required argument 'input'"),
    });
    expect(await pith(['explain', 'a.html', 'b.txt'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('too many arguments'),
    });
  });
});

describe('colour', () => {
  test.each<[string, string[], Record<string, string>, boolean]>([
    ['a pipe has none', [], {}, false],
    ['--color always', ['--color', 'always'], {}, true],
    ['--color always over NO_COLOR', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['NO_COLOR', [], { NO_COLOR: '1' }, false],
    ['--color never over FORCE_COLOR', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
  ])('%s', async (...[, args, env, coloured]) => {
    const { stdout } = await pith(['explain', ...args, 'a.html'], { cwd, env });
    expect(stdout.includes(ESCAPE)).toBe(coloured);
  });
});

test.each([
  ['short enough', 'a line', 6, 'a line'],
  ['too long', 'a longer line', 8, 'a longe…'],
  ['wide characters take two columns', '渡船每天', 7, '渡船每…'],
  ['wide characters that fit', '渡船每天', 8, '渡船每天'],
  ['control characters', 'a\x1b[2Jb\r\nc\u202ed', 20, 'a [2Jb c d'],
])('clip: %s', (...[, text, width, line]) => expect(clip(text, width)).toBe(line));

test.each([
  ['titel', 'title'],
  ['PARAGRAPHS', 'paragraph'],
  ['comments', 'comment'],
  ['xyzzy', undefined],
  ['x', undefined],
])('nearest to %s is %s', (word, expected) => {
  expect(nearest(word, ['title', 'paragraph', 'comment', 'ad', 'all'])).toBe(expected);
});
