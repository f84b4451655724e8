import { Attribute, type Attributes } from './attributes.ts';
import { NameReader, type NameWords } from './name-words.ts';
import { hashValue } from './source-names.ts';
import type { Tag } from './tags.ts';

/**
 * The number of class strings, and of other names, that are remembered by their hash, a power of 2: pages have some
 * hundred different ones.
 */
const FOUND_FAST = 256;
/** Longer lists of class names are sorted by the JavaScript engine. */
const MOST_SORTED_BY_HAND = 8;
/** Names longer than this (UTF-16 units) are not words; generated class lists can be very long. */
const LONGEST_NAME = 400;

// "card  wide" → "card", "wide"
const WHITE = /[\t\n\f\r ]+/;
// white space other than " "
const ODD_WHITE = /[\t\n\f\r]/;
const DIGIT = /[0-9]/;
// the 12 of "post-12"
const DIGITS = /[0-9]+/g;
// a class string that is more than one plain name: "post-12", "card wide"
const PARTED = /[0-9\t\n\f\r ]/;

/** The words of the value of an attribute. */
interface ValueWords extends NameWords {
  readonly text: string;
}

/** The words of a class string, and its part of an element's path. */
export interface ClassNames extends ValueWords {
  /** `.a.b`, sorted, with digits replaced by 0; '' without classes; `null` until it is needed. */
  suffix: string | null;
  /** The last tag with these classes, and the number of its path: the same classes are rarely on different tags. */
  tag: number;
  path: number;
}

/** Reads the names of one page's elements; a repeated string is read once. */
export class ElementNames {
  readonly #source: string;
  readonly #numberOf: (path: string) => number;
  readonly #found: (ClassNames | undefined)[] = new Array(FOUND_FAST);
  readonly #names: (ValueWords | undefined)[] = new Array(FOUND_FAST);
  readonly #reader = new NameReader();
  readonly #noClasses: ClassNames = this.#read('', 0, 0);

  /** `numberOf` numbers the paths. */
  constructor(source: string, numberOf: (path: string) => number) {
    this.#source = source;
    this.#numberOf = numberOf;
  }

  /** The words of an attribute like "post-meta" or "articleBody", which the start tag has. */
  words(attributes: Attributes, attribute: Attribute): NameWords {
    const from = attributes.offsetOf(attribute);
    const to = attributes.endOf(attribute);
    const slot = from < to ? hashValue(this.#source, from, to) % FOUND_FAST : 0;
    const found = this.#names[slot];
    if (found !== undefined && this.#isAt(found, from, to)) return found;
    const text = attributes.get(attribute) ?? '';
    const { names, words } = this.#readWords(text, from, to);
    const read = { names, words, text };
    this.#names[slot] = read;
    return read;
  }

  /**
   * The number of `tag.class` with its classes sorted and digits replaced by 0, so that repeated siblings are equal.
   */
  path(tag: Tag, classes: ClassNames): number {
    if (classes.tag !== tag.index) {
      classes.suffix ??= makeSuffix(cut(classes.text));
      classes.tag = tag.index;
      classes.path = this.#numberOf(tag.name + classes.suffix);
    }
    return classes.path;
  }

  /** The words of the classes of a start tag, and their part of a path. */
  classes(attributes: Attributes): ClassNames {
    if (!attributes.has(Attribute.class)) return this.#noClasses;
    const from = attributes.offsetOf(Attribute.class);
    const to = attributes.endOf(Attribute.class);
    if (from >= to) return this.#noClasses;
    const slot = hashValue(this.#source, from, to) % FOUND_FAST;
    const found = this.#found[slot];
    if (found !== undefined && this.#isAt(found, from, to)) return found;
    const read = this.#read(attributes.get(Attribute.class) ?? '', from, to);
    this.#found[slot] = read;
    return read;
  }

  #isAt({ text }: ValueWords, from: number, to: number): boolean {
    return text.length === to - from && this.#source.startsWith(text, from);
  }

  #read(text: string, from: number, to: number): ClassNames {
    const { names, words } = this.#readWords(text, from, to);
    return { names, words, text, suffix: null, tag: -1, path: 0 };
  }

  /** Reads a value that is written from `from` up to `to` of the source, if possible there: it is faster. */
  #readWords(text: string, from: number, to: number): NameWords {
    const length = Math.min(text.length, LONGEST_NAME);
    // A value with entities is shorter than it is written.
    if (text.length === to - from) return this.#reader.read(this.#source, from, from + length);
    return this.#reader.read(text, 0, length);
  }
}

function cut(name: string): string {
  return name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name;
}

/** `.a.b` of class names, sorted, with digits replaced by 0. */
function makeSuffix(classes: string): string {
  if (!PARTED.test(classes)) return classes === '' ? '' : `.${classes}`;
  const folded = DIGIT.test(classes) ? classes.replace(DIGITS, '0') : classes;
  const names = ODD_WHITE.test(folded) ? folded.split(WHITE) : folded.split(' ');
  if (names.length > MOST_SORTED_BY_HAND) names.sort();
  else sortFew(names);
  let suffix = '';
  for (const name of names) if (name !== '') suffix += `.${name}`;
  return suffix;
}

/** Sorts a few strings by their UTF-16 units, faster than the engine does. */
function sortFew(names: string[]): void {
  for (let i = 1; i < names.length; i++) {
    const name = names[i] as string;
    let at = i;
    for (; at > 0 && (names[at - 1] as string) > name; at--) names[at] = names[at - 1] as string;
    names[at] = name;
  }
}
