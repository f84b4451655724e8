import { SECTION_BYTES } from './sections.ts';

/** A typed array of a file: what `Sections` reads. */
export type Section = Int32Array | Float32Array | Int16Array | Uint16Array | Uint8Array;

/** Writes sections one after the other, each from a multiple of four bytes on, in the order of this (little-endian) machine. */
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
