import { describe, expect, it } from 'vitest';
import { equalsName, SourceNames, SourceValues } from '../../../../src/extract/read/html/source-names.ts';

/** More different words than there are slots, each of them twice. */
const WORDS = Array.from({ length: 600 }, (_, n) => `Box-${(n * 7919) % 600}`);
const SOURCE = [...WORDS, ...WORDS].join(' ');

/** What a reader makes of all words of the source. */
function readAll(read: (from: number, to: number) => string): string[] {
  return Array.from(SOURCE.matchAll(/\S+/g), ({ index, 0: word }) => read(index, index + word.length));
}

describe('names and values out of a source', () => {
  it('are those that stand there, however many there are', () => {
    const names = new SourceNames(SOURCE);
    const values = new SourceValues(SOURCE);
    expect(readAll((from, to) => names.read(from, to))).toEqual(SOURCE.toLowerCase().split(' '));
    expect(readAll((from, to) => values.read(from, to))).toEqual(SOURCE.split(' '));
  });

  it.each([
    ['DIV', 'div', true],
    ['h\x11', 'h1', false],
    ['x\r', 'x-', false],
  ])('%j is the name %s: %s', (source, name, isSame) => {
    expect(equalsName(source, 0, name)).toBe(isSame);
  });
});
