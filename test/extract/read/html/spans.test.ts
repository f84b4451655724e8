import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadPage } from '../../../../src/extract/page/page.ts';
import { placeSpans } from '../../../../src/extract/page/place-spans.ts';
import { SPAN_KINDS } from '../../../../src/extract/page/span-columns.ts';
import { readHtml } from '../../../../src/extract/read/html/index.ts';
import {
  cellSpanOf,
  codeLanguageOf,
  directionOf,
  formulaOf,
  imageOf,
  linkTarget,
  linkTargetsOf,
  listNumbersOf,
  listStyleOf,
} from '../../../../src/extract/read/html/span-values.ts';
import { attributesAt } from '../../../../src/extract/read/html/start-tag.ts';
import { sourceFromString } from '../../../../src/input/source.ts';

function readPage(html: string): ReadPage {
  return readHtml(sourceFromString(html, { kind: 'html' }));
}

/** Each span as `block kind "text"`, with what it says; a point as `block kind @index`. */
function spansOf(html: string): string[] {
  const page = readPage(html);
  return placeSpans(page.spans, page.columns).map(({ kind, span, block, from, to }) => {
    const text = page.blocks[block]?.text ?? '';
    const shown = from < to ? JSON.stringify(text.slice(from, to)) : `@${from}`;
    return [block, kind, shown, ...valuesOf(page, span)].join(' ');
  });
}

function valuesOf(page: ReadPage, span: number): string[] {
  const tag = page.spans.tag[span] as number;
  const { text } = page.source;
  switch (SPAN_KINDS[page.spans.kind[span] as number]) {
    case 'link':
      return [linkTarget(text, tag)];
    case 'image': {
      const { src, alt } = imageOf(text, tag);
      return [src, alt];
    }
    case 'anchor':
      return [attributesAt(text, tag).get('id') ?? attributesAt(text, tag).get('name') ?? ''];
    case 'math':
    case 'script':
      return [formulaOf(page, span)];
    default:
      return [];
  }
}

/** The element of a tag, the n-th of its name from 0. */
function elementOf(page: ReadPage, tag: string, n = 0): number {
  return page.elements.filter((element) => element.tag === tag)[n]?.index ?? -1;
}

describe('inline spans', () => {
  it.each<[string, string[]]>([
    ['<p>a <a href="/x?a=1&amp;b=2">b  c</a> d', ['0 link "b c" /x?a=1&b=2']],
    ['<p>a<a> b</a>', []],
    [
      '<p><em>a</em><i> b</i><strong>c</strong> <b>d </b>e',
      ['0 emphasis "a"', '0 emphasis "b"', '0 strong "c"', '0 strong "d"'],
    ],
    [
      '<p>a <code>b &amp;c</code> <kbd>d</kbd><sub>2</sub><sup>3</sup>',
      ['0 code "b &c"', '0 code "d"', '0 sub "2"', '0 sup "3"'],
    ],
    ['<p><b>a <i>b</b> c</i>', ['0 strong "a b"', '0 emphasis "b"']],
    ['<p><b>a <b>b</b> c</b>', ['0 strong "a b c"']],
    ['<p><a href=x>a</a><a href=y>b</a>', ['0 link "a" x', '0 link "b" y']],
    ['<a href=x>a<p>b</p>c</a>', ['0 link "a" x', '1 link "b" x', '2 link "c" x']],
    ['<p><a href=x>a<div>b</div>', ['0 link "a" x', '1 link "b" x']],
    ['<b>a<p>b</p></b>c', ['0 strong "a"', '1 strong "b"']],
    ['<p>a<br>b<br/>c</p><br>', ['0 break @1', '0 break @3']],
    ['<p>a <img src="i.png" alt="&quot;I&quot;"> b', ['0 image @2 i.png "I"']],
    ['<img src=data:x data-src=late.png><p>a</p><img src=z>', ['0 image @-1 late.png ', '1 image @-1 z ']],
    ['<p>a <span id=fn>b</span><a name=n></a>', ['0 anchor @2 fn', '1 anchor @-1 n']],
    ['<p>a <math><mi>x</mi><mo>+</mo></math> b', ['0 math "x+" <mi>x</mi><mo>+</mo>']],
    ['<p>a <script type="math/tex">x^2 < 3</script> b', ['0 script @2 x^2 < 3']],
    ['<p>a <script>x</script><noscript><b>c</b></noscript><svg><a href=x>y</a></svg>b', []],
    ['<pre>a\n <b>b\nc</b></pre>', ['0 strong "b\\nc"']],
    ['<table><tr><td>a<td>b <a href=x>c</a> d<td><b>e</b></table>', ['0 link "c" x', '0 strong "e"']],
    ['<p hidden><b>a</b></p><p><b>b</b>', ['0 strong "a"', '1 strong "b"']],
    ['<p><b>a', ['0 strong "a"']],
    ['<p><b> </b><i></i>a', []],
  ])('%s', (html, expected) => {
    expect(spansOf(html)).toEqual(expected);
  });

  const soup = fc
    .array(
      fc.constantFrom(
        ...'a ,&amp; ,\n,<b>,</b>,<i>,</i>,<a href=x>,</a>,<p>,</p>,<br>,<img>,<td>,<tr>,<table>,</table>,<pre>,</pre>,<code>'.split(
          ',',
        ),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  it('are in texts, and hold as much as their blocks count', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const page = readPage(html);
        const chars = new Int32Array(page.blocks.length);
        for (const { kind, block, from, to } of placeSpans(page.spans, page.columns)) {
          const text = page.blocks[block]?.text ?? '';
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(text.length);
          if (kind === 'link') chars[block] = (chars[block] as number) + text.slice(from, to).replace(/\s/g, '').length;
        }
        expect([...chars]).toEqual(page.blocks.map(({ linkChars }) => linkChars));
      }),
      { numRuns: 500 },
    );
  });
});

