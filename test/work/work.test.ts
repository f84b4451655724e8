import { describe, expect, it } from 'vitest';
import { dump, fill, page, sentence, words } from '../../bench/linear/make.ts';
import { SHAPES } from '../../bench/linear/shapes.ts';
import { extract, type Kind, render } from '../../src/index.ts';
import { countWork, type Work } from './count.ts';

/** Characters of the page that ceilings are for. */
const SIZE = 40_000;

/** An article page: prose, with lists of links between. */
const PAGES = {
  html: page(
    fill(
      SIZE,
      (i) => `<div><p>${sentence(i)} ${sentence(i + 1)}</p><ul><li><a href="/${i}">${words(i, 4)}</a></ul></div>`,
    ),
  ),
  text: dump(fill(SIZE, (i) => `${sentence(i)} ${sentence(i + 1)}\n\n- ${words(i, 4)}\n\n`)),
} as const;

/**
 * The most work per page, measured and rounded up; a change that saves work lowers these. Characters that are read and
 * characters that are copied to lower case are multiples of the page's length; runs of regular expressions are per
 * block.
 */
const CEILINGS = {
  html: { characters: 8, expressions: 2.1, lowered: 0.9 },
  text: { characters: 8.5, expressions: 7.6, lowered: 0 },
} as const satisfies Record<keyof typeof PAGES, Work>;

/**
 * Sizes for measuring growth, and how many times faster than the page work may grow. Longer pages take other paths than
 * short ones, which gives up to 1.8; a search through all blocks for each block gives 8.
 */
const GROWTH = { small: 1 << 11, factor: 8, most: 2 } as const;
/** Less work than this is the fixed cost of a page, which hides the growth of the rest. */
const MIN_WORK = 2000;

function workOf(text: string, kind?: Kind): Work {
  return countWork(() => void render(extract(text, { kind }), 'text'));
}

describe('work of a page', () => {
  it.each(['html', 'text'] as const)('stays under its ceilings: %s', (kind) => {
    const text = PAGES[kind];
    const { blocks } = extract(text, { kind });
    const { characters, expressions, lowered } = workOf(text, kind);
    const share = {
      characters: characters / text.length,
      expressions: expressions / blocks.length,
      lowered: lowered / text.length,
    };
    // No page is read without a look at its characters.
    expect(share.characters).toBeGreaterThan(1);
    for (const figure of ['characters', 'expressions', 'lowered'] as const) {
      expect(share[figure], figure).toBeLessThanOrEqual(CEILINGS[kind][figure]);
    }
  });

  it.each(SHAPES)('grows like the page: $name', ({ kind, make }) => {
    const sizes = [GROWTH.small, GROWTH.small * GROWTH.factor];
    const [small, large] = sizes.map((size) => workOf(make(size), kind === 'auto' ? undefined : kind));
    for (const figure of ['characters', 'expressions', 'lowered'] as const) {
      const growth = large![figure] / Math.max(MIN_WORK, small![figure]) / GROWTH.factor;
      expect(growth, figure).toBeLessThanOrEqual(GROWTH.most);
    }
  });
});

it('counts characters, expressions and lower-case copies, and leaves the language as it was', () => {
  const before = [String.prototype.charCodeAt, RegExp.prototype.exec];
  const work = countWork(() => {
    'ab'.charCodeAt(1);
    'ABC'.toLowerCase();
    /b/.test('ab');
    'a-b-c'.replace(/-/g, '');
  });
  expect(work).toEqual({ characters: 1, expressions: 4, lowered: 3 });
  expect([String.prototype.charCodeAt, RegExp.prototype.exec]).toEqual(before);
});
