import { LEXICONS } from '../lexicon/index.ts';
import type { WordField } from '../lexicon/types.ts';
import { once } from '../util/once.ts';
import { LETTERS, WORD_SIGNS } from './char-ranges.ts';
import { classAt, isWordClass } from './chars.ts';

/** `\\b` knows the letters of ASCII alone. */
const WORD = `[${WORD_SIGNS}]`;
/** The source of what is true where no word goes on: of words that may be glued to what is before them. */
export const WORD_END = `(?!${WORD})`;

/** Han, kana and Thai are written without spaces: a word may begin and end beside any of them. */
const UNSPACED = /[々〇〡-〩〸-〻ぁ-ゖゝ-ゟァ-ヺヽ-ヿㇰ-ㇿ㐀-䶿一-鿿豈-龎ｦ-ｯｱ-ﾝก-ฺเ-๛]/;

// "*", "no. 1"
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;
/** What the signs of a phrase are in a pattern. A stem goes on with so many letters; a gap has so many characters. */
const WRITTEN: Readonly<Record<string, string>> = {
  ' ': String.raw`\s`,
  "'": "['’]",
  '…': '.{0,40}',
  '*': `[${LETTERS}]{0,10}`,
};
const SIGNS = /[ '…*]|[^ '…*]+/g;

/** The words that all languages have for some uses, each once, in the order of the languages. */
export function wordsFor(...fields: readonly WordField[]): readonly string[] {
  return [...new Set(LEXICONS.flatMap((lexicon) => fields.flatMap((field) => lexicon[field] ?? [])))];
}

/** The source of a group of these words, which may be parts of longer ones; it matches nothing where there are none. */
export function anyOf(...fields: readonly WordField[]): string {
  return group(wordsFor(...fields));
}

/** The source of a group of these words, none of them a part of a longer one. */
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

/** Whether a sign of a word is part of one that has spaces around it. */
function isSpaced(word: string, at: number): boolean {
  return isWordClass(classAt(word, at)) && !UNSPACED.test(word.charAt(at));
}

/**
 * The source of what is true where one of these words may begin. Their first letters are looked at before what precedes
 * them: that is a fourth faster. All words share one look, as each takes long to be compiled.
 */
function startOf(words: readonly string[]): string {
  const letters = new Set(words.map((word) => word.charAt(0)));
  return `(?=[${[...letters].join('')}])(?<!${WORD})`;
}

const NOTHING = '(?:(?!))';

// "\S", "Dow"
const ESCAPES = /\\.|[^\\]+/gs;

/** A regular expression that is built from the lexicons when it is first asked for, and not when a module is imported. */
export interface Pattern {
  readonly regExp: () => RegExp;
  test(text: string): boolean;
}

/**
 * A pattern; `source` writes it. The flag `u`, which only `\p{…}` needs, makes it take twenty times as long to be compiled:
 * `char-ranges.ts` has what is needed in most patterns.
 */
export function pattern(source: () => string, flags: '' | 'g' | 'i' | 'u' = ''): Pattern {
  const regExp = once(() => new RegExp(source(), flags));
  return { regExp, test: (text) => regExp().test(text) };
}

/** A pattern that is looked for in the lower case of a text: the flag `i` takes twice as long to be compiled. */
export function lowerPattern(source: () => string): Pattern {
  const { regExp, test } = pattern(() =>
    source().replace(ESCAPES, (part) => (part.startsWith('\\') ? part : part.toLowerCase())),
  );
  return { regExp, test: (text) => test(text.toLowerCase()) };
}

/** The source of a group of given words. Longer ones come first: "by" must not take the place of "by:". */
export function group(words: readonly string[]): string {
  if (words.length === 0) return NOTHING;
  const longest = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longest.map(write).join('|')})`;
}

/** The source of a phrase. */
function write(phrase: string): string {
  return phrase.replace(SIGNS, (part) => WRITTEN[part] ?? part.replace(SYNTAX, '\\$&'));
}
