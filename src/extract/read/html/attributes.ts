import { decodeHTMLAttribute } from 'entities/decode';
import { equalsName } from './source-names.ts';
import type { AttributeSink } from './start-tag.ts';

/** The attributes that are read, and the slots of their values; all others are skipped. */
export const Attribute = {
  class: 0,
  id: 1,
  role: 2,
  itemprop: 3,
  component: 4,
  hidden: 5,
  ariaHidden: 6,
  ariaLevel: 7,
  style: 8,
  href: 9,
  rel: 10,
  content: 11,
  name: 12,
  property: 13,
  httpEquiv: 14,
  type: 15,
  datetime: 16,
  lang: 17,
} as const;
export type Attribute = (typeof Attribute)[keyof typeof Attribute];

/** Their names in markup, if these are different. */
const WRITTEN: Readonly<Record<string, string>> = {
  component: 'data-component',
  ariaHidden: 'aria-hidden',
  ariaLevel: 'aria-level',
  httpEquiv: 'http-equiv',
};
const NAMES: readonly string[] = Object.keys(Attribute).map((name) => WRITTEN[name] ?? name);

const LONGEST = Math.max(...NAMES.map((name) => name.length));
/** The last five bits of a letter are its number, in either case. */
const LETTERS = 32;
/** The attribute by length and first letter, which are different for all names; -1 for none. */
const BY_LENGTH = new Int8Array((LONGEST + 1) * LETTERS).fill(-1);
for (const [slot, name] of NAMES.entries()) BY_LENGTH[keyOf(name.length, name.charCodeAt(0))] = slot;

function keyOf(length: number, first: number): number {
  return length * LETTERS + (first % LETTERS);
}

/** The attributes of the start tag that is being read. Values are cut out of the source when they are needed. */
export class Attributes implements AttributeSink {
  readonly #source: string;
  /** A bit for each attribute that the tag has. */
  #present = 0;
  /** Start and end of each value. */
  readonly #from: number[] = new Array(NAMES.length).fill(0);
  readonly #to: number[] = new Array(NAMES.length).fill(0);
  #slot = -1;
  /** The extent of the tag, from its `<` to after its `>`; -1 for an implied tag. */
  start = -1;
  end = -1;
  selfClosing = false;

  constructor(source: string) {
    this.#source = source;
  }

  /** An attribute begins; its name is from `from` up to `to`. */
  name(from: number, to: number): void {
    this.#slot = -1;
    if (to - from > LONGEST) return;
    const slot = BY_LENGTH[keyOf(to - from, this.#source.charCodeAt(from))] as number;
    // Of two equal names, the first one counts.
    if (slot < 0 || (this.#present & (1 << slot)) !== 0) return;
    if (!equalsName(this.#source, from, NAMES[slot] as string)) return;
    this.#slot = slot;
    this.#present |= 1 << slot;
    this.#from[slot] = to;
    this.#to[slot] = to;
  }

  /** The value of the attribute that began last. */
  value(from: number, to: number): void {
    if (this.#slot < 0) return;
    this.#from[this.#slot] = from;
    this.#to[this.#slot] = to;
  }

  /** The value of an attribute, '' if it has none; `undefined` if the tag has no such attribute. */
  get(attribute: Attribute): string | undefined {
    if (!this.has(attribute)) return undefined;
    const from = this.#from[attribute] as number;
    const to = this.#to[attribute] as number;
    if (from >= to) return '';
    const value = this.#source.slice(from, to);
    return value.includes('&') ? decodeHTMLAttribute(value) : value;
  }

  /** The source offset at which the value of a present attribute begins. */
  offsetOf(attribute: Attribute): number {
    return this.#from[attribute] as number;
  }

  /** The source offset at which that value ends. */
  endOf(attribute: Attribute): number {
    return this.#to[attribute] as number;
  }

  /** Whether the tag has any of the attributes that are read: most tags have none. */
  get any(): boolean {
    return this.#present !== 0;
  }

  /** Whether the tag has an attribute. */
  has(attribute: Attribute): boolean {
    return (this.#present & (1 << attribute)) !== 0;
  }

  /** Whether the tag has any attribute of a set, in which each has the bit of its number. */
  hasAny(set: number): boolean {
    return (this.#present & set) !== 0;
  }

  /** Clears everything: the next tag begins at `start`. */
  clear(start: number): void {
    this.start = start;
    this.#present = 0;
  }
}

/** The attributes of an implied tag. */
export const NO_ATTRIBUTES: Attributes = new Attributes('');
