import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute, layOut, type StoredTrees, scoreTrees } from '../../../src/extract/model/trees.ts';
import { FOREIGN_WEIGHTS } from '../../../src/extract/model/weights/foreign.ts';
import { HTML_WEIGHTS } from '../../../src/extract/model/weights/html.ts';
import { TEXT_WEIGHTS } from '../../../src/extract/model/weights/text.ts';

/** Rows of feature values and LightGBM's own probabilities for them, written by the trainer. */
interface Sample {
  readonly rows: readonly (readonly number[])[];
  readonly p: readonly number[];
}

/** Two trees by hand: `a ≤ 1 ? (b ≤ 0.5 ? -1 : 2) : 3`, and `b ≤ 2 ? 0.5 : -0.5`. */
const STORED: StoredTrees = {
  features: ['a', 'b'],
  trees: [
    [
      [0, 1],
      [1, 0.5],
      [1, -1],
      [-3, -2],
      [-1, 2, 3],
      [1, 0.5],
    ],
    [[1], [2], [-1], [-2], [0.5, -0.5], [0]],
  ],
};

function matrixOf(names: readonly string[], rows: readonly (readonly number[])[]) {
  return { names, values: Float32Array.from(names.flatMap((_, column) => rows.map((row) => row[column] as number))) };
}

function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

describe('trees', () => {
  const names = ['b', 'unused', 'a'];
  const trees = layOut(STORED, names);

  it.each([
    ['smaller and equal values go left', [0.5, 9, 1], -1 + 0.5],
    ['greater ones right', [0.6, 9, 1], 2 + 0.5],
    ['each tree counts', [2.1, 9, 1.1], 3 - 0.5],
  ])('%s', (_name, row, logOdds) => {
    expect(scoreTrees(trees, matrixOf(names, [row]))[0]).toBeCloseTo(sigmoid(logOdds), 12);
  });

  it('scores every row, and none of an empty page', () => {
    const rows = [
      [0, 0, 0],
      [3, 0, 0],
    ];
    expect([...scoreTrees(trees, matrixOf(names, rows))]).toEqual([sigmoid(-0.5), sigmoid(1.5)]);
    expect(scoreTrees(trees, matrixOf(names, []))).toHaveLength(0);
  });

  it('says which columns moved a row, and by how much', () => {
    // 1 → 0.5 by a, 0.5 → 2 by b; 0 → 0.5 by b.
    expect([...attribute(trees, matrixOf(names, [[1, 0, 1]]), 0)]).toEqual([1.5 + 0.5, 0, -0.5]);
  });

  it('refuses weights for a feature that does not exist', () => {
    expect(() => layOut(STORED, ['a'])).toThrow('a feature that does not exist: b');
  });
});

describe.each([
  ['html', HTML_WEIGHTS],
  ['text', TEXT_WEIGHTS],
  ['foreign', FOREIGN_WEIGHTS],
] as const)('the %s weights', (kind, weights) => {
  const file = new URL(`./sample-${kind}.json`, import.meta.url);
  const samples = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Sample>;

  it.each(Object.entries(JSON.parse(weights)) as [string, StoredTrees][])(
    'give what LightGBM gives in pass %s',
    (pass, stored) => {
      const { rows, p } = samples[pass] as Sample;
      const own = scoreTrees(layOut(stored, stored.features), matrixOf(stored.features, rows));
      expect(own).toHaveLength(p.length);
      own.forEach((value, i) => {
        expect(Math.abs(value - (p[i] as number))).toBeLessThan(1e-6);
      });
    },
  );
});
