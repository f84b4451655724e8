import { SECTION_BYTES } from '../src/extract/util/sections.ts';

/** A section of a file, as `Sections` reads it. */
export type Section = Int32Array | Float32Array | Int16Array | Uint16Array | Uint8Array;

/**
 * Writes sections one after the other, each at a multiple of four bytes, in the byte order of this (little-endian)
 * machine.
 */
export function storeSections(sections: readonly Section[]): Uint8Array {
  const padded = sections.map(({ byteLength }) => Math.ceil(byteLength / SECTION_BYTES) * SECTION_BYTES);
  const bytes = new Uint8Array(padded.reduce((sum, size) => sum + size, 0));
  let at = 0;
  for (const [i, section] of sections.entries()) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += padded[i] as number;
  }
  return bytes;
}

/** The decimals as whole multiples of `1 / parts`. Throws for a decimal that would not be the same when read back. */
export function wholesOf(decimals: readonly number[], parts: number): Int32Array {
  return Int32Array.from(decimals, (decimal) => {
    const whole = Math.round(decimal * parts);
    if (whole !== (whole | 0) || whole / parts !== decimal) throw new Error(`${decimal} has too many digits`);
    return whole;
  });
}

/** Small numbers as a typed array. Throws for a number that does not fit. */
export function narrow<T extends Int16Array | Uint16Array | Uint8Array>(array: T, numbers: readonly number[]): T {
  array.set(numbers);
  const wrong = numbers.find((number, i) => array[i] !== number);
  if (wrong !== undefined) throw new Error(`${wrong} does not fit ${array.constructor.name}`);
  return array;
}
