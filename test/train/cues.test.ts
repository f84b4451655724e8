import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { CUE_COLUMNS, CueReader } from '../../train/cues.ts';

const OUT = new URL('../../train/out/', import.meta.url);
const NAME = `test-${process.pid}`;
const FILE = new URL(`${NAME}.cues.f32`, OUT);

function write(values: readonly number[]): void {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(FILE, Float32Array.from(values));
}

describe('cues read in training', () => {
  afterAll(() => rmSync(FILE, { force: true }));

  it('throws when the file has fewer rows than the pages have blocks', () => {
    write(Array.from({ length: 3 * CUE_COLUMNS.length }, (_, i) => i));
    const reader = new CueReader('html', NAME);
    expect(reader.next(2).names).toHaveLength(2);
    expect(reader.next(1).names).toEqual(Float64Array.of(2 * CUE_COLUMNS.length));
    expect(() => reader.next(1)).toThrow(`${NAME}.cues.f32 has 3 rows, not 4`);
  });

  it.each([
    ['text', 2, true],
    ['text', 3, false],
    ['html', 2, false],
  ] as const)('a page of %s with %i known words of ten is foreign: %s', (kind, known, isForeign) => {
    write([...[0, 0, 0, known, 6], ...[0, 0, 0, 0, 4]]);
    expect(new CueReader(kind, NAME).next(2).isForeign).toBe(isForeign);
  });
});
