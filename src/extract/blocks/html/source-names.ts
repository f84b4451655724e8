const LOWER_A = 0x61;
const LOWER_Z = 0x7a;
/** The bit by which small letters differ from capitals. */
const CASE = 0x20;

/** Slots of what was met last, a power of 2: pages have some forty different tags, and some hundred classes. */
const SLOTS = 256;

/** Whether the name, which is in lower case, stands at `from` of the source in whichever case. */
export function equalsName(source: string, from: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const expected = name.charCodeAt(i);
    const code = source.charCodeAt(from + i);
    if (code === expected) continue;
    const isLetter = expected >= LOWER_A && expected <= LOWER_Z;
    if (!isLetter || (code | CASE) !== expected) return false;
  }
  return true;
}

/** Reads the names of tags in lower case. One that was met before is found again instead of being cut out anew. */
export class SourceNames {
  readonly #source: string;
  readonly #met: string[] = new Array(SLOTS).fill('');

  constructor(source: string) {
    this.#source = source;
  }

  /** The name that stands at `from` up to `to`, which are apart. */
  read(from: number, to: number): string {
    const source = this.#source;
    const slot = (31 * (source.charCodeAt(from) | CASE) + 7 * (source.charCodeAt(to - 1) | CASE) + to - from) % SLOTS;
    const met = this.#met[slot] as string;
    if (met.length === to - from && equalsName(source, from, met)) return met;
    const name = source.slice(from, to).toLowerCase();
    this.#met[slot] = name;
    return name;
  }
}

/** Reads values of attributes. One that was met before is found again, so that what is known of it is found fast. */
export class SourceValues {
  readonly #source: string;
  readonly #met: string[] = new Array(SLOTS).fill('');
  /** Where each stood. */
  readonly #from = new Int32Array(SLOTS);

  constructor(source: string) {
    this.#source = source;
  }

  /** The value that stands at `from` up to `to`, which are apart. */
  read(from: number, to: number): string {
    const source = this.#source;
    const slot = (31 * source.charCodeAt((from + to) >> 1) + 7 * source.charCodeAt(to - 1) + to - from) % SLOTS;
    const met = this.#met[slot] as string;
    if (met.length === to - from && this.#isSame(this.#from[slot] as number, from, to)) return met;
    const value = source.slice(from, to);
    this.#met[slot] = value;
    this.#from[slot] = from;
    return value;
  }

  /** Whether the text at `other` is the same as that at `from` up to `to`. */
  #isSame(other: number, from: number, to: number): boolean {
    const source = this.#source;
    const apart = other - from;
    for (let i = from; i < to; i++) if (source.charCodeAt(i) !== source.charCodeAt(i + apart)) return false;
    return true;
  }
}
