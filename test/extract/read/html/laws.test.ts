import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { sourceOffset } from '../../../../src/extract/page/block.ts';
import { CHAR_CLASS, CharClass } from '../../../../src/extract/words/chars.ts';
import { read } from './read.ts';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

const UNSEEN = new Set('head script style template noscript svg title iframe object canvas audio video'.split(' '));

/** What a browser would show of a page, by a parser that follows the standard to the letter. */
function visibleText(node: Node): string {
  if (node.nodeName === '#text') return node.value ?? '';
  const hidden = node.attrs?.some(
    ({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value === 'true'),
  );
  if (UNSEEN.has(node.nodeName) || hidden) return '';
  return (node.childNodes ?? []).map(visibleText).join('');
}

function isWhite(character: string): boolean {
  return CHAR_CLASS[character.charCodeAt(0)] === CharClass.white;
}

function dense(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charAt(i))
    .filter((character) => !isWhite(character))
    .join('');
}

const PIECES = [
  ...[
    'a',
    'Word ',
    ' two words ',
    'x.\r\n',
    '&amp;',
    '&lt;b&gt;',
    '&nbsp;',
    '&#8220;q&#8221;',
    '&copy',
    '&',
    '< ',
    '漢字',
    '&#x1F600;',
  ],
  ...['é', '&NotEqualTilde;', '\t', '\n\n', 'tail&', '<br>', '<br/>', '<hr>', '<img alt=no>', '<wbr>', '<!-- no -->'],
];
const INLINE = ['span', 'b', 'i', 'em', 'a', 'a href=x', 'code', 'u', 'x-card', 'sup', 'font', 'span hidden', 'label'];
const BLOCK = [
  'div',
  'p',
  'h2',
  'ul',
  'ol',
  'li',
  'section',
  'article',
  'blockquote',
  'pre',
  'nav',
  'dl',
  'dd',
  'figure',
];
const OTHERS = ['div hidden', 'p aria-hidden=true', 'header', 'details', 'summary', 'center', 'address', 'figcaption'];
const UNSEEN_TAGS = ['script', 'style', 'template', 'noscript'];

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join(''));

/** A well-formed tree of `depth` levels; lists and tables contain only allowed children. */
function tree(depth: number): fc.Arbitrary<string> {
  if (depth === 0) return text;
  const inner = fc.array(tree(depth - 1), { maxLength: 3 }).map((parts) => parts.join(''));
  const element = (tags: readonly string[]) =>
    fc.tuple(fc.constantFrom(...tags), inner).map(([tag, html]) => `<${tag}>${html}</${tag.split(' ')[0]}>`);
  const row = fc
    .array(inner, { minLength: 1, maxLength: 3 })
    .map((cells) => `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`);
  const table = fc.array(row, { maxLength: 3 }).map((rows) => `<table>${rows.join('')}</table>`);
  const unseen = fc.constantFrom(...UNSEEN_TAGS).map((tag) => `<${tag}>let unseen = 1;</${tag}>`);
  return fc.oneof(
    text,
    element(['div', 'p', 'ul', 'li', 'section', 'blockquote']),
    element(['b', 'span', 'a href=x', 'em']),
    table,
    unseen,
  );
}

const page = fc.array(tree(4), { maxLength: 4 }).map((parts) => parts.join(''));

/** Text that a later end tag moves out of a hidden element stays hidden in one pass: such markup is left out. */
const MOVED_LATE = /<span hidden>.*<\/(?:a|b|i|em|code|u|font)>/s;

/** Tags in any order, opened and closed as it comes. Without tables, whose stray text browsers move. */
const soup = fc
  .array(
    fc.oneof(
      text,
      fc.constantFrom(...INLINE, ...BLOCK, ...OTHERS).map((tag) => `<${tag}>`),
      fc.constantFrom(...INLINE, ...BLOCK, ...OTHERS).map((tag) => `</${tag.split(' ')[0]}>`),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))
  .filter((html) => !MOVED_LATE.test(html));

/** Formatting that the end of its block has closed begins again after it; in one pass, only links do. */
const ENDED_BY_BLOCK = /<(?:u|b|a href=x)>.*<\/(?:span|nav|div)>.*<span hidden>/s;

/** Formatting that ends inside blocks, with hidden elements between: the standard moves the blocks out of these. A p would
 * end the formatting, and the standard begin it anew, which one pass leaves to links. */
const MISNESTED = ['u', 'b', 'a href=x', 'span', 'span hidden', 'nav', 'div', 'div hidden'];
const misnested = fc
  .array(
    fc.oneof(
      fc.constantFrom(...MISNESTED).map((tag) => `<${tag}>`),
      fc.constantFrom(...MISNESTED).map((tag) => `</${tag.split(' ')[0]}>`),
    ),
    { maxLength: 8 },
  )
  .map((parts) => `${parts.join('')}a`)
  .filter((html) => !ENDED_BY_BLOCK.test(html));

