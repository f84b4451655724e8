import { CHAR_CLASS, CharClass, isWordClass } from './chars.ts';

/** FNV-1a (Fowler, Noll, Vo), 32 bits, over UTF-16 units: its start value and its factor. */
export const FNV_OFFSET: number = 2166136261 | 0;
export const FNV_PRIME = 16777619;

/** The end of the word at `start`; `start` if no word begins there. Each CJK character is a word. */
export function endOfWord(text: string, start: number): number {
  const first = CHAR_CLASS[text.charCodeAt(start)] as number;
  if (!isWordClass(first)) return start;
  let end = start + 1;
  if (first === CharClass.cjk) return end;
  while (end < text.length) {
    const next = CHAR_CLASS[text.charCodeAt(end)] as number;
    if (!isWordClass(next) || next === CharClass.cjk) break;
    end++;
  }
  return end;
}

/** A hash of the characters from `start` to `end`, a signed 32-bit number: V8 keeps those without allocating. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** Joins the words of a pair, as in cues; no word contains it. */
export const JOINT = '+';
