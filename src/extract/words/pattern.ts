import { LEXICONS } from '../lexicon/index.ts';
import type { WordField } from '../lexicon/types.ts';
import { once } from '../util/once.ts';

/** Letters, marks and numbers of any script: `\b` knows those of ASCII alone. */
const WORD = String.raw`[\p{L}\p{M}\p{N}_]`;
/** The source of what is true where no word goes on: of words that may be glued to what is before them. */
export const WORD_END = `(?!${WORD})`;
/** Han, kana and the like are written without spaces: a word may begin and end beside any of them. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]`;
const BEGINS_AS_WORD = new RegExp(`^(?!${UNSPACED})${WORD}`, 'u');
const ENDS_AS_WORD = new RegExp(`(?!${UNSPACED})${WORD}$`, 'u');

// "*", "no. 1"
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;
/** What the signs of a phrase are in a pattern. A stem goes on with so many letters; a gap has so many characters. */
const WRITTEN: Readonly<Record<string, string>> = {
  ' ': String.raw`\s`,
  "'": "['’]",
  '…': '.{0,40}',
  '*': String.raw`\p{L}{0,10}`,
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
    const bounds = `${BEGINS_AS_WORD.test(word) ? 'starts' : ''} ${ENDS_AS_WORD.test(word) || word.endsWith('*') ? 'ends' : ''}`;
    bounded.set(bounds, [...(bounded.get(bounds) ?? []), word]);
  }
  const groups = [...bounded].map(
    ([bounds, words]) =>
      `${bounds.startsWith('starts') ? startOf(words) : ''}${group(words)}${bounds.endsWith('ends') ? WORD_END : ''}`,
  );
  return groups.length === 0 ? NOTHING : `(?:${groups.join('|')})`;
}

/**
 * The source of what is true where one of these words may begin. Their first letters are looked at before what precedes
 * them: that is a fourth faster. All words share one look, as each costs 1 ms to be compiled.
 */
function startOf(words: readonly string[]): string {
  const letters = new Set(words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)));
  return `(?=[${[...letters].join('')}])(?<!${WORD})`;
}

const NOTHING = '(?:(?!))';

/** A regular expression that is built from the lexicons when it is first asked for, and not when a module is imported. */
export interface Pattern {
  readonly regExp: () => RegExp;
  test(text: string): boolean;
}

/** A pattern of these flags; `source` writes it. */
export function pattern(flags: string, source: () => string): Pattern {
  const regExp = once(() => new RegExp(source(), flags));
  return { regExp, test: (text) => regExp().test(text) };
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
