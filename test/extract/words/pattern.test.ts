import { expect, test } from 'vitest';
import { caselessPattern, group, pattern, WORD_END } from '../../../src/extract/words/pattern.ts';

const CASELESS = caselessPattern(() => String.raw`^\S{1,4} ${group(['Dow Jones', 'Größe', 'компани*'])}${WORD_END}\D$`);

test.each([
  ['the dow jones!', true],
  ['THE DOW JONES!', true],
  ['the GRÖSSE!', false],
  ['the GRÖßE!', true],
  ['the КОМПАНИЯМИ!', true],
  ['the dow joneses!', false],
  ['the dow jones5', false],
])('a pattern of any case, on "%s": %s', (text, matches) => {
  expect(CASELESS.test(text)).toBe(matches);
});

test('a pattern is written once, when it is first asked', () => {
  let written = 0;
  const by = pattern(() => {
    written += 1;
    return `${group(['by:', 'by'])}${WORD_END}`;
  });
  expect(written).toBe(0);
  expect(['by Ann', 'bygone', 'By Ann', 'byé', 'by:'].map((text) => by.test(text))).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
  expect(written).toBe(1);
});
