import { CHAR_CLASS, CharClass, isWordClass } from '../../../words/chars.ts';
import { wordsFor } from '../../../words/pattern.ts';

/** Words that show that a hyphen before them, at a line's end, replaces a missing part ("Haupt- und Nebensatz"). */
const SUSPENDING: ReadonlySet<string> = new Set(wordsFor('conjunctions'));

/** Characters that are searched for the words of a page; a repeated word is usually near. */
const VOCABULARY_CHARS = 1_000_000;

/** Shorter joined words may be found by chance. */
const MIN_WORD = 4;

const HYPHEN = 0x2d;
const TYPOGRAPHIC_HYPHEN = 0x2010;
const SOFT_HYPHEN = 0xad;

/**
 * The treatment of a hyphen at the end of a line: there is none, kept before a space, kept without a space, or removed.
 */
export type Hyphenation = 'none' | 'spaced' | 'tight' | 'dropped';

/** Decides about hyphens at line ends by the words of the page. */
export class Hyphens {
  readonly #text: string;
  #vocabulary: Set<string> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Decides about the break between the text that ends before `end` and the text that begins at `start`. */
  judge(end: number, start: number): Hyphenation {
    const text = this.#text;
    if (text.charCodeAt(end) === SOFT_HYPHEN) return 'tight';
    const last = text.charCodeAt(end - 1);
    if (last !== HYPHEN && last !== TYPOGRAPHIC_HYPHEN) return 'none';
    if (!isLetter(text, end - 2) || CHAR_CLASS[text.charCodeAt(start)] !== CharClass.letter) return 'spaced';
    const front = text.slice(wordStart(text, end - 1), end - 1).toLowerCase();
    const back = text.slice(start, wordEnd(text, start)).toLowerCase();
    if (SUSPENDING.has(back)) return 'spaced';
    this.#vocabulary ??= readVocabulary(text);
    return front.length + back.length >= MIN_WORD && this.#vocabulary.has(front + back) ? 'dropped' : 'tight';
  }
}

function readVocabulary(text: string): Set<string> {
  const words = new Set<string>();
  const limit = Math.min(text.length, VOCABULARY_CHARS);
  for (let at = 0; at < limit; at++) {
    if (!isWordAt(text, at)) continue;
    const end = wordEnd(text, at);
    words.add(text.slice(at, end).toLowerCase());
    at = end;
  }
  return words;
}

function isWordAt(text: string, at: number): boolean {
  return isWordClass(CHAR_CLASS[text.charCodeAt(at)] as number);
}

function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && isWordAt(text, at - 1)) at--;
  return at;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isWordAt(text, at)) at++;
  return at;
}

function isLetter(text: string, at: number): boolean {
  const charClass = CHAR_CLASS[text.charCodeAt(at)];
  return charClass === CharClass.letter || charClass === CharClass.capital;
}
