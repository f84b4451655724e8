import type { Article, ArticleBlock } from '../../../src/types.ts';

/** A kept paragraph with a group of its own, changed by `fields`. */
export function block(fields: Partial<ArticleBlock> & Pick<ArticleBlock, 'text'>): ArticleBlock {
  const { text } = fields;
  return {
    role: 'paragraph',
    keep: true,
    start: 0,
    end: text.length,
    p: 0.9,
    reason: 'model/body',
    shape: 'paragraph',
    level: 0,
    depth: 0,
    group: nextGroup++,
    join: 'paragraph',
    ...fields,
  };
}

let nextGroup = 1000;

/** An article of blocks; every other field is at its emptiest unless `fields` says otherwise. */
export function article(blocks: readonly ArticleBlock[], fields: Partial<Article> = {}): Article {
  return {
    status: 'ok',
    source: { name: 'page.html', kind: 'html', text: '', url: null, encoding: { name: 'utf-8', from: 'bom' } },
    url: null,
    title: null,
    byline: null,
    siteName: null,
    published: null,
    modified: null,
    language: null,
    blocks,
    trims: [],
    verbatim: null,
    words: 0,
    confidence: 0,
    engine: 'fast',
    ...fields,
  };
}
