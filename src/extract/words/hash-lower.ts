import { UNITS, Unit, unitOf } from './units.ts';
import { FNV_OFFSET, FNV_PRIME } from './word-ends.ts';

/** The hash of the lower-case units from `start` to `end` of a text, as the scan has it of words. */
export function hashLower(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const unit = UNITS[code] === 0 ? unitOf(code) : (UNITS[code] as number);
    hash = Math.imul(hash ^ (unit & Unit.lower), FNV_PRIME);
  }
  return hash;
}
