import { LEXICONS } from '../lexicon/index.ts';
import type { WordField } from '../lexicon/types.ts';
import { once } from '../util/once.ts';
import { LETTERS, WORD_SIGNS } from './char-ranges.ts';
import { classAt, isWordClass } from './chars.ts';

/** `\b` knows only the letters of ASCII. */
const WORD = `[${WORD_SIGNS}]`;
/** A look-ahead that is true where a word ends, for words that may be directly after other characters. */
export const WORD_END = `(?!${WORD})`;
/** Han, kana and Thai are written without spaces: a word may begin and end beside any of their characters. */
const UNSPACED = /[々〇〡-〩〸-〻ぁ-ゖゝ-ゟァ-ヺヽ-ヿㇰ-ㇿ㐀-䶿一-鿿豈-龎ｦ-ｯｱ-ﾝก-ฺเ-๛]/;

// "*", "no. 1"
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;
/**
 * The signs of a phrase as regular expressions: a stem continues with up to this many letters, a gap has up to this
 * many characters.
 */
const WRITTEN: Readonly<Record<string, string>> = {
  ' ': String.raw`\s`,
  "'": "['’]",
  '…': '.{0,40}',
  '*': `[${LETTERS}]{0,10}`,
};
const SIGNS = /[ '…*]|[^ '…*]+/g;

/** The words of all languages in some fields, each once, in the order of the languages. */
export function wordsFor(...fields: readonly WordField[]): readonly string[] {
  return [...new Set(LEXICONS.flatMap((lexicon) => fields.flatMap((field) => lexicon[field] ?? [])))];
}

/** The source of a group of these words, which may be parts of longer words; it matches nothing if there are none. */
export function anyOf(...fields: readonly WordField[]): string {
  return group(wordsFor(...fields));
}

/** The source of a group of these words as whole words. */
export function wholeWord(...fields: readonly WordField[]): string {
  const bounded = new Map<string, string[]>();
  for (const word of wordsFor(...fields)) {
    const ends = word.endsWith('*') || isSpaced(word, word.length - 1);
    const bounds = `${isSpaced(word, 0) ? 'starts' : ''} ${ends ? 'ends' : ''}`;
    bounded.set(bounds, [...(bounded.get(bounds) ?? []), word]);
  }
  const groups = [...bounded].map(
    ([bounds, words]) =>
      `${bounds.startsWith('starts') ? startOf(words) : ''}${group(words)}${bounds.endsWith('ends') ? WORD_END : ''}`,
  );
  return groups.length === 0 ? NOTHING : `(?:${groups.join('|')})`;
}

/** Whether a character of a word belongs to a script that has spaces around words. */
function isSpaced(word: string, at: number): boolean {
  return isWordClass(classAt(word, at)) && !UNSPACED.test(word.charAt(at));
}

/**
 * A look-around that is true where one of these words may begin. It checks their first letters before the preceding
 * character, which is a quarter faster. All words share it, because each takes long to compile.
 */
function startOf(words: readonly string[]): string {
  const letters = new Set(words.map((word) => word.charAt(0)));
  return `(?=[${[...letters].join('')}])(?<!${WORD})`;
}

const NOTHING = '(?:(?!))';

/** A regular expression that is built from the lexicons at its first use, and not when a module is imported. */
export interface Pattern {
  readonly regExp: () => RegExp;
  test(text: string): boolean;
}

/**
 * Makes a pattern; `source` returns its source. With the flag `u`, which only `\p{…}` needs, a pattern takes twenty times
 * as long to compile; `char-ranges.ts` has what most patterns need.
 */
export function pattern(source: () => string, flags: '' | 'g' | 'i' | 'u' = ''): Pattern {
  const regExp = once(() => new RegExp(source(), flags));
  return { regExp, test: (text) => regExp().test(text) };
}

/** Makes a pattern that matches in any case. */
export function caselessPattern(source: () => string): Pattern {
  return pattern(source, 'i');
}

/** The source of a group of given words. Longer words come first, so that "by" does not match before "by:". */
export function group(words: readonly string[]): string {
  if (words.length === 0) return NOTHING;
  const longest = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longest.map(write).join('|')})`;
}

/** The source of a phrase. */
function write(phrase: string): string {
  return phrase.replace(SIGNS, (part) => WRITTEN[part] ?? part.replace(SYNTAX, '\\$&'));
}
