import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { CUE_COLUMNS, CueReader } from '../../train/cues.ts';

const OUT = new URL('../../train/out/', import.meta.url);
const KIND = `test-${process.pid}`;
const FILE = new URL(`${KIND}.cues.f32`, OUT);

describe('cues read in training', () => {
  afterAll(() => rmSync(FILE, { force: true }));

  it('throws when the file has fewer rows than the pages have blocks', () => {
    mkdirSync(OUT, { recursive: true });
    writeFileSync(
      FILE,
      Float32Array.from({ length: 3 * CUE_COLUMNS.length }, (_, i) => i),
    );
    const reader = new CueReader(KIND);
    expect(reader.next(2).names).toHaveLength(2);
    expect(reader.next(1).names).toEqual(Float64Array.of(2 * CUE_COLUMNS.length));
    expect(() => reader.next(1)).toThrow(`${KIND}.cues.f32 has 3 rows, not 4`);
  });
});
