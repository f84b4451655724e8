import { CASE } from '../../words/chars.ts';

const LOWER_A = 0x61;
const LOWER_Z = 0x7a;

/** Whether a character is a small letter of ASCII. */
export function isLower(code: number): boolean {
  return code >= LOWER_A && code <= LOWER_Z;
}

/** Whether a character is a letter of ASCII. */
export function isLetter(code: number): boolean {
  return isLower(code | CASE);
}

/** Whether the name, which is in lower case, is at `from` of the source, in any case. */
export function equalsName(source: string, from: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const expected = name.charCodeAt(i);
    const code = source.charCodeAt(from + i);
    if (code === expected) continue;
    if (!isLower(expected) || (code | CASE) !== expected) return false;
  }
  return true;
}

/**
 * A hash of the tag name from `from` up to `to`, which must not be equal; the same for capitals and small letters. The
 * factors give every tag of the table a hash of its own modulo 1024.
 */
export function hashName(source: string, from: number, to: number): number {
  const first = source.charCodeAt(from) | CASE;
  const middle = source.charCodeAt((from + to) >> 1) | CASE;
  return 3 * first + 17 * middle + 85 * (source.charCodeAt(to - 1) | CASE) + 5 * (to - from);
}

/**
 * A hash of the attribute value from `from` up to `to`, which must not be equal; similar values usually differ at their
 * ends.
 */
export function hashValue(source: string, from: number, to: number): number {
  const middle = (from + to) >> 1;
  const ends = 31 * source.charCodeAt(from) + 37 * source.charCodeAt(to - 1);
  return ends + 101 * source.charCodeAt(middle) + 211 * source.charCodeAt((middle + to) >> 1) + 7 * (to - from);
}
