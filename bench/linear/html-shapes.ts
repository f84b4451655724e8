import { chinese, fill, nest, page, type Shape, sentence, words } from './make.ts';

/** A shape of HTML: `body` follows an article. */
function html(name: string, body: (size: number) => string, more: Partial<Shape> = {}): Shape {
  return { name, kind: 'html', make: (size) => page(body(size)), ...more };
}

/** Nested elements; only the innermost has text. */
function nested(open: string, close: string): (size: number) => string {
  return (size) => nest(size, { open, close, inner: sentence(1) });
}

/** Nested elements, each with its own text. */
function nestedBlocks(open: string, close: string): (size: number) => string {
  return (size) => nest(size, { open: `${open}${words(3, 4)} `, close, inner: sentence(1) });
}

const NESTS: readonly Shape[] = [
  html('nested div', nested('<div>', '</div>')),
  html('nested div with text', nestedBlocks('<div>', '</div>'), { explain: true }),
  html('nested div with class', nested('<div class="box teaser">', '</div>')),
  html('nested ul/li', nestedBlocks('<ul><li>', '</li></ul>')),
  html('nested span', nested('<span>', '</span>')),
  html('nested b', nested('<b>', '</b>')),
  html('nested font', nested('<font size=2>', '</font>')),
  html('nested blockquote', nestedBlocks('<blockquote>', '</blockquote>')),
  html('nested tables', nestedBlocks('<table><tr><td>', '</td></tr></table>')),
  html('nested a', nested('<a href="/x">', '</a>')),
  html('nested svg', nested('<svg><g>', '</g></svg>')),
  html('nested math', nested('<math><mrow>', '</mrow></math>')),
  html('nested noscript', nestedBlocks('<noscript><p>', '</p></noscript>')),
  html('nested section of articles', nestedBlocks('<section class="comment"><article>', '</article></section>')),
  html('p at the bottom of nested div', (size) =>
    nest(size / 2, { open: '<div>', close: '</div>', inner: fill(size / 2, (i) => `<p>${words(i, 3)}</p>`) }),
  ),
  html('p at every depth and the bottom', (size) =>
    nest(size / 2, { open: '<div><p>a</p>', close: '</div>', inner: fill(size / 2, '<p>a</p>') }),
  ),
  html('nested div, never closed', (size) => fill(size, `<div>${words(3, 4)} `)),
];

const SIBLINGS: readonly Shape[] = [
  html('p of sentences', (size) => fill(size, (i) => `<p>${sentence(i)}</p>\n`), { explain: true }),
  html('p of one letter', (size) => fill(size, '<p>a</p>'), { explain: true }),
  html('li of links', (size) => `<ul>${fill(size, (i) => `<li><a href="/${i}">${words(i, 4)}</a></li>`)}</ul>`),
  html('td in one row', (size) => `<table><tr>${fill(size, (i) => `<td>${i}</td>`)}</tr></table>`),
  html('tr in one table', (size) => `<table>${fill(size, (i) => `<tr><td>${words(i, 2)}<td>${i}</tr>`)}</table>`),
  html('cards in one div', (size) =>
    fill(size, (i) => `<div class="card"><h3><a href="/${i}">${words(i, 5)}</a></h3><p>${words(i, 9)}</p></div>`),
  ),
  html('h2 and p', (size) => fill(size, (i) => `<h2>${words(i, 3)}</h2><p>${sentence(i)}</p>`)),
  html('h1 as the title', (size) => fill(size, '<h1>Ferry</h1>')),
  html('br between words', (size) => fill(size, (i) => `${words(i, 3)}<br>`), { explain: true }),
  html('br only', (size) => fill(size, '<br>')),
  html('unique classes', (size) => fill(size, (i) => `<div class="c${i} x-${i * 7}">${words(i, 3)}</div>`)),
  html('options of a select', (size) => `<select>${fill(size, (i) => `<option>${words(i, 2)}`)}</select>`),
  html('dt and dd', (size) => `<dl>${fill(size, (i) => `<dt>${words(i, 2)}<dd>${words(i, 6)}`)}</dl>`),
  html('custom elements', (size) => fill(size, (i) => `<x-${i % 999}>${words(i, 3)}</x-${i % 999}>`)),
];

