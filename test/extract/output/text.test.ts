import { describe, expect, test } from 'vitest';
import { render } from '../../../src/extract/output/index.ts';
import type { ArticleBlock } from '../../../src/types.ts';
import { article, block } from './literals.ts';

const item = (text: string, fields: Partial<ArticleBlock> = {}): ArticleBlock =>
  block({ text, role: 'list', shape: 'list', depth: 1, group: 1, join: 'line', ...fields });
const row = (text: string, fields: Partial<ArticleBlock> = {}): ArticleBlock =>
  block({ text, role: 'table', shape: 'table', group: 2, join: 'line', ...fields });
const piece = (text: string, fields: Partial<ArticleBlock> = {}): ArticleBlock =>
  block({ text, group: 3, join: 'space', ...fields });
const glued = (text: string, fields: Partial<ArticleBlock> = {}): ArticleBlock =>
  piece(text, { join: 'glue', ...fields });

interface Case {
  readonly name: string;
  readonly blocks: readonly ArticleBlock[];
  readonly text: string;
}

const CASES: readonly Case[] = [
  { name: 'nothing', blocks: [], text: '' },
  { name: 'nothing kept', blocks: [block({ text: 'Menu', keep: false })], text: '' },
  { name: 'nothing but white space', blocks: [block({ text: ' ' })], text: '' },
  {
    name: 'a blank line between blocks',
    blocks: [block({ text: 'One.' }), block({ text: 'Two.' })],
    text: 'One.\n\nTwo.\n',
  },
  {
    name: 'a heading is a bare line, a quote is plain',
    blocks: [
      block({ text: 'Boats', shape: 'heading', role: 'heading', level: 2 }),
      block({ text: 'They float.', shape: 'quote', role: 'quote', depth: 1 }),
    ],
    text: 'Boats\n\nThey float.\n',
  },
  {
    name: 'dropped blocks leave no trace',
    blocks: [block({ text: 'One.' }), block({ text: 'Share', keep: false }), block({ text: 'Two.' })],
    text: 'One.\n\nTwo.\n',
  },
  {
    name: 'items stand on consecutive lines, two spaces a level',
    blocks: [
      block({ text: 'Bring:' }),
      item('rope', { join: 'paragraph' }),
      item('a lamp'),
      item('oil', { depth: 2 }),
      item('wick', { depth: 3 }),
      item('bread'),
      block({ text: 'Then go.' }),
    ],
    text: 'Bring:\n\n- rope\n- a lamp\n  - oil\n    - wick\n- bread\n\nThen go.\n',
  },
  {
    name: 'items of one list stay together where one between them is dropped',
    blocks: [item('rope'), item('advertisement', { keep: false }), item('lamp', { join: 'paragraph' })],
    text: '- rope\n- lamp\n',
  },
  { name: 'two lists are apart', blocks: [item('rope'), item('lamp', { group: 9 })], text: '- rope\n\n- lamp\n' },
  { name: 'an item without depth is not indented', blocks: [item('rope', { depth: 0 })], text: '- rope\n' },
  {
    name: 'a paragraph inside a list is no item',
    blocks: [item('rope'), block({ text: 'It must be dry.', group: 1 }), item('lamp')],
    text: '- rope\n\nIt must be dry.\n- lamp\n',
  },
  {
    name: 'rows stand on consecutive lines, cells tab-separated as they come',
    blocks: [row('Boat\tLength'), row('Tern\t9 m'), block({ text: 'All boats.' })],
    text: 'Boat\tLength\nTern\t9 m\n\nAll boats.\n',
  },
  { name: 'two tables are apart', blocks: [row('a\tb'), row('c\td', { group: 8 })], text: 'a\tb\n\nc\td\n' },
  {
    name: 'code comes verbatim, without its last line end',
    blocks: [
      block({ text: 'Run:' }),
      block({ text: '  if x:\n\n    y()\n\n', shape: 'code', role: 'code' }),
      block({ text: 'Done.' }),
    ],
    text: 'Run:\n\n  if x:\n\n    y()\n\nDone.\n',
  },
  {
    name: 'the pieces of a trimmed block are one paragraph',
    blocks: [
      piece('The boat came in.', { join: 'paragraph' }),
      piece('Related: more boats', { keep: false, role: 'teaser' }),
      piece('It left again.'),
    ],
    text: 'The boat came in. It left again.\n',
  },
  {
    name: 'a paragraph whose beginning was trimmed does not stick to the one before',
    blocks: [
      block({ text: 'Before.' }),
      piece('Related: more boats', { join: 'paragraph', keep: false, role: 'teaser' }),
      piece('It left again.'),
    ],
    text: 'Before.\n\nIt left again.\n',
  },
  {
    name: 'an item whose beginning was trimmed is an item of its own',
    blocks: [
      item('rope'),
      item('Ad:', { keep: false }),
      item('a lamp', { join: 'space' }),
      item('with oil', { join: 'space' }),
    ],
    text: '- rope\n- a lamp with oil\n',
  },
  {
    name: 'a piece of another group is a paragraph of its own',
    blocks: [block({ text: 'One.' }), piece('Two.')],
    text: 'One.\n\nTwo.\n',
  },
  {
    name: 'lines of one paragraph stand on consecutive lines',
    blocks: [
      block({ text: 'Rose Lane 4', group: 5 }),
      block({ text: 'Tern Harbour', group: 5, join: 'line' }),
      block({ text: 'Next.', group: 6, join: 'line' }),
    ],
    text: 'Rose Lane 4\nTern Harbour\n\nNext.\n',
  },
  {
    name: 'Chinese pieces join without a space where none stood',
    blocks: [piece('船进港了。', { join: 'paragraph' }), glued('“又走了”'), glued('他说'), glued('Tern 号')],
    text: '船进港了。“又走了”他说 Tern 号\n',
  },
  {
    name: 'Chinese pieces keep the space that stood between them, also beside what is dropped',
    blocks: [
      piece('渡口今天关闭', { join: 'paragraph' }),
      piece('船员在等待。'),
      glued('广告', { keep: false }),
      piece('明天再来。'),
      piece('分享', { keep: false }),
      glued('风停了。'),
    ],
    text: '渡口今天关闭 船员在等待。 明天再来。 风停了。\n',
  },
  {
    name: 'Japanese kana join without a space where none stood',
    blocks: [piece('ふねが', { join: 'paragraph' }), glued('カエル')],
    text: 'ふねがカエル\n',
  },
  {
    name: 'Korean pieces join with a space',
    blocks: [piece('배가 들어왔다', { join: 'paragraph' }), glued('그리고 떠났다')],
    text: '배가 들어왔다 그리고 떠났다\n',
  },
  {
    name: 'emoji join with a space',
    blocks: [piece('Boats 🚢', { join: 'paragraph' }), glued('“leave”'), glued('🚢')],
    text: 'Boats 🚢 “leave” 🚢\n',
  },
  {
    name: 'what is kept on request is printed where it stood',
    blocks: [
      block({ text: 'A title', role: 'title', shape: 'heading', level: 1 }),
      block({ text: 'One.' }),
      block({ text: 'A boat', role: 'caption', shape: 'caption' }),
    ],
    text: 'A title\n\nOne.\n\nA boat\n',
  },
];

describe('text', () => {
  test.each(CASES)('$name', ({ blocks, text }) => {
    expect(render(article(blocks), 'text')).toBe(text);
  });
});

test('a line of a million characters in many pieces is put together in one go', () => {
  const pieces = Array.from({ length: 100_000 }, () => glued('港口的船只今日停航了'));
  expect(render(article(pieces), 'text')).toBe(`${'港口的船只今日停航了'.repeat(100_000)}\n`);
});
