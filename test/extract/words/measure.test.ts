import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/extract/words/scan.ts';

const CASES: readonly [name: string, text: string, expected: Partial<ReturnType<typeof measure>>][] = [
  ['nothing', '', { words: 0, chars: 0, sentences: 0, ended: false }],
  ['a sentence', 'The harbour was quiet.', { words: 4, sentences: 1, ended: true, stopWords: 2 }],
  ['function words in capitals and beyond ASCII', 'THE boat FÜR harbour', { words: 4, stopWords: 2 }],
  ['an apostrophe splits as \\w does', "don't", { words: 2 }],
  ['a decimal point ends no sentence', 'It rose by 3.5 percent', { sentences: 0, ended: false, digits: 2 }],
  ['a closing quote hides no full stop', 'He said: “We are done.”', { sentences: 1, ended: true }],
  ['an ellipsis is one end', 'And then...', { sentences: 1, ended: true }],
  ['a question mark', '¿Dónde está?', { sentences: 1, ended: true }],
  ['commas of several scripts', 'one, two、three，four', { commas: 3 }],
  ['capitals', 'Anna met Bo in Rome', { capitalised: 3 }],
  ['Greek with a final sigma', 'Ο λόγος είναι απλός.', { words: 4, ended: true }],
  ['Cyrillic', 'Город спит.', { words: 2, capitalised: 1, ended: true }],
  ['CJK counts two characters as a word', '今天天气很好。', { words: 3, cjk: 6, sentences: 1, ended: true }],
  ['odd CJK rounds up', '天气好', { words: 2, cjk: 3 }],
  ['kana and hangul', 'ひらカタ한글', { cjk: 6 }],
  ['a no-break space is white', 'a\u00a0b', { words: 2, chars: 2 }],
  ['emoji are signs', 'ok 👍', { words: 1, ended: false }],
];

describe('measure', () => {
  it.each(CASES)('%s', (_name, text, expected) => {
    expect(measure(text)).toMatchObject(expected);
  });

  it('adds up over a white-space join', () => {
    const parts = ['One, two.', 'Drei Vier', '五六。'];
    const whole = measure(parts.join(' '));
    const sum = (key: 'words' | 'chars' | 'sentences' | 'commas' | 'cjk') =>
      parts.reduce((total, part) => total + measure(part)[key], 0);
    for (const key of ['words', 'chars', 'sentences', 'commas', 'cjk'] as const) expect(whole[key]).toBe(sum(key));
  });
});