const BROKEN: readonly Shape[] = [
  html('p never closed', (size) => fill(size, '<p>a')),
  html('li never closed', (size) => `<ul>${fill(size, '<li>a b')}`),
  html('a never closed', (size) => fill(size, (i) => `<a href="/${i}">${words(i, 2)} `)),
  html('b never closed', (size) => fill(size, '<b>a ')),
  html('b and i that overlap', (size) => fill(size, '<b>one <i>two</b> three</i> ')),
  html('p and b that overlap', (size) => fill(size, '<p><b>one</p>two</b>')),
  html('end tags of nothing', (size) => fill(size, '</div></p></b>')),
  html('end tags of nothing, deep', (size) => fill(size / 2, '<div>') + fill(size / 2, '</x>')),
  html('lone <', (size) => fill(size, '< ')),
  html('</ only', (size) => fill(size, '</')),
  html('<! only', (size) => fill(size, '<!')),
  html('<a only', (size) => fill(size, '<a')),
  html('comment never closed', (size) => `<!--${fill(size, 'a -- b ')}`),
  html('comments never closed', (size) => fill(size, '<!-- ')),
  html('script never closed', (size) => `<script>${fill(size, 'a < b; ')}`),
  html('script end tags in part', (size) => `<script>${fill(size, '</scrip')}`),
  html('textarea never closed', (size) => `<textarea>${fill(size, '<p>a ')}`),
  html('title never closed', (size) => `<title>${fill(size, 'ferry </titl ')}`),
  html('style never closed', (size) => `<style>${fill(size, 'p { a: b } ')}`),
  html('CDATA', (size) => fill(size, '<![CDATA[ a ]] ]]>')),
  html('NULs', (size) => fill(size, 'a\0b<p>\0')),
  html('lone surrogates', (size) => fill(size, 'a\ud800 \udc00')),
];

const TAGS: readonly Shape[] = [
  html('attributes of one tag', (size) => `<div ${fill(size, (i) => `a${i}="${i}" `)}>a</div>`),
  html('one attribute again and again', (size) => `<div ${fill(size, 'class="a" ')}>a</div>`),
  html('one huge attribute', (size) => `<div title="${fill(size, 'ferry ')}">a</div>`),
  html('one huge style', (size) => `<div style="${fill(size, 'color: red; ')}">a</div>`),
  html('one huge class list', (size) => `<div class="${fill(size, (i) => `box${i} `)}">${sentence(1)}</div>`),
  html('one huge class word', (size) => `<div class="${fill(size, 'aB-c_')}">${sentence(1)}</div>`),
  html('one huge href', (size) => `<p>${sentence(1)} <a href="/${fill(size, '%20/../')}">ferry</a></p>`),
  html('attribute never closed', (size) => `<div title="${fill(size, 'a=b <p> ')}`),
  html('huge meta tags', (size) => fill(size, (i) => `<meta property="og:title" content="${words(i, 6)}">`)),
  html('huge description', (size) => `<meta name="description" content="${fill(size, (i) => `${words(i, 6)} `)}">`),
  html('base and links', (size) => fill(size, (i) => `<link rel="canonical" href="/${i}">`)),
];

const TEXT: readonly Shape[] = [
  html('entities', (size) => `<p>${fill(size, '&amp;&eacute;&#8212;')}</p>`),
  html('entities without an end', (size) => `<p>${fill(size, '&notit&am&')}</p>`),
  html('one p of words', (size) => `<p>${fill(size, (i) => `${words(i, 8)} `)}</p>`, { explain: true }),
  html('one p of sentences', (size) => `<p>${fill(size, (i) => `${sentence(i)} `)}</p>`),
  html('one p of Chinese', (size) => `<p>${fill(size, chinese)}</p>`),
  html(
    'Chinese in spans',
    (size) => `<div>${fill(size, '<span>渡轮</span><div style="display:inline">港口</div>')}</div>`,
  ),
  html('Chinese in links that glue', (size) => `<p>${fill(size, '渡轮<a href="/x">港口</a>，')}</p>`),
  html('one word', (size) => `<p>${fill(size, 'abcdefgh')}</p>`),
  html('links of one p', (size) => `<p>${fill(size, (i) => `${words(i, 3)} <a href="/${i}">${words(i, 2)}</a> `)}</p>`),
  html('white space', (size) => `<p>a${fill(size, ' \t\n')}b</p>`),
  html('soft hyphens', (size) => `<p>${fill(size, 'fer\u00adry\u200b ')}</p>`),
  html('pre of lines', (size) => `<pre>${fill(size, (i) => `  ${words(i, 4)};\n`)}</pre>`),
  html('brackets', (size) => `<p>${fill(size, '[[((')}</p>`),
  html('digits', (size) => `<p>${fill(size, '12.03.2024 ')}</p>`),
  html('hidden text', (size) => fill(size, (i) => `<div hidden><p>${sentence(i)}</p></div>`)),
  html('one p again and again', (size) => fill(size, `<p>${sentence(1)}</p>`), { explain: true }),
];

