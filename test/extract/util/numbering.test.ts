import { describe, expect, it } from 'vitest';
import { IntSet } from '../../../src/extract/util/int-set.ts';
import { Numbering } from '../../../src/extract/util/numbering.ts';

describe('a numbering of pairs', () => {
  it('counts from 0 in the order in which pairs come, and finds them again', () => {
    const numbering = new Numbering();
    const pairs = [
      [0, 0],
      [0, 1],
      [1, 0],
      [-1, 0],
      [0, -1],
      [2 ** 31 - 1, -(2 ** 31)],
    ] as const;
    expect(pairs.map(([a, b]) => numbering.of(a, b))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(pairs.map(([a, b]) => numbering.of(a, b))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(numbering.size).toBe(6);
  });

  it.each([
    ['neighbours', (n: number) => [n, n + 1]],
    ['multiples of a power of 2', (n: number) => [n << 16, 0]],
    ['equal first numbers', (n: number) => [7, -n]],
  ] as const)('keeps its numbers when it grows: %s', (_, pairOf) => {
    const numbering = new Numbering();
    const count = 5000;
    const numbers = (): number[] =>
      Array.from({ length: count }, (__, n) => {
        const [a = 0, b = 0] = pairOf(n);
        return numbering.of(a, b);
      });
    const first = numbers();
    expect(first).toEqual(Array.from({ length: count }, (__, n) => n));
    expect(numbers()).toEqual(first);
    expect(numbering.size).toBe(count);
  });
});

describe('a set of numbers', () => {
  it.each([
    ['none', [], [0, 1, -1]],
    ['zero', [0], [1, -1]],
    ['one and its negative', [5, -5, 5], [0, 4, 6]],
    ['those with the same last bits', [1, 1 + 64, 1 + 128, 1 - 256], [1 + 256, 2, 0]],
  ])('has %s', (_, values, others) => {
    const set = new IntSet(values);
    expect(set.size).toBe(new Set(values).size);
    for (const value of values) expect(set.has(value)).toBe(true);
    for (const value of others) expect(set.has(value)).toBe(false);
  });
});