function expectVisibleText(html: string): void {
  const shown = read(html).blocks.filter((block) => !block.hidden);
  expect(dense(shown.map((block) => block.text).join(''))).toBe(dense(visibleText(parse(html) as Node)));
}

/** The entity-decoded text of a slice of source, tags taken off. */
function decode(html: string): string {
  return visibleText(parse(`<body><textarea>${html.replaceAll('</textarea', '')}</textarea>`) as Node);
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (let i = 0; i < whole.length && at < part.length; i++) if (whole[i] === part[at]) at++;
  return at === part.length;
}

function expectOffsets(html: string): void {
  let end = 0;
  for (const block of read(html).blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(dense(block.text)).not.toBe('');
    expect(isSubsequence(dense(block.text), decode(html.slice(block.start, block.end)))).toBe(true);
    for (let i = 0; i < block.text.length; i++) {
      const offset = sourceOffset(block, i);
      expect(offset).toBeGreaterThanOrEqual(block.start);
      expect(offset).toBeLessThan(block.end);
      const character = block.text.charAt(i);
      if (!isWhite(character) && html.charAt(offset) !== character) {
        // Only the text of an entity differs from the source; its second half has the offset after it.
        expect(html.slice(Math.max(0, offset - 1), offset + 1)).toContain('&');
      }
    }
    const indexes = Array.from(block.marks).filter((_, i) => i % 2 === 0);
    expect(indexes[0]).toBe(0);
    expect(indexes.every((index, i) => i === 0 || index > (indexes[i - 1] as number))).toBe(true);
    end = block.end;
  }
}

function expectElements(html: string): void {
  const { blocks, elements } = read(html);
  elements.forEach((element, index) => {
    const parent = elements[element.parent];
    expect(element.index).toBe(index);
    expect(element.parent).toBeLessThan(index);
    expect(element.depth).toBe(parent === undefined ? 0 : parent.depth + 1);
    if (index > 1) expect(element.within).toBe(element.names | (parent?.within ?? 0));
  });
  for (const block of blocks) expect(elements[block.element]).toBeDefined();
}

/** Pages that end anywhere, as those do that were cut off at a length. */
const torn = fc
  .tuple(fc.oneof(page, soup), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([html, part]) => html.slice(0, Math.ceil(html.length * part)))
  .filter((html) => !MOVED_LATE.test(html));

/** Strings that are no pages at all. */
const MARKUP = ' <>/!-="\'&;aphr1\n'
  .split('')
  .concat(['<p', '</', '<!--', '<a href=', 'hidden', '<td>', '<pre>', '</pre']);
const scraps = fc.array(fc.constantFrom(...MARKUP), { maxLength: 40 }).map((parts) => parts.join(''));

describe.each([
  ['trees', page],
  ['torn pages', torn],
  ['tag soup', soup],
  ['misnested tags', misnested],
])('%s', (_name, pages) => {
  it('lose nothing of the visible text and add nothing', () => {
    fc.assert(fc.property(pages, expectVisibleText), { numRuns: 200 });
  });

  it('have ordered, disjoint blocks whose text can be found in the source', () => {
    fc.assert(fc.property(pages, expectOffsets), { numRuns: 100 });
  });

  it('have a list of elements that is a tree', () => {
    fc.assert(fc.property(pages, expectElements), { numRuns: 100 });
  });
});

it('scraps of markup have valid offsets, too', () => {
  fc.assert(fc.property(scraps, expectOffsets), { numRuns: 1000 });
});

it.each(['<p></h', '<p></h ', 'a</h a="', '<pre>a</pre a', 'a<!-- b', 'a</'])(
  'a page cut inside markup: %s',
  (html) => {
    expectOffsets(html);
    expectVisibleText(html);
  },
);

it.each([
  '<u><span hidden><nav></u>a',
  '<u><span hidden><nav></u>a</nav>b',
  '<u><span hidden><span hidden><nav></u>a',
  '<b><div><span hidden></b>a',
  '<u><div hidden></u>a',
  '<a href=x><span hidden><div></a>a',
  '<u hidden><nav></u>a',
  '<form hidden><p>x</form></p><div><b><span hidden><div></b>a</div></div>',
])('what is moved out of a hidden element is shown: %s', (html) => {
  expectVisibleText(html);
});

it.each([
  '<b hidden><div>x</b>y</div><p><b>bold</b> plain</p>',
  '<form hidden><p>x</form></p><b>b<div>text</b> more</div><p><b>bold</b> plain</p>',
])('bold is told behind what is misnested: %s', (html) => {
  expect(read(html).blocks.at(-1)?.boldChars).toBe('bold'.length);
});