describe('attributes of start tags', () => {
  it.each([
    ['<ol><li>a<li>b</ol>', [1, 2]],
    ['<ol start=5><li>a<li value=9>b<li>c</ol>', [5, 9, 10]],
    ['<ol reversed><li>a<li>b</ol>', [2, 1]],
    ['<ol><li>a<ol start=0><li>b</ol><li>c</ol>', [1, 0, 2]],
    ['<ul><li>a</ul>', []],
  ])('the numbers of items: %s', (html, expected) => {
    const numbers = listNumbersOf(readPage(html));
    expect([...numbers].sort(([a], [b]) => a - b).map(([, number]) => number)).toEqual(expected);
  });

  it.each([
    ['<ol>', { type: '1', start: null, reversed: false }],
    ['<ol type=a start=3 reversed>', { type: 'a', start: 3, reversed: true }],
  ])('the style of a list: %s', (html, expected) => {
    expect(listStyleOf(html, 0)).toEqual(expected);
  });

  it.each([
    ['<td>', { columns: 1, rows: 1 }],
    ['<th colspan=2 rowspan="0">', { columns: 2, rows: 0 }],
    ['<td colspan=9999999 rowspan=-1>', { columns: 1000, rows: 1 }],
  ])('how far a cell goes: %s', (html, expected) => {
    expect(cellSpanOf(html, 0)).toEqual(expected);
  });

  it('an implied row has cells, too', () => {
    const page = readPage('<table><th colspan=3>a<td>b</table>');
    expect(page.tree.start[elementOf(page, 'tr')]).toBe(-1);
    expect(cellSpanOf(page.source.text, page.tree.start[elementOf(page, 'th')] as number).columns).toBe(3);
    expect(cellSpanOf(page.source.text, -1)).toEqual({ columns: 1, rows: 1 });
  });

  it.each([
    ['<pre><code class="hljs language-ts">a</code></pre>', 'ts'],
    ['<pre class="brush: js">a</pre>', 'js'],
    ['<div class="highlight-source-c++"><pre>a</pre></div>', 'c++'],
    ['<figure data-lang=go><div><pre><code>a</code></pre></div></figure>', 'go'],
    ['<p><code class=lang-x>b</code></p><pre>a</pre>', null],
    ['<pre class=wide>a</pre>', null],
  ])('the language of code: %s', (html, expected) => {
    const page = readPage(html);
    expect(codeLanguageOf(page, page.blocks.length - 1)).toBe(expected);
  });

  it.each([
    ['<html dir=rtl><body><p>a', 'rtl'],
    ['<body dir="RTL"><div dir=ltr><p>a', 'ltr'],
    ['<div dir=auto><p><span>a', 'auto'],
    ['<p>a', null],
  ])('the direction of a block: %s', (html, expected) => {
    const page = readPage(html);
    expect(directionOf(page, page.blocks[0]?.element ?? 0)).toBe(expected);
  });

  it('footnotes by their ids', () => {
    const html =
      '<p>a<sup id=r1><a href="#f1">1</a></sup><p>b<ol><li id=f1>c <a href="#r1">up</a><li><a name="f&amp;2"></a>d</ol><p id=end>';
    const page = readPage(html);
    expect([...linkTargetsOf(page)]).toEqual([
      ['f1', 2],
      ['r1', 0],
      ['f&2', 3],
    ]);
  });
});
