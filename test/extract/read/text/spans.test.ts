import { describe, expect, it } from 'vitest';
import type { ReadPage } from '../../../../src/extract/page/page.ts';
import { placeSpans } from '../../../../src/extract/page/place-spans.ts';
import { readText } from '../../../../src/extract/read/text/index.ts';
import {
  fenceLanguage,
  markdownImage,
  markdownTarget,
  readDefinitions,
} from '../../../../src/extract/read/text/markdown/span-values.ts';
import { sourceFromString } from '../../../../src/input/source.ts';

function readAs(kind: 'text' | 'markdown', text: string): ReadPage {
  return readText(sourceFromString(text, { kind }));
}

/** Each span as `block kind "text"`, with what it says; a point as `block kind @index`. */
function spansOf(page: ReadPage): string[] {
  const { text, kind: pageKind } = page.source;
  const definitions = readDefinitions(text);
  return placeSpans(page.spans, page.columns).map(({ kind, span, block, from, to }) => {
    const shown = from < to ? JSON.stringify(page.blocks[block]?.text.slice(from, to)) : `@${from}`;
    const tag = page.spans.tag[span]!;
    const link = { tag, from: page.spans.from[span]!, to: page.spans.to[span]! };
    if (kind === 'link' && pageKind === 'markdown') {
      return `${block} link ${shown} ${markdownTarget(text, link, definitions)}`;
    }
    const image = kind === 'image' ? markdownImage(text, tag) : null;
    return `${block} ${kind} ${shown}${image === null ? '' : ` ${image.src} ${image.alt}`}`;
  });
}

const MARKDOWN: readonly [name: string, markdown: string, spans: readonly string[]][] = [
  ['a link', 'See [the map](https://a.example/m "The map").', ['0 link "the map" https://a.example/m']],
  ['brackets in an address', '[a](/x_(y)) b', ['0 link "a" /x_(y)']],
  ['an address in angle brackets', '[a](</x y>) b', ['0 link "a" /x y']],
  [
    'an address over two lines',
    'A [link](https://a.example/very-\nlong) b',
    ['0 link "link" https://a.example/very-long'],
  ],
  ['an address of its own', 'At <https://a.example/> now.', ['0 link "https://a.example/" https://a.example/']],
  [
    'links by name',
    'The [map][1], the [Plan][] and [note].\n\n[1]: https://a.example/\n[plan]: /p\n[note]: </n> "N"',
    ['0 link "map" https://a.example/', '0 link "Plan" /p', '0 link "note" /n'],
  ],
  ['an image', 'Text ![a [b] c](/i.png) goes on.', ['0 image @5 /i.png a [b] c']],
  ['an image in a link', '[![alt](/i.png) Words](/u)', ['0 link "Words" /u', '0 image @-1 /i.png alt']],
  ['emphasis', 'A *b* and __c__ and ***d***.', ['0 emphasis "b"', '0 strong "c"', '0 strong "d"', '0 emphasis "d"']],
  ['what is struck out', 'A ~~b~~ c.', []],
  ['code', 'Run `npm test` and ``a`b``.', ['0 code "npm test"', '0 code "a`b"']],
  ['spans inside others', '**[a](/u) *b* c**', ['0 strong "a b c"', '0 link "a" /u', '0 emphasis "b"']],
  ['nothing in a fence', '```\n*a* [b](/c)\n```', []],
];

describe('inline spans of a dump', () => {
  it.each(MARKDOWN)('%s', (_, markdown, spans) => {
    expect(spansOf(readAs('markdown', markdown))).toEqual(spans);
  });

  it('are the links that a text browser numbers', () => {
    const dump =
      '[1]Home [2]Ships\n\nThe ferry left.\n\nReferences\n\n 1. https://a.example/\n 2. https://a.example/s\n';
    expect(spansOf(readAs('text', dump)).slice(0, 2)).toEqual(['0 link "Home"', '0 link "Ships"']);
  });

  it('are in the order of their syntax, and lie in the source', () => {
    const { spans, source } = readAs('markdown', MARKDOWN.map(([, markdown]) => markdown).join('\n\n'));
    const tags = Array.from(spans.tag.subarray(0, spans.size));
    expect(tags.length).toBeGreaterThan(MARKDOWN.length);
    expect(tags).toEqual([...tags].sort((a, b) => a - b));
    for (let i = 0; i < spans.size; i++) {
      expect(spans.tag[i]).toBeLessThanOrEqual(spans.from[i]!);
      expect(spans.from[i]).toBeLessThanOrEqual(spans.to[i]!);
      expect(spans.to[i]).toBeLessThanOrEqual(source.text.length);
    }
  });

  it.each([
    ['```ts\nlet a = 1;\n```\n', 'ts'],
    ['~~~ python\nprint(1)\n~~~\n', 'python'],
    ['``` {.js}\nf();\n```\n', 'js'],
    ['```\nplain\n```\n', null],
  ])('say the language of %j', (markdown, language) => {
    const [code] = readAs('markdown', markdown).blocks;
    expect(code?.shape).toBe('code');
    expect(fenceLanguage(markdown, code!.start)).toBe(language);
  });
});
