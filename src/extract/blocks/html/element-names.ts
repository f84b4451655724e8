import { JOINT } from '../../cues/hash.ts';
import { NAME_WORDS } from './names.ts';

/** How many different class strings of a page are remembered; more are worked out again (bounds memory). */
const CACHE_SIZE = 4096;
/** Names longer than this (UTF-16 units) are no words; generated class lists can be very long. */
const LONGEST_NAME = 400;

/** Words of one letter are no cues: generated class names are full of them. */
const SHORTEST_CUE = 2;

const LONGEST_WORD = Math.max(...Array.from(NAME_WORDS.keys(), (word) => word.length));

/** The words of a name that has none: nearly all elements share it. */
export const NO_WORDS: readonly string[] = [];

const SPACE = 0x20;
const LOWER_A = 0x61;
const LOWER_Z = 0x7a;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const NON_ASCII = 0x80;

// "card  wide" → "card", "wide"
const WHITE = /[\t\n\f\r ]+/;
const DIGIT = /[0-9]/;
// the 12 of "post-12"
const DIGITS = /[0-9]+/g;

/** What a name says: the families of its words, the words, and pairs of neighbours. */
interface NameWords {
  readonly names: number;
  readonly words: readonly string[];
}

/** A class string as a name and as part of its element's path. */
export interface ClassNames extends NameWords {
  /** `.a.b`, sorted, digits folded to 0; '' without classes. */
  readonly suffix: string;
  /** The tag that had the classes last, and its path: hardly any classes are those of two tags. */
  tag: string;
  path: string;
}

/** Reads the names of one page's elements; repeated strings are read once. */
export class ElementNames {
  readonly #classes = new Map<string, ClassNames>();
  readonly #names = new Map<string, NameWords>();

  /** The words of a name like "post-meta" or "articleBody". */
  words(name: string): NameWords {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const read = readWords(name);
    if (this.#names.size < CACHE_SIZE) this.#names.set(name, read);
    return read;
  }

  /** `tag.class` with its classes sorted and their digits folded, so that siblings that repeat are equal. */
  path(tag: string, classes: ClassNames): string {
    if (classes.suffix === '') return tag;
    if (classes.tag !== tag) {
      classes.tag = tag;
      classes.path = tag + classes.suffix;
    }
    return classes.path;
  }

  /** The words of a class string, and its part of a path. */
  classes(classes: string): ClassNames {
    const known = this.#classes.get(classes);
    if (known !== undefined) return known;
    const { names, words } = readWords(classes);
    const read = { names, words, suffix: makeSuffix(classes), tag: '', path: '' };
    if (this.#classes.size < CACHE_SIZE) this.#classes.set(classes, read);
    return read;
  }
}

function makeSuffix(classes: string): string {
  const short = classes.length > LONGEST_NAME ? classes.slice(0, LONGEST_NAME) : classes;
  const folded = DIGIT.test(short) ? short.replace(DIGITS, '0') : short;
  if (!WHITE.test(folded)) return folded === '' ? '' : `.${folded}`;
  let suffix = '';
  for (const name of folded.split(WHITE).sort()) if (name !== '') suffix += `.${name}`;
  return suffix;
}

/** Splits a name at everything but letters and at camelCase, and looks its words and pairs of words up. */
function readWords(name: string): NameWords {
  const text = name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name;
  const words: string[] = [];
  let names = 0;
  let before = '';
  let start = -1;
  let isLowerCase = true;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const upper = code >= UPPER_A && code <= UPPER_Z;
    const letter = upper || (code >= LOWER_A && code <= LOWER_Z) || code >= NON_ASCII;
    if (start >= 0 && (!letter || (upper && isLower(text.charCodeAt(i - 1))))) {
      const written = text.slice(start, i);
      const word = isLowerCase ? written : written.toLowerCase();
      names |= NAME_WORDS.get(word) ?? 0;
      const pair = before.length + word.length;
      if (before !== '' && pair <= LONGEST_WORD) names |= NAME_WORDS.get(before + word) ?? 0;
      if (word.length >= SHORTEST_CUE) words.push(word);
      if (word.length >= SHORTEST_CUE && before.length >= SHORTEST_CUE) words.push(before + JOINT + word);
      before = word;
      start = -1;
    }
    if (letter) {
      if (start < 0) {
        start = i;
        isLowerCase = true;
      }
      if (upper || code >= NON_ASCII) isLowerCase = false;
    }
    // Words of two classes are not neighbours.
    if (code === SPACE) before = '';
  }
  return { names, words: words.length > 0 ? words : NO_WORDS };
}

function isLower(code: number): boolean {
  return code >= LOWER_A && code <= LOWER_Z;
}
