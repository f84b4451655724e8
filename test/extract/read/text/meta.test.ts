import { describe, expect, it } from 'vitest';
import { read } from './read-dump.ts';

describe('what a dump says about its page', () => {
  it('reads front matter and keeps its lines as blocks', () => {
    const page = read(
      '---\ntitle: "The bridge"\nauthor: Ada Moor\ndate: 2020-05-04\nurl: https://a.example/b\nlang: en-GB\ntags:\n  - harbour\n---\n\nIt is closed.\n',
      'markdown',
    );
    expect(page.meta).toMatchObject({
      title: 'The bridge',
      byline: 'Ada Moor',
      published: '2020-05-04',
      url: 'https://a.example/b',
      language: 'en',
    });
    expect(page.blocks.map(({ shape }) => shape).filter((shape) => shape !== 'control')).toEqual(['paragraph']);
    expect(page.blocks[0]?.text).toBe('title: "The bridge"');
  });

  it("reads a reader service's header", () => {
    const page = read(
      'Title: The bridge\n\nURL Source: https://a.example/b\n\nPublished Time: 2020-05-04T10:00\n\nMarkdown Content:\nIt is closed.\n',
      'markdown',
    );
    expect(page.meta).toMatchObject({ title: 'The bridge', url: 'https://a.example/b', published: '2020-05-04T10:00' });
    expect(page.blocks.at(-1)).toMatchObject({ shape: 'paragraph', text: 'It is closed.' });
  });

  it.each([
    ['a rule that opens nothing', '---\n\nIt is closed.\n'],
    ['pairs nobody knows', '---\nfoo: bar\n---\n\nIt is closed.\n'],
    ['prose between two rules', '---\nThe title: a story\nIt went on and on.\n---\n'],
    ['a line that begins with Title:', 'Title: a story\n\nIt is closed.\n'],
  ])('does not take for front matter: %s', (_name, dump) => {
    expect(read(dump, 'markdown').meta.title).toBeNull();
  });

  it('leaves metadata in plain lines to other stages', () => {
    const { meta } = read('The bridge\n\nBy Ada Moor\n\nIt is closed.\n');
    expect(meta).toEqual({
      title: null,
      byline: null,
      siteName: null,
      published: null,
      modified: null,
      language: null,
      description: null,
      url: null,
      type: null,
      tags: [],
    });
  });
});
