import { NameReader, type NameWords } from './name-words.ts';

/** How many different class strings of a page are remembered; more are worked out again (bounds memory). */
const CACHE_SIZE = 4096;
/** Names longer than this (UTF-16 units) are no words; generated class lists can be very long. */
const LONGEST_NAME = 400;

// "card  wide" → "card", "wide"
const WHITE = /[\t\n\f\r ]+/;
const DIGIT = /[0-9]/;
// the 12 of "post-12"
const DIGITS = /[0-9]+/g;

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
  readonly #reader = new NameReader();

  /** The words of a name like "post-meta" or "articleBody". */
  words(name: string): NameWords {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const read = this.#reader.read(cut(name));
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
    const short = cut(classes);
    const { names, words } = this.#reader.read(short);
    const read = { names, words, suffix: makeSuffix(short), tag: '', path: '' };
    if (this.#classes.size < CACHE_SIZE) this.#classes.set(classes, read);
    return read;
  }
}

function cut(name: string): string {
  return name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name;
}

function makeSuffix(classes: string): string {
  const folded = DIGIT.test(classes) ? classes.replace(DIGITS, '0') : classes;
  if (!WHITE.test(folded)) return folded === '' ? '' : `.${folded}`;
  let suffix = '';
  for (const name of folded.split(WHITE).sort()) if (name !== '') suffix += `.${name}`;
  return suffix;
}
