import { describe, expect, it } from 'vitest';
import { equalsName } from '../../../../src/extract/read/html/source-names.ts';
import { PageTags, TAGS } from '../../../../src/extract/read/html/tags.ts';
import { read } from './read.ts';

/** More different words than are found fast, each of them twice. */
const WORDS = Array.from({ length: 1200 }, (_, n) => `Box-${(n * 7919) % 1200}`);

describe('names and values in a source', () => {
  it('are those that stand there, however many there are', () => {
    const source = [...WORDS, ...WORDS].join(' ');
    const tags = new PageTags();
    const found = Array.from(source.matchAll(/\S+/g), ({ index, 0: word }) =>
      tags.read(source, index, index + word.length),
    );
    expect(found.map(({ name }) => name)).toEqual(source.toLowerCase().split(' '));
    expect(new Set(found.map(({ index }) => index)).size).toBe(WORDS.length);
  });

  it('make the paths of elements', () => {
    const html = [...WORDS, ...WORDS].map((name) => `<p class="x${name.replaceAll(/[0-9]/g, 'a')} B-&lt;">`).join('');
    const expected = [...WORDS, ...WORDS].map((name) => `p.B-<.x${name.replaceAll(/[0-9]/g, 'a')}`);
    expect(
      read(html)
        .elements.slice(2)
        .map(({ path }) => path),
    ).toEqual(expected);
  });

  it.each([
    ['DIV', 'div', true],
    ['h\x11', 'h1', false],
    ['x\r', 'x-', false],
  ])('%j is the name %s: %s', (source, name, isSame) => {
    expect(equalsName(source, 0, name)).toBe(isSame);
  });
});

describe('the table of tags', () => {
  it('numbers its tags from 0', () => {
    expect([...TAGS.values()].map(({ index }) => index)).toEqual(Array.from({ length: TAGS.size }, (_, i) => i));
  });

  it('has names in lower case', () => {
    for (const [name, tag] of TAGS) expect(tag.name).toBe(name.toLowerCase());
  });
});
