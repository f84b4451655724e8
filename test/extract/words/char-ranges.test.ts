import { describe, expect, test } from 'vitest';
import { LETTERS, WORD_SIGNS } from '../../../src/extract/words/char-ranges.ts';
import { CHAR_CLASS, isWordClass } from '../../../src/extract/words/chars.ts';

/** Where signs between letters begin to count as letters. */
const HEBREW = 0x590;

const SIGNS = Array.from({ length: 0x10000 }, (_, code) => code).filter(
  (code) => (code < 0xd800 || code > 0xdfff) && !/[\p{Cn}\p{Co}]/u.test(String.fromCharCode(code)),
);

describe.each([
  ['letters', LETTERS, /\p{L}/u],
  ['signs of words', WORD_SIGNS, /[\p{L}\p{M}\p{N}_]/u],
])('ranges of %s', (_, ranges, known) => {
  const found = new RegExp(`[${ranges}]`);
  const wrong = SIGNS.filter((code) => found.test(String.fromCharCode(code)) !== known.test(String.fromCharCode(code)));

  test('are exact up to the Hebrew script', () => {
    expect(SIGNS.filter((code) => code < HEBREW).length).toBeGreaterThan(1200);
    expect(wrong.filter((code) => code < HEBREW)).toEqual([]);
  });

  test('take few signs for letters', () => {
    expect(wrong.length).toBeLessThan(150);
  });

  test('have no white space, punctuation of Latin texts or surrogates', () => {
    expect(found.test(' \n\u00a0\u2003\u3000.,:;!?"()[]-–—…«»“”„’•·|/、。，「」\ud83d\ude00×÷')).toBe(false);
  });
});

test('every sign that a scan takes for a part of a word is one of words', () => {
  const found = new RegExp(`[${WORD_SIGNS}]`);
  const parts = SIGNS.filter((code) => isWordClass(CHAR_CLASS[code] as number));
  expect(parts.length).toBeGreaterThan(40_000);
  expect(parts.filter((code) => !found.test(String.fromCharCode(code)))).toEqual([]);
});
