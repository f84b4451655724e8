import { decodeHTMLAttribute } from 'entities/decode';

/** The attributes that are read; all others are passed over. */
const ATTRIBUTES = [
  'class',
  'id',
  'role',
  'itemprop',
  'data-component',
  'hidden',
  'aria-hidden',
  'aria-level',
  'style',
  'href',
  'rel',
  'content',
  'name',
  'property',
  'http-equiv',
  'type',
  'datetime',
  'lang',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

const SLOTS: ReadonlyMap<string, number> = new Map(ATTRIBUTES.map((name, slot) => [name, slot]));
const LONGEST = Math.max(...ATTRIBUTES.map((name) => name.length));

/** The attributes of the start tag that is being read. */
export class Attributes {
  readonly #source: string;
  readonly #values: (string | undefined)[] = ATTRIBUTES.map(() => undefined);
  #any = false;
  #slot = -1;

  constructor(source: string) {
    this.#source = source;
  }

  /** An attribute's name stands at `from` up to `to`. */
  open(from: number, to: number): void {
    this.#slot = -1;
    if (to - from > LONGEST) return;
    const name = this.#source.slice(from, to);
    const slot = SLOTS.get(name) ?? SLOTS.get(name.toLowerCase()) ?? -1;
    // The first of two equal names counts.
    if (slot < 0 || this.#values[slot] !== undefined) return;
    this.#slot = slot;
    this.#values[slot] = '';
    this.#any = true;
  }

  /** The value of the attribute opened last. */
  value(from: number, to: number): void {
    if (this.#slot < 0 || from >= to) return;
    const value = this.#source.slice(from, to);
    this.#values[this.#slot] = value.includes('&') ? decodeHTMLAttribute(value) : value;
    this.#slot = -1;
  }

  /** The value of an attribute, '' if it has none; `undefined` if the tag has no such attribute. */
  get(name: Attribute): string | undefined {
    return this.#any ? this.#values[SLOTS.get(name) as number] : undefined;
  }

  /** Forgets everything, for the next tag. */
  clear(): void {
    if (this.#any) this.#values.fill(undefined);
    this.#any = false;
    this.#slot = -1;
  }
}
