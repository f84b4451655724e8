import { describe, expect, it } from 'vitest';
import { blocksOf, outline, read } from './read.ts';

type Case = readonly [name: string, html: string, outline: readonly string[]];

const TEXT: readonly Case[] = [
  ['nothing', '', []],
  ['bare text without html or body', 'Hello <b>there</b>', ['paragraph: Hello there']],
  ['paragraphs', '<p>One.</p><p>Two.</p>', ['paragraph: One.', 'paragraph: Two.']],
  ['a div that a p interrupts', '<div>a<p>b</p>c</div>', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
  ['white space collapses', '<p>  a \n\t b&nbsp; c </p>', ['paragraph: a b c']],
  ['inline tags do not split words', '<p>w<b>o</b>r<span>d</span></p>', ['paragraph: word']],
  ['text after body', '<body><p>a</p></body></html>tail', ['paragraph: a', 'paragraph: tail']],
  ['one br ends a line', '<p>a<br>\n b</p>', ['paragraph: a\nb']],
  ['two br end a block', '<div>a<br> <br/>b<br><br><br>c</div>', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
  ['a stray </p> ends a block', 'a</p>b', ['paragraph: a', 'paragraph: b']],
  ['a rule ends a block', 'a<hr>b', ['paragraph: a', 'paragraph: b']],
  ['an image keeps words apart', '<p>left<img src=x alt="no text">right</p>', ['paragraph: left right']],
  ['links that touch do not glue', '<div><a href=a>Home</a><a href=b>News</a></div>', ['paragraph: Home News']],
  [
    'entities',
    '<p>a &amp; b &lt;c&gt; &copy;2024 AT&T &notit; &#8220;x&#x201d;</p>',
    ['paragraph: a & b <c> ©2024 AT&T ¬it; “x”'],
  ],
  ['a less-than sign that opens no tag', '<p>1 < 2 << 3</p>', ['paragraph: 1 < 2 << 3']],
  ['upper case tags and attributes', '<DIV HIDDEN>a</DIV><P>b', ['hidden paragraph: a', 'paragraph: b']],
];

const SHAPES: readonly Case[] = [
  ['headings', '<h1>a</h1><h3>b</h3>', ['heading1: a', 'heading3: b']],
  ['a heading in a link', '<a href=x><h2>a</h2><p>b</p></a>', ['heading2: a', 'paragraph: b']],
  ['blocks in a heading', '<h2><div>a</div></h2>', ['heading2: a']],
  [
    'a heading by role',
    '<div role=heading aria-level=4>a</div><div role=heading>b</div>',
    ['heading4: a', 'heading2: b'],
  ],
  ['a button in a heading', '<h3><button>a</button></h3>', ['heading3: a']],
  ['a heading without end tag', '<h2>a<p>b<p>c', ['heading2: a', 'paragraph: b', 'paragraph: c']],
  ['lists', '<ul><li>a<li>b<ol><li>c</ol></ul>', ['list+1: a', 'list+1: b', 'list+2: c']],
  ['a paragraph in an item', '<ul><li><p>a</p><p>b</p></li></ul>', ['list+1: a', 'paragraph+1: b']],
  ['an article in an item', '<ul><li><article><p>a</p></article></li></ul>', ['paragraph+1: a']],
  ['terms', '<dl><dt>a<dd>b</dl>', ['list+1: a', 'list+1: b']],
  ['quotes', '<blockquote><p>a</p><ul><li>b</ul><h2>c</h2></blockquote>', ['quote+1: a', 'list+2: b', 'heading2+1: c']],
  ['captions', '<figure><img><figcaption>a</figcaption></figure>', ['caption: a']],
  ['controls', '<p>a <button>b</button> c</p>', ['paragraph: a', 'control: b', 'paragraph: c']],
  ['options', '<select><option>a<option>b</select>', ['control: a', 'control: b']],
  ['labels and text areas', '<label>a</label><textarea>b &amp; <i></textarea>', ['control: a', 'control: b & <i>']],
  ['an empty button splits nothing', '<p>a <button><svg></svg></button>b</p>', ['paragraph: a b']],
  ['details are visible', '<details><summary>a</summary><p>b</p></details>', ['paragraph: a', 'paragraph: b']],
];

const CODE: readonly Case[] = [
  ['verbatim', '<pre>\n  a\n    b &lt; c\n\n d  \n</pre>', ['code:   a\n    b < c\n\n d']],
  ['tags inside', '<pre><code>a <b>b</b><br>c</code></pre>', ['code: a b\nc']],
  ['a div a line', '<pre><div>a</div><div>  b</div></pre>', ['code: a\n  b']],
  ['carriage returns', '<pre>a\r\nb\rc</pre>', ['code: a\nb\nc']],
  ['white space only', '<pre> \n </pre>', []],
  ['xmp decodes nothing', '<xmp><b>&amp;</b></xmp>', ['code: <b>&amp;</b>']],
];

const TABLES: readonly Case[] = [
  [
    'rows of data',
    '<table><caption>t</caption><tr><th><th>2023<th>2024<tr><td>a<td>1<td>2</table>',
    ['caption: t', 'table: \t2023\t2024', 'table: a\t1\t2'],
  ],
  ['a paragraph in a cell', '<table><tr><td><p>a</p><td>b<br>c</table>', ['table: a\tb c']],
  ['empty cells in the middle', '<table><tr><td>a<td><td>b<td></table>', ['table: a\t\tb']],
  ['a cell without a row', '<table><td>a<td>b</table>', ['table: a\tb']],
  ['a single column', '<table><tr><td>a<tr><td>b</table>', ['paragraph: a', 'paragraph: b']],
  ['two blocks in a cell', '<table><tr><td>a<td><p>b<p>c</table>', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
  ['a long cell', `<table><tr><td>a<td>${'b'.repeat(301)}</table>`, ['paragraph: a', `paragraph: ${'b'.repeat(301)}`]],
  ['role presentation', '<table role=presentation><tr><td>a<td>b</table>', ['paragraph: a', 'paragraph: b']],
  ['a table in a table', '<table><tr><td>a<td><table><tr><td>b<td>c</table></table>', ['paragraph: a', 'table: b\tc']],
  ['cells outside a table', '<td>a</td><td>b</td>', ['paragraph: a', 'paragraph: b']],
  ['an unclosed table', '<table><tr><td>a<td>b', ['table: a\tb']],
  ['a table end tag closes its cells', '<table><tr><td>a<td>b</table>c', ['table: a\tb', 'paragraph: c']],
];

const UNSEEN: readonly Case[] = [
  ['scripts and styles', '<p>a<script>if (a<b) "</p>"</script><style>p{}</style>b</p>', ['paragraph: ab']],
  ['a script tag in a script', '<script><!-- w("<script>x</script>") --></script>a', ['paragraph: a']],
  [
    'template, noscript, frames',
    '<template><p>a</template><noscript><p>b</noscript><iframe>c</iframe>d',
    ['paragraph: d'],
  ],
  ['noscript ends at its end tag', '<noscript><div><iframe></noscript>a', ['paragraph: a']],
  ['svg', '<p>a<svg><title>x</title><text>y</text><path/></svg>b</p>', ['paragraph: ab']],
  ['an unclosed svg ends at html', '<svg><path d=x><p>a</p>', ['paragraph: a']],
  ['formulas without annotations', '<math><mi>x</mi><annotation>\\x</annotation></math>', ['paragraph: x']],
  ['fallbacks', '<object>a</object><canvas>b</canvas><video>c</video>d', ['paragraph: d']],
  ['the head', '<head><title>a</title><meta name=x content=b></head>c', ['paragraph: c']],
  ['comments and doctypes', '<!doctype html><!-- a --><p>b<!-- > -->c<!x>d', ['paragraph: bcd']],
  ['an unclosed comment', '<p>a</p><!-- b <p>c', ['paragraph: a']],
  ['a CDATA section is a comment up to ">"', '<p>a<![CDATA[ b > c', ['paragraph: a c']],
  ['an unclosed tag', '<p>a</p><p class="b', ['paragraph: a']],
];

const HIDDEN: readonly Case[] = [
  ['hidden elements are kept', '<div hidden><p>a</p></div><p>b', ['hidden paragraph: a', 'paragraph: b']],
  ['aria-hidden', '<p aria-hidden=true>a<p aria-hidden=false>b', ['hidden paragraph: a', 'paragraph: b']],
  [
    'inline styles',
    '<p style="color:red; DISPLAY : none">a<p style="visibility:hidden">b',
    ['hidden paragraph: a', 'hidden paragraph: b'],
  ],
  [
    'styles that only look alike',
    '<p style="x-display:none">a<p style="display:none-of-it">b<p style="backface-visibility: hidden">c',
    ['paragraph: a', 'hidden paragraph: b', 'paragraph: c'],
  ],
  ['within a line', '<p>a <span hidden>b</span> c</p>', ['paragraph: a', 'hidden paragraph: b', 'paragraph: c']],
  ['body itself is never hidden', '<body style="display:none"><p>a', ['paragraph: a']],
];

const MALFORMED: readonly Case[] = [
  [
    'unclosed p and li',
    '<p>a<p>b<ul><li>c<li>d</ul>e',
    ['paragraph: a', 'paragraph: b', 'list+1: c', 'list+1: d', 'paragraph: e'],
  ],
  ['stray end tags', '</div>a</span></b></td>b</ul>', ['paragraph: ab']],
  ['misnested bold', '<p><b>a<i>b</b>c</i></p>d', ['paragraph: abc', 'paragraph: d']],
  ['p in inline', '<span>a<p>b</p>c</span>', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
  ['an end tag does not reach out of a cell', '<div><table><tr><td>a</div>b<td>c</table></div>', ['table: ab\tc']],
  ['a form over table rows', '<table><form><tr><td>a<td>b</form></table>', ['table: a\tb']],
  ['a second form', '<form>a<form><p>b</form>c', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
  ['names of object members', '<constructor>a</constructor><toString>b<valueOf>', ['paragraph: ab']],
];

describe.each([
  ['text', TEXT],
  ['shapes', SHAPES],
  ['code', CODE],
  ['tables', TABLES],
  ['what is not on the screen', UNSEEN],
  ['what is hidden', HIDDEN],
  ['malformed pages', MALFORMED],
])('%s', (_name, cases) => {
  it.each(cases)('%s', (_case, html, expected) => {
    expect(outline(html)).toEqual(expected);
  });
});

describe('links', () => {
  it('counts links and the characters in them', () => {
    const [block] = blocksOf('<p>See <a href=a>the <b>first</b></a> and <a href=b>next</a>.</p>');
    expect(block).toMatchObject({ links: 2, linkChars: 12, boldChars: 5 });
  });

  it('does not take an anchor for a link', () => {
    expect(blocksOf('<a name=x>a</a>')[0]).toMatchObject({ links: 0, linkChars: 0 });
  });

  it.each([
    ['over blocks', '<a href=x><h3>a</h3><p>b</p></a><p>c</p>'],
    ['out of a paragraph that a block ends', '<p><a href=x><h3>a</h3><div>b</div></a></p><p>c</p>'],
  ])('carries a link %s', (_name, html) => {
    expect(blocksOf(html).map((block) => block.links)).toEqual([1, 1, 0]);
  });

  it('ends a link where the next begins', () => {
    const [block] = blocksOf('<p><a href=x>ab <a href=y>c</a> d</p>');
    expect(block).toMatchObject({ links: 2, linkChars: 3 });
  });

  it('reads bold from style', () => {
    expect(blocksOf('<p><span style="font-weight:700">ab</span>c</p>')[0]).toMatchObject({ boldChars: 2 });
  });
});

describe('groups and joins', () => {
  const groups = (html: string) => blocksOf(html).map((block) => block.group);
  const joins = (html: string) => blocksOf(html).map((block) => block.join);

  it('gives the blocks of a list, quote or table one group, and others their own', () => {
    const html =
      '<p>a<ul><li>b<ul><li>c</ul></ul><p>d<blockquote><p>e<p>f</blockquote><table><tr><td>g<td>h<tr><td>i</table>';
    const [a, b, c, d, e, f, g, i] = groups(html);
    expect(c).toBe(b);
    expect(f).toBe(e);
    expect(i).toBe(g);
    expect(new Set([a, b, d, e, g]).size).toBe(5);
  });

  it('puts items, rows and options on lines', () => {
    expect(joins('<ul><li>a<li>b</ul>')).toEqual(['paragraph', 'line']);
    expect(joins('<table><tr><td>a<td>b<tr><td>c</table>')).toEqual(['paragraph', 'line']);
    expect(joins('<select><option>a<option>b</select>')).toEqual(['paragraph', 'line']);
  });

  it('continues the line after hidden text, in the same group', () => {
    const html = '<ul><li>a <i hidden>b</i> c</ul>';
    expect(joins(html)).toEqual(['paragraph', 'space', 'space']);
    expect(new Set(groups(html)).size).toBe(1);
    expect(outline(html)).toEqual(['list+1: a', 'hidden list+1: b', 'list+1: c']);
  });

  it('says whether there is white space between the pieces of a line', () => {
    expect(joins('<p>船<i hidden>b</i> 港</p>')).toEqual(['paragraph', 'glue', 'space']);
  });
});

describe('hostile pages', () => {
  const DEPTH = 100_000;
  it.each([
    ['nested divs', '<div>'.repeat(DEPTH), 1],
    ['nested divs with text', '<div>x'.repeat(DEPTH), DEPTH + 1],
    ['nested named spans', '<span class=author>x'.repeat(DEPTH), 2],
    ['bold over blocks', '<b><div>'.repeat(DEPTH) + '</b>'.repeat(DEPTH), 1],
    ['end tags without start tags', '<div>'.repeat(DEPTH) + '</b></span></p>'.repeat(DEPTH), 1],
    ['nested tables', '<table><tr><td>x'.repeat(DEPTH), DEPTH + 1],
    ['ampersands', '&'.repeat(DEPTH), 2],
    ['code with many entities', `<pre>${'&lt;\r\n'.repeat(DEPTH)}</pre>`, 2],
  ])('reads %s', (_name, html, count) => {
    const page = read(`${html}<p>end`);
    expect(page.blocks).toHaveLength(count);
    expect(page.blocks.at(-1)?.text.endsWith('end')).toBe(true);
  });
});
