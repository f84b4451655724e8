import { CASE } from '../../words/chars.ts';

const LOWER_A = 0x61;
const LOWER_Z = 0x7a;

/** Slots of what was met last, a power of 2: pages have some forty different tags, and some hundred classes. */
const SLOTS = 256;

/** Whether a character is a small letter of ASCII. */
export function isLower(code: number): boolean {
  return code >= LOWER_A && code <= LOWER_Z;
}

/** Whether a character is a letter of ASCII. */
export function isLetter(code: number): boolean {
  return isLower(code | CASE);
}

/** Whether the name, which is in lower case, stands at `from` of the source in whichever case. */
export function equalsName(source: string, from: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const expected = name.charCodeAt(i);
    const code = source.charCodeAt(from + i);
    if (code === expected) continue;
    if (!isLower(expected) || (code | CASE) !== expected) return false;
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

  constructor(source: string) {
    this.#source = source;
  }

  /** The value that stands at `from` up to `to`, which are apart. */
  read(from: number, to: number): string {
    const source = this.#source;
    const slot = (31 * source.charCodeAt((from + to) >> 1) + 7 * source.charCodeAt(to - 1) + to - from) % SLOTS;
    const met = this.#met[slot] as string;
    if (met.length === to - from && source.startsWith(met, from)) return met;
    const value = source.slice(from, to);
    this.#met[slot] = value;
    return value;
  }
}
