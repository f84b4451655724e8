import { UNITS, Unit, unitOf } from './units.ts';
import { FNV_OFFSET, FNV_PRIME, hashOf } from './word-ends.ts';

/**
 * The value of `hashOf` for the lower case of a word. Nothing is copied, except for letters whose case depends on the
 * whole word.
 */
export function hashOfLower(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  let bits = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const unit = (UNITS[code] as number) || unitOf(code);
    bits |= unit;
    hash = Math.imul(hash ^ (unit & Unit.lower), FNV_PRIME);
  }
  if ((bits & Unit.needsWord) === 0) return hash;
  const lower = text.slice(start, end).toLowerCase();
  return hashOf(lower, 0, lower.length);
}
