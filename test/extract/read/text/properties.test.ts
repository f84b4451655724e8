import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOffset } from '../../../../src/extract/page/block.ts';
import { CHAR_CLASS, CharClass } from '../../../../src/extract/words/chars.ts';
import type { Page } from '../../../../src/types.ts';
import { read } from './read-dump.ts';

const WORD = fc.constantFrom(
  'the',
  'Bridge',
  'is',
  'closed.',
  'Mr.',
  '12',
  '渡口，',
  'мост',
  '«non»',
  'a-b',
  'e\u0301',
  '😀',
  'שלום',
);
const PROSE = fc.array(WORD, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
const SYNTAX = fc.constantFrom(
  '* ',
  '• ',
  '1. ',
  '## ',
  '> ',
  '    ',
  '\t',
  '| a | b |',
  '---',
  '===',
  '```',
  '[x](http://a.example/ "t")',
  '![i](/i)',
  '**b**',
  '`c`',
  '\\*',
  '&amp;',
  '<br>',
  '[1]',
  '[1]: /u',
  '](',
  '[',
  '…',
  '— ',
  '  ',
  '\u00a0',
  '\u200b',
  '\u0000',
);
const END = fc.constantFrom('\n', '\n\n', '\r\n', '  \n', '\n   ', '\f');

const PLAIN = fc
  .array(fc.tuple(PROSE, fc.constantFrom('\n', '\n\n', '\r\n')), { maxLength: 30 })
  .map((lines) => lines.flat().join(''));
const ANY = fc
  .array(fc.oneof(PROSE, SYNTAX, END, fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

function isWhite(char: string): boolean {
  return CHAR_CLASS[char.charCodeAt(0)] === CharClass.white;
}

/** Characters that can be seen. */
function visible(text: string): string {
  return [...text].filter((char) => !isWhite(char) && char !== '\u0000' && char !== '\u00ad').join('');
}

/** The first rule every page obeys: blocks in order, apart, not empty, and marks that lead to the character. */
function expectSound(page: Page): void {
  let before = 0;
  for (const [index, block] of page.blocks.entries()) {
    expect(block.index).toBe(index);
    expect(block.text.trim()).not.toBe('');
    expect(block.start).toBeGreaterThanOrEqual(before);
    expect(block.end).toBeGreaterThan(block.start);
    before = block.end;
    expect(block.linkChars).toBeLessThanOrEqual(block.text.length);
    for (let i = 2; i < block.marks.length; i += 2) {
      expect(block.marks[i] as number).toBeGreaterThan(block.marks[i - 2] as number);
    }
  }
  expect(before).toBeLessThanOrEqual(page.source.text.length);
}

function expectMarked(page: Page): void {
  for (const block of page.blocks) {
    for (let i = 0; i < block.text.length; i++) {
      const char = block.text.charAt(i);
      if (!isWhite(char)) expect(page.source.text.charAt(sourceOffset(block, i))).toBe(char);
    }
  }
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const char of whole) if (at < part.length && part.startsWith(char, at)) at += char.length;
  return at === part.length;
}

describe('readText, whatever it reads', () => {
  it('loses no character of plain lines', () => {
    fc.assert(
      fc.property(PLAIN, (text) => {
        const page = read(text);
        expectSound(page);
        expectMarked(page);
        expect(visible(page.blocks.map((block) => block.text).join(''))).toBe(visible(text));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the characters of any text in their order', () => {
    fc.assert(
      fc.property(ANY, (text) => {
        const page = read(text);
        expectSound(page);
        expectMarked(page);
        expect(isSubsequence(visible(page.blocks.map((block) => block.text).join('')), visible(text))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reads any markdown into ordered blocks', () => {
    fc.assert(
      fc.property(ANY, (text) => expectSound(read(text, 'markdown'))),
      { numRuns: 500 },
    );
  });

  it('loses nothing but syntax from markdown', () => {
    const words = fc.array(fc.constantFrom('one', 'Two', 'three.', '*four*', '**five**', '[six](/s)', '`seven`'), {
      minLength: 1,
      maxLength: 12,
    });
    const line = fc
      .tuple(fc.constantFrom('', '# ', '* ', '  * ', '> ', '1. '), words)
      .map(([start, list]) => start + list.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const letters = (text: string) => text.replace(/\(\/s\)/g, '').replace(/[^A-Za-z]/g, '');
        const text = lines.join('\n\n');
        expect(
          letters(
            read(text, 'markdown')
              .blocks.map((block) => block.text)
              .join(''),
          ),
        ).toBe(letters(text));
      }),
      { numRuns: 300 },
    );
  });
});

/** Markdown that is left open, or that closes nothing. */
const BROKEN = fc.constantFrom('![left open', '[left open', '](/a)', '![', '**', '`', '<', '![a](', '```');

describe('readText, broken markdown', () => {
  it('keeps the paragraphs between', () => {
    const paragraph = fc.nat(99).map((number) => `Word${number} goes on.`);
    fc.assert(
      fc.property(fc.array(fc.tuple(BROKEN, paragraph), { minLength: 1, maxLength: 8 }), (pairs) => {
        const text = pairs.map(([broken, words]) => `${broken}\n\n${words}`).join('\n\n');
        const shown = read(text, 'markdown')
          .blocks.map((block) => block.text)
          .join('\n');
        for (const [, words] of pairs) expect(shown).toContain(words);
      }),
      { numRuns: 300 },
    );
  });
});

const CHARS = 300_000;

/** More cells and more rows than a call can have arguments. */
const WIDE: readonly [name: string, text: string][] = [
  ['tabs', 'a\t'.repeat(130_000)],
  ['gutters', 'a     '.repeat(130_000)],
  ['pipes', `${'|a'.repeat(130_000)}|\n`.repeat(2)],
  ['rows', 'Menu one        The harbour board met on Monday to hear the divers\n'.repeat(75_000)],
];

const HOSTILE: readonly string[] = [
  'The ferry sails. ',
  'short line\n',
  '[',
  '](',
  '[a](',
  '[a](u "',
  '](<',
  '*a ',
  '`',
  '<a ',
  '<!--',
  '&amp',
  '> ',
  '|',
  '- ',
  '\n',
  'a\t',
  '\\',
  'x',
  '渡口。',
  'A. ',
  'menu    The harbour board met to hear what the\n',
  '    indented words\n\n',
  '┌─ a\n',
  '![a\n\n',
  'a\n====\n',
];

describe('readText, hostile input', () => {
  it.each(HOSTILE)('comes to an end on three hundred thousand characters of %j', (unit) => {
    for (const kind of ['text', 'markdown'] as const) {
      const text = unit.repeat(CHARS / unit.length);
      expect(read(text, kind).source.text).toBe(text);
    }
  });

  it.each(WIDE)('takes a table of more %s than a call can have arguments', (_, text) => {
    expect(read(text).blocks.length).toBeGreaterThan(0);
  });
});
