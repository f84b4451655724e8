import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/extract/read/html/index.ts';
import type { Meta } from '../../../src/types.ts';

function metaOf(text: string): Meta {
  return readHtml({ name: 't', kind: 'html', text, url: null, encoding: { name: 'utf-8', from: 'string' } }).meta;
}

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

const CASES: readonly [name: string, html: string, meta: Partial<Meta>][] = [
  [
    'nothing',
    '<p>a',
    {
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
    },
  ],
  ['the title tag', '<title> Tide\n &amp; Time </title>', { title: 'Tide & Time' }],
  ['a title in svg', '<svg><title>Icon</title></svg><title>Page</title>', { title: 'Page' }],
  [
    'no JSON-LD headline that is a whole paragraph',
    `${ld(`{"@type":"Article","headline":"${'The boats stayed in the harbour. '.repeat(8)}"}`)}<title>Boats stay in</title>`,
    { title: 'Boats stay in' },
  ],
  ['the first heading without a title', '<h1>Harbour</h1>', { title: 'Harbour' }],
  [
    'a site name behind the title, borne out by the heading',
    '<title>Harbour opens | The Herald</title><h1>Harbour opens</h1>',
    { title: 'Harbour opens' },
  ],
  [
    'a site name before the title, borne out by og:site_name',
    '<title>The Herald: Harbour opens</title><meta property="og:site_name" content="The Herald">',
    { title: 'Harbour opens', siteName: 'The Herald' },
  ],
  [
    'a headline in a lower heading, where the main one is the blog’s name',
    '<title>Harbour opens on Monday | The Herald</title><h1>The Herald</h1><h3>Harbour opens on Monday</h3>',
    { title: 'Harbour opens on Monday' },
  ],
  [
    'no section that is named in a lower heading',
    '<title>Harbour opens - Sport</title><h2>Sport</h2>',
    { title: 'Harbour opens - Sport' },
  ],
  ['a dash that is part of the title', '<title>Win - or lose</title><h1>Sport</h1>', { title: 'Win - or lose' }],
  [
    'a heading that is the site name',
    '<title>The Herald - Harbour opens</title><h1>The Herald</h1><meta property=og:site_name content="The Herald">',
    { title: 'Harbour opens' },
  ],
  [
    'Open Graph and article tags',
    '<meta property="og:title" content="Harbour &amp; sea"><meta property="og:type" content="article">' +
      '<meta property="article:published_time" content="2024-05-06 07:08+0200">' +
      '<meta property="article:modified_time" content="2024-05-07T01:02:03.456Z">' +
      '<meta property="article:tag" content="sea"><meta property="article:tag" content="port">' +
      '<meta property="og:url" content="https://example.org/a"><meta property="og:locale" content="pt_BR">' +
      '<meta property="og:description" content="Ships  sail.">',
    {
      title: 'Harbour & sea',
      type: 'article',
      published: '2024-05-06T07:08:00+02:00',
      modified: '2024-05-07T01:02:03Z',
      tags: ['sea', 'port'],
      url: 'https://example.org/a',
      language: 'pt',
      description: 'Ships sail.',
    },
  ],
  ['the language of the html tag', '<html lang="en-GB"><meta property=og:locale content=fr_FR>', { language: 'en' }],
  ['the language of the header', '<meta http-equiv="Content-Language" content="de-AT">', { language: 'de' }],
  ['a language that is none', '<html lang="english">', { language: null }],
  [
    'the canonical address',
    '<link rel="canonical" href="https://example.org/b?x=1&amp;y=2"><meta property=og:url content="https://example.org/a">',
    { url: 'https://example.org/b?x=1&y=2' },
  ],
  ['a relative canonical address', '<link rel=canonical href="/b">', { url: null }],
  ['an author tag', '<meta name=author content="By Ann Lee">', { byline: 'Ann Lee' }],
  [
    'an author that is an address',
    '<meta property="article:author" content="https://example.org/ann"><a rel="author" href=x>Ann Lee</a>',
    { byline: 'Ann Lee' },
  ],
  [
    'scholarly authors',
    '<meta name=citation_author content=Lee><meta name=citation_author content=Ray>',
    { byline: 'Lee, Ray' },
  ],
  [
    'an author in the body',
    '<div itemprop=author>By <span itemprop=name>Ann Lee</span>, reporter</div>',
    { byline: 'Ann Lee' },
  ],
  ['an author who is named Von', '<meta name=author content="Von Trapp">', { byline: 'Von Trapp' }],
  ['a German byline', '<meta name=author content="Von Ann Lee">', { byline: 'Ann Lee' }],
  ['a biography is no byline', `<p itemprop=author>${'Ann Lee writes. '.repeat(20)}</p>`, { byline: null }],
  ['a time tag', '<time datetime="2024-05-06">6 May</time>', { published: '2024-05-06' }],
  ['a compact date', '<meta name=date content=20240506>', { published: '2024-05-06' }],
  ['a date in words', '<meta name=pubdate content=" 6 May  2024 ">', { published: '6 May 2024' }],
  ['a date property', '<span itemprop=datePublished content="2024/05/06">x</span>', { published: '2024-05-06' }],
  ['tags in noscript do not count', '<noscript><meta name=author content=X></noscript>', { byline: null }],
];

