import { CHAR_RUNS } from './char-runs.ts';

/** Classes of UTF-16 units; `char-runs.ts` lists what each contains. */
export const CharClass = {
  other: 0,
  white: 1,
  capital: 2,
  letter: 3,
  cjk: 4,
  digit: 5,
  mark: 6,
  sentenceEnd: 7,
  comma: 8,
  quote: 9,
  surrogate: 10,
} as const;

/** The bit that differs between small letters and capitals in ASCII. */
export const CASE = 0x20;

const THAI_START = 0x0e01;
const THAI_END = 0x0e5b;

const CLASS_LETTERS = 'OWULJDMECQS';
const BASE = 36;

/**
 * The class of every UTF-16 unit, decoded once. It is our own table, because results must not change with the ICU
 * version.
 */
export const CHAR_CLASS: Uint8Array = decode(CHAR_RUNS);

function decode(runs: string): Uint8Array {
  const classes = new Uint8Array(0x10000);
  let at = 0;
  let lengthStart = 0;
  for (let i = 0; i < runs.length; i++) {
    const letter = CLASS_LETTERS.indexOf(runs.charAt(i));
    if (letter < 0) continue;
    const length = i === lengthStart ? 1 : Number.parseInt(runs.slice(lengthStart, i), BASE);
    classes.fill(letter, at, at + length);
    at += length;
    lengthStart = i + 1;
  }
  return classes;
}

/** The class of the UTF-16 unit at `index` of `text`. */
export function classAt(text: string, index: number): number {
  return CHAR_CLASS[text.charCodeAt(index)] as number;
}

/** Whether the unit is part of a word: a letter, CJK character, number, mark or underscore. */
export function isWordClass(charClass: number): boolean {
  return charClass >= CharClass.capital && charClass <= CharClass.mark;
}

/** Whether the unit is of the Thai script, which is written without spaces; its characters are no words of their own, as those of Chinese are. */
export function isThai(code: number): boolean {
  return code >= THAI_START && code <= THAI_END;
}
