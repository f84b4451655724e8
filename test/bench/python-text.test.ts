import { describe, expect, it } from 'vitest';
import { findWords, isWordCode, lowerCase, splitWhite } from '../../bench/accuracy/tables/python-text.ts';

const CODE_POINTS = 0x110000;

/** Counted with Python 3.11 (Unicode 14): code points, and the sum of their numbers. */
const PYTHON_WORD = { count: 133_548, sum: 14_002_814_312 };
const PYTHON_LOWER = { count: 1_433, sum: 34_914_171 };

describe('the tables of Python text classes', () => {
  it('holds every character that \\w matches', () => {
    let count = 0;
    let sum = 0;
    for (let code = 0; code < CODE_POINTS; code++) {
      if (!isWordCode(code)) continue;
      count++;
      sum += code;
    }
    expect({ count, sum }).toEqual(PYTHON_WORD);
  });

  it('lower-cases every capital', () => {
    let count = 0;
    let sum = 0;
    for (let code = 0; code < CODE_POINTS; code++) {
      const char = String.fromCodePoint(code);
      const lower = lowerCase(char);
      if (lower === char) continue;
      count++;
      sum += lower.codePointAt(0)!;
    }
    expect({ count, sum }).toEqual(PYTHON_LOWER);
  });

  it.each([
    ['ΟΔΟΣ ΣΟΦΟΣ', 'οδος σοφος'],
    ['ΑΣ’ ΑΣ.Α', 'ας’ ασ.α'],
    ['Σ ΣΣ', 'σ σς'],
    ['İI', 'i̇i'],
    ['Ꟁꭰᏸẞ', 'ꟁꭰᏸß'],
  ])('%s becomes %s', (text, lower) => {
    expect(lowerCase(text)).toBe(lower);
  });

  it('finds words by letters, numbers and the underscore, not by marks', () => {
    expect(findWords('a_1 ½-e\u0301x 𝐀𠀀😀b')).toEqual(['a_1', '½', 'e', 'x', '𝐀𠀀', 'b']);
  });

  it('splits at separators that JavaScript does not, and not at those that Python does not', () => {
    expect(splitWhite('\u001ca\u0085b\u001fc\u3000d\ufeffe\u200bf ')).toEqual(['a', 'b', 'c', 'd\ufeffe\u200bf']);
  });
});
