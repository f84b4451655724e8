import { describe, expect, it } from 'vitest';
import { exponentOf, type Point } from '../../bench/linear/exponent.ts';
import { findShape, SHAPES } from '../../bench/linear/shapes.ts';

const at = (size: number, time: number | null): Point => ({ size, time, failure: time === null ? 'over 1 s' : null });

describe('exponentOf', () => {
  it.each([
    { name: 'time that grows as the size does', points: [at(1, 3), at(4, 12), at(16, 48)], exponent: 1 },
    { name: 'time that grows with the square', points: [at(1, 3), at(4, 48), at(16, 768)], exponent: 2 },
    { name: 'the three largest sizes only', points: [at(1, 99), at(4, 4), at(16, 16), at(64, 64)], exponent: 1 },
    { name: 'a size that failed', points: [at(1, 1), at(4, null)], exponent: Number.POSITIVE_INFINITY },
  ])('reads $name', ({ points, exponent }) => {
    expect(exponentOf(points)).toBeCloseTo(exponent, 10);
  });
});

describe('the table of shapes', () => {
  it('names every shape once, and has both kinds', () => {
    expect(new Set(SHAPES.map(({ name }) => name)).size).toBe(SHAPES.length);
    expect(SHAPES.length).toBeGreaterThan(40);
    expect(new Set(SHAPES.map(({ kind }) => kind))).toEqual(new Set(['html', 'text', 'markdown', 'auto']));
  });

  it.each(SHAPES)('makes $name as large as it is asked to', ({ make }) => {
    const sizes = [1 << 15, 1 << 17] as const;
    const [small, large] = sizes.map((size) => make(size).length) as [number, number];
    // Escapes of a script make a page half as large again.
    const grown = (large - small) / (sizes[1] - sizes[0]);
    expect(grown).toBeGreaterThan(0.9);
    expect(grown).toBeLessThan(1.5);
  });

  it('says that there is no such shape', () => {
    expect(() => findShape('none')).toThrow('there is no shape none');
  });
});