const LINKED: readonly [name: string, html: string, meta: Partial<Meta>][] = [
  [
    'an article',
    ld(
      '{"@type":"NewsArticle","headline":"Harbour &amp; sea","author":{"@type":"Person","name":"Ann Lee"},' +
        '"datePublished":"2024-05-06T07:08:09+02:00","dateModified":"2024-05-07","publisher":{"name":"The Herald"},' +
        '"inLanguage":"en-GB","keywords":"sea, port","url":"https://example.org/a","description":"Ships."}',
    ),
    {
      title: 'Harbour & sea',
      byline: 'Ann Lee',
      siteName: 'The Herald',
      published: '2024-05-06T07:08:09+02:00',
      modified: '2024-05-07',
      language: 'en',
      tags: ['sea', 'port'],
      url: 'https://example.org/a',
      description: 'Ships.',
      type: 'NewsArticle',
    },
  ],
  [
    'a graph with references',
    ld(
      '{"@graph":[{"@type":"WebSite","name":"The Herald"},{"@type":["Article","Thing"],"headline":"Sea",' +
        '"author":{"@id":"#ann"}},{"@id":"#ann","@type":"Person","name":"Ann Lee"}]}',
    ),
    { title: 'Sea', byline: 'Ann Lee', siteName: 'The Herald', type: 'Article' },
  ],
  [
    'lists of pages and authors',
    ld(
      '[{"@type":"BreadcrumbList"},{"@type":"BlogPosting","author":["Ann Lee",{"name":"Bo Ray"},{"name":"ann lee"}]}]',
    ),
    { byline: 'Ann Lee, Bo Ray' },
  ],
  ['comment marks around it', ld('<!-- {"@type":"Article","headline":"Sea"} -->'), { title: 'Sea' }],
  ['CDATA marks around it', ld('//<![CDATA[\n{"@type":"Article","headline":"Sea"}\n//]]>'), { title: 'Sea' }],
  ['line breaks in strings and a last comma', ld('{"@type":"Article","headline":"Sea\nside",}'), { title: 'Sea side' }],
  ['no JSON at all', `${ld('{"@type": oops')}<title>Sea</title>`, { title: 'Sea' }],
  [
    'values of other types',
    ld('{"@type":"Article","headline":7,"author":null,"keywords":{"a":1}}'),
    { title: null, byline: null },
  ],
  [
    'an article among others',
    ld('{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Sea"}}'),
    { title: 'Sea' },
  ],
];

describe('meta tags', () => {
  it.each(CASES)('%s', (_name, html, expected) => {
    expect(metaOf(html)).toMatchObject(expected);
  });
});

describe('linked data', () => {
  it.each(LINKED)('%s', (_name, html, expected) => {
    expect(metaOf(html)).toMatchObject(expected);
  });

  it('survives hostile scripts', () => {
    const deep = 50_000;
    for (const json of ['['.repeat(deep), '['.repeat(deep) + ']'.repeat(deep), `{"a":"${', '.repeat(deep)}`]) {
      expect(metaOf(`${ld(json)}<title>Sea</title>`).title).toBe('Sea');
    }
  });
});
