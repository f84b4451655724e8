import { describe, expect, it } from 'vitest';
import { hasName, NAME_WORDS, ROLE_NAMES } from '../../../../src/extract/read/html/names.ts';
import { NAME_FAMILIES, type NameFamily } from '../../../../src/types.ts';
import { read } from './read.ts';

/** The families of the first element in body. */
function familiesOf(html: string): readonly NameFamily[] {
  const names = read(html).elements[2]?.names ?? 0;
  return NAME_FAMILIES.filter((family) => hasName(names, family));
}

const CASES: readonly [html: string, families: readonly NameFamily[]][] = [
  ['<div class="uploads">', []],
  ['<div class="ads-300">', ['ad']],
  ['<div class="main_sidebar">', ['article', 'sidebar']],
  ['<div id="relatedPosts">', ['article', 'related']],
  ['<div class="read-more">', ['related']],
  ['<div class="more read">', ['related']],
  ['<div class="read it">', []],
  ['<div class="SHARE-BAR">', ['share']],
  ['<div class="kommentare">', ['comment']],
  ['<div itemprop="articleBody">', ['article']],
  ['<div data-component="byline-block">', ['byline']],
  ['<div class="postbyline">', ['byline']],
  ['<div class="item__copy">', ['article']],
  ['<div class="pull_quote">', []],
  ['<div role="banner">', ['header']],
  ['<div class="banner">', ['header', 'promo']],
  ['<nav>', ['nav']],
  ['<div class="подписка">', []],
];

describe('names', () => {
  it.each(CASES)('%s', (html, families) => {
    expect([...familiesOf(html)].sort()).toEqual([...families].sort());
  });

  it('has words in every family, each in lower case and without separators', () => {
    const union = [...NAME_WORDS.values()].reduce((all, mask) => all | mask, 0);
    for (const family of NAME_FAMILIES) expect(hasName(union, family)).toBe(true);
    for (const word of NAME_WORDS.keys()) expect(word).toMatch(/^\p{Ll}+$/u);
  });

  it('knows families only for roles and tags that it lists', () => {
    for (const mask of ROLE_NAMES.values()) expect(mask).toBeGreaterThan(0);
  });
});

describe('elements', () => {
  it('begins with html and body, whose names are not inherited', () => {
    const { elements } = read('<html class=news><body class="article post"><div class=widget><p class=ad>a');
    expect(elements.map((element) => element.path)).toEqual(['html', 'body.article.post', 'div.widget', 'p.ad']);
    expect(elements.map((element) => element.parent)).toEqual([-1, 0, 1, 2]);
    const [, body, div, p] = elements;
    expect(hasName(body?.names ?? 0, 'article')).toBe(true);
    expect(hasName(div?.within ?? 0, 'article')).toBe(false);
    expect(hasName(p?.within ?? 0, 'sidebar')).toBe(true);
    expect(hasName(p?.names ?? 0, 'sidebar')).toBe(false);
  });

  it('sorts classes and folds their digits', () => {
    const { elements } = read('<div class="z post-17"></div><div class="post-204  z"></div>');
    expect(elements[2]?.path).toBe('div.post-0.z');
    expect(elements[3]?.path).toBe(elements[2]?.path);
  });

  it('lists inline elements only for their names', () => {
    const { elements } = read('<p><span class=x>a</span><span class=author>b</span><time>c</time>');
    expect(elements.map((element) => element.tag)).toEqual(['html', 'body', 'p', 'span', 'time']);
  });

  it('gives a block the innermost element that contains all of it', () => {
    const element = (html: string) => {
      const { blocks, elements } = read(html);
      return elements[blocks[0]?.element ?? -1]?.path;
    };
    expect(element('<p><span class=author>a</span></p>')).toBe('span.author');
    expect(element('<p><span class=author>a</span> b</p>')).toBe('p');
    expect(element('<p>a <span class=author>b</span></p>')).toBe('p');
    expect(element('<p><i class=byline><b class=author>a</b> b</i></p>')).toBe('i.byline');
    expect(element('<table><tr class=x><td>a<td>b</table>')).toBe('tr.x');
  });
});
