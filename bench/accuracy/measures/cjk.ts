import { findWords, isWordCode, lowerCase } from '../tables/python-text.ts';
import { bag, type Prf, prf, shared } from './f1.ts';

/** Han and kana, which are written without spaces between words. */
const UNSPACED: readonly (readonly [number, number])[] = [
  [0x3005, 0x3007],
  [0x3040, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x3134f],
];

/**
 * The least share of CJK among a gold's word characters for it to count as CJK; Chinese news with Latin names has far
 * more.
 */
const CJK_SHARE = 0.5;

/** Whether at least half of the text's word characters are Han or kana. */
export function isCjk(text: string): boolean {
  let all = 0;
  let unspaced = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (!isWordCode(code)) continue;
    all++;
    if (UNSPACED.some(([first, last]) => code >= first && code <= last)) unspaced++;
  }
  return all > 0 && unspaced >= all * CJK_SHARE;
}

/** Precision, recall and F1 of the bags of character bigrams within `\w+` tokens. */
export function bigramF1(predicted: string, gold: string): Prf {
  const a = bigrams(predicted);
  const b = bigrams(gold);
  return prf(shared(bag(a), bag(b)), a.length, b.length);
}

function bigrams(text: string): string[] {
  return findWords(lowerCase(text)).flatMap((word) => {
    const chars = [...word];
    return chars.length < 2 ? chars : chars.slice(1).map((char, i) => chars[i]! + char);
  });
}
