import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strip } from '../../src/readability/strip.ts';

describe('what is stripped', () => {
  test.each([
    ['scripts', 'a<script>if (x < 1) y("<p>");</script>b', 'ab'],
    ['scripts in capitals, with attributes and white space', 'a<SCRIPT src="x.js" async></SCRIPT\n >b', 'ab'],
    ['styles', 'a<style>p > a { color: red }</style>b', 'ab'],
    ['drawings, with what is nested in them', 'a<svg><svg/><svg><title>t</title></svg><path/></svg>b', 'ab'],
    ['templates, nested', 'a<template><p>x<template>y</template></template>b', 'ab'],
    ['noscript', 'a<noscript><img src="x.png"></noscript>b', 'ab'],
    ['comments', 'a<!-- <p>x</p> -->b<!---->c', 'abc'],
    ['a comment in a drawing, once', 'a<svg><!-- x --></svg>b<!-- y -->c', 'abc'],
    ['elements that overlap, as far as they go', 'a<svg><template></svg>x</template>b', 'ab'],
    ['a script that is never closed, to the end', 'a<style>p {}</style>b<script>x', 'ab'],
  ])('%s', (_, html, kept) => {
    expect(strip(html).html).toBe(kept);
  });
});

describe('what is kept', () => {
  test.each([
    ['text and tags as they are', '<P  class=x>One &amp; two<br/>\r\n<b>three</p>'],
    ['JSON-LD, which has the title', '<script type="application/ld+json">{"headline":"x"}</script><p>y'],
    ['what is opened and never closed', '<p>a<svg><path d="M0"><p>b<div>c'],
    ['a closing tag without an opening one', '<p>a</svg>b</script>c'],
    ['a lonely angle bracket', 'a < b <3 c'],
    ['what only looks like a script', '<scripts>a</scripts><p title="<script>">b</p>'],
    ['a self-closing drawing', '<svg/><p>after</p>'],
    ['nothing', ''],
  ])('%s', (_, html) => {
    expect(strip(html).html).toBe(html);
  });

  test('the rest is stripped if one element is never closed', () => {
    expect(strip('<svg><script>x</script><p>a<!-- y --></p>').html).toBe('<svg><p>a</p>');
  });

  test('what is kept is the page in its order, whatever the page', () => {
    const pieces = fc.constantFrom(
      '<svg>',
      '</svg>',
      '<template>',
      '</template>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<p>',
      '</p>',
      '<noscript>',
      '</noscript>',
      'word ',
      '<',
      '>',
      '"',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const html = parts.join('');
        expect(isSubsequence(strip(html).html, html)).toBe(true);
      }),
    );
  });
});

describe('what a page would cost', () => {
  test.each([
    ['start tags', '<div><p>a</p><br><p>b</p></div>', { tags: 4 }],
    ['no tags of what is stripped', '<p>a<svg><g><path/></g></svg></p>', { tags: 1, depth: 0 }],
    ['depth without optional end tags', '<div><ul><li><b>a</b><li>b<li><p>c</ul></div><div></div>', { depth: 3 }],
    ['formatting that stays open', '<p><b>a<p>b<p>c', { reopened: 2 }],
    ['formatting that is closed', '<p><b>a</b><p>b<p>c', { reopened: 0 }],
    ['the tag with most attributes', '<p a b=1 c="2"><p a>', { attributes: 3 }],
  ])('%s', (_, html, cost) => {
    expect(strip(html)).toMatchObject(cost);
  });
});

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const char of whole) if (at < part.length && char === part.charAt(at)) at++;
  return at === part.length;
}