const MEANING: readonly Shape[] = [
  html('labels', (size) => fill(size, (i) => `<h3>Related articles</h3><p>${words(i, 5)}</p>`), { explain: true }),
  html('labels of comments', (size) => fill(size, (i) => `<h3>Comments</h3><p>${sentence(i)}</p>`)),
  html('bylines', (size) => fill(size, '<p>By Jane Miller</p><p>12 March 2024, 10:15</p>')),
  html('posts', (size) => fill(size, (i) => `<div class="post"><p>Posted by ferry${i}</p><p>${sentence(i)}</p></div>`)),
  html('comment anchors', (size) => fill(size, (i) => `<a name="comments"></a><p>${words(i, 5)}</p>`)),
  html('share buttons', (size) => fill(size, '<a href="#">Share on Facebook</a> | ')),
  html('footnotes', (size) => fill(size, (i) => `<p>${words(i, 4)}<sup><a href="#f${i}">[${i}]</a></sup></p>`)),
  html('forms', (size) => fill(size, (i) => `<form><label>${words(i, 2)}</label><input><button>Send</button></form>`)),
  html('captions', (size) =>
    fill(size, (i) => `<figure><img alt="${words(i, 4)}"><figcaption>${words(i, 6)}</figcaption></figure>`),
  ),
  html('code', (size) => fill(size, (i) => `<pre><code>if (a${i}) { b(); }</code></pre><p>${words(i, 5)}</p>`)),
];

/** Pages without a visible body: the data in scripts is read instead. */
const SCRIPTS: readonly Shape[] = [
  {
    name: 'JSON-LD body',
    kind: 'html',
    make: (size) =>
      `<title>Ferry</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: fill(size, (i) => `${sentence(i)}\n\n`) })}</script>`,
  },
  {
    name: 'JSON-LD, nested',
    kind: 'html',
    make: (size) =>
      page(`<script type="application/ld+json">${nest(size, { open: '{"a":[', close: ']}', inner: '1' })}</script>`),
  },
  {
    name: 'JSON-LD scripts',
    kind: 'html',
    make: (size) =>
      page(
        fill(
          size,
          (i) => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${words(i, 5)}"}</script>`,
        ),
      ),
  },
  {
    name: 'state of strings',
    kind: 'html',
    make: (size) =>
      `<title>Ferry</title><div id="root"></div><script>window.__STATE__ = {${fill(size, (i) => `"k${i}":"${sentence(i)}",`)}"z":1}</script>`,
  },
  {
    name: 'state of HTML',
    kind: 'html',
    make: (size) =>
      `<title>Ferry</title><div id="root"></div><script>window.__STATE__ = ${JSON.stringify({ body: fill(size, (i) => `<p>${sentence(i)}</p>`) }).replaceAll('</', '<\\/')}</script>`,
  },
  {
    name: 'state of quotes',
    kind: 'html',
    make: (size) => `<title>Ferry</title><div id="root"></div><script>a = "${fill(size, '\\"\\\\')}"</script>`,
  },
  {
    name: 'noscript body',
    kind: 'html',
    make: (size) => `<title>Ferry</title><noscript>${fill(size, (i) => `<p>${sentence(i)}</p>`)}</noscript>`,
  },
];

/** Shapes of HTML. */
export const HTML_SHAPES: readonly Shape[] = [
  ...NESTS,
  ...SIBLINGS,
  ...BROKEN,
  ...TAGS,
  ...TEXT,
  ...MEANING,
  ...SCRIPTS,
];
