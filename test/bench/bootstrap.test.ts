import { describe, expect, it } from 'vitest';
import { bootstrap, createRandom, quantile } from '../../bench/accuracy/bootstrap.ts';
import { type SegmentCounts, segmentF1 } from '../../bench/accuracy/measures/segments.ts';

const mean = (pages: readonly number[]) => ({ mean: pages.reduce((sum, page) => sum + page, 0) / pages.length });

describe('quantile', () => {
  it.each([
    { values: [7], q: 0.5, expected: 7 },
    { values: [3, 1, 2], q: 0.5, expected: 2 },
    { values: [1, 2], q: 0.5, expected: 1.5 },
    { values: [0, 10], q: 0.25, expected: 2.5 },
    { values: [5, 1, 3], q: 0, expected: 1 },
    { values: [5, 1, 3], q: 1, expected: 5 },
  ])('$q of $values is $expected', ({ values, q, expected }) => {
    expect(quantile(values, q)).toBe(expected);
  });
});

describe('createRandom', () => {
  it('repeats itself for a seed, differs between seeds, and fills 0 to 1 evenly', () => {
    const draw = (seed: number) => Array.from({ length: 4000 }, createRandom(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    const tenths = Array.from({ length: 10 }, (_, i) => draw(1).filter((x) => Math.floor(x * 10) === i).length);
    for (const count of tenths) expect(Math.abs(count - 400)).toBeLessThan(80);
  });
});

describe('bootstrap', () => {
  it('is a point if all pages are equal', () => {
    expect(bootstrap([0.5, 0.5, 0.5], mean)).toEqual({ mean: { low: 0.5, high: 0.5 } });
  });

  it('is the same on every run', () => {
    const pages = [0.1, 0.9, 0.4, 0.7];
    expect(bootstrap(pages, mean)).toEqual(bootstrap(pages, mean));
  });

  it('is about as wide as the normal approximation on many pages', () => {
    const pages = Array.from({ length: 400 }, (_, i) => i % 2);
    const { low, high } = bootstrap(pages, mean).mean!;
    const half = 1.96 * Math.sqrt(0.25 / 400);
    expect(low).toBeCloseTo(0.5 - half, 1.5);
    expect(high).toBeCloseTo(0.5 + half, 1.5);
  });

  it('resamples pages also where the measure pools them', () => {
    const counts = (found: number, missed: number): SegmentCounts => ({ found, missed, leaked: 0, kept: 0 });
    const sumUp = (pages: readonly SegmentCounts[]) => ({ seg: segmentF1(pages).f1 });
    expect(bootstrap([counts(4, 0), counts(0, 4)], sumUp)).toEqual({ seg: { low: 0, high: 1 } });
  });

  it('is null where the measure is, and leaves resamples without the measure out', () => {
    const known = (pages: readonly (number | null)[]) => {
      const present = pages.filter((page) => page !== null);
      return { none: null, some: present.length > 0 ? mean(present).mean : null };
    };
    expect(bootstrap([null, 0.5], known)).toEqual({ none: null, some: { low: 0.5, high: 0.5 } });
  });
});
