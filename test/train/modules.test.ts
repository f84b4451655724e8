import { describe, expect, it } from 'vitest';
import { CUE_FILES, storeFile, TREE_FILES, type WeightFile } from '../../train/modules.ts';
import { narrow, wholesOf } from '../../train/narrow.ts';

const FILES: readonly WeightFile[] = [...Object.values(TREE_FILES), ...Object.values(CUE_FILES)];

describe('a module of weights', () => {
  it.each(FILES.map((file) => [file.name, file] as const))('%s has what is written to be read', async (name, file) => {
    const loaded = ((await import(file.module.href)) as Record<string, () => Uint8Array>)[name]?.();
    const written = storeFile(file);
    expect(written.length).toBeGreaterThan(10_000);
    expect(Buffer.compare(Buffer.from(loaded ?? []), Buffer.from(written))).toBe(0);
  });
});

describe('numbers that would change when read back are refused', () => {
  it.each([
    ['a leaf of nine digits', () => wholesOf([0.123456789], 1e8), '0.123456789 has too many digits'],
    ['a leaf beyond 21', () => wholesOf([22], 1e8), '22 has too many digits'],
    ['a feature beyond 255', () => narrow(new Uint8Array(2), [255, 256]), '256 does not fit Uint8Array'],
    ['a split beyond 32,767', () => narrow(new Int16Array(1), [32_768]), '32768 does not fit Int16Array'],
  ])('%s', (_, store, message) => {
    expect(store).toThrow(message);
  });

  it('decimals with enough digits, negative or not, are kept', () => {
    expect([...wholesOf([0.12345678, -0.00000001, 0, -0], 1e8)].map(String)).toEqual(['12345678', '-1', '0', '0']);
  });
});
