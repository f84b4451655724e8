import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../../../src/extract/util/base64.ts';
import { Sections } from '../../../src/extract/util/sections.ts';
import { storeSections } from '../../../src/extract/util/store-sections.ts';

const KIND = 0x74736574;
const STORED = storeSections([
  Int32Array.of(KIND),
  Uint8Array.of(1, 2, 255),
  Float32Array.of(0.5, -1e-35),
  Int16Array.of(-3),
  Uint16Array.of(65_535),
]);

describe('sections', () => {
  it('are read as they were written, wherever the bytes lie', () => {
    const shifted = new Uint8Array(STORED.length + 1);
    shifted.set(STORED, 1);
    for (const bytes of [STORED, shifted.subarray(1)]) {
      const file = new Sections(bytes, KIND);
      expect([...file.bytes(3)]).toEqual([1, 2, 255]);
      expect([...file.float32s(2)]).toEqual([0.5, Math.fround(-1e-35)]);
      expect([...file.int16s(1)]).toEqual([-3]);
      expect([...file.uint16s(1)]).toEqual([65_535]);
      expect(() => file.end()).not.toThrow();
    }
  });

  it.each([
    ['another kind', () => new Sections(STORED, KIND + 1), 'not 1953719669'],
    ['no bytes', () => new Sections(new Uint8Array(0), KIND), 'of the kind 0'],
    ['a file that was cut', () => new Sections(STORED.subarray(0, 20), KIND).int32s(5), 'ends too early'],
    ['bytes that nobody asked for', () => new Sections(STORED, KIND).end(), '20 bytes more'],
  ])('refuses %s', (_, read, message) => {
    expect(read).toThrow(message);
  });
});

describe('base64', () => {
  it.each([0, 1, 2, 3, 4, 5, 255, 256, 257])('of %i bytes is what Node makes of them', (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, i) => i * 37);
    const text = Buffer.from(bytes).toString('base64').replace(/=+$/, '');
    expect([...fromBase64(text)]).toEqual([...bytes]);
  });
});
