import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/extract/explain/attribution.ts';
import type { View } from '../../../src/extract/features/view.ts';
import { readTrees, TREES_KIND, type Trees } from '../../../src/extract/model/ensemble.ts';
import { openColumns, probability, sumTrees } from '../../../src/extract/model/walk.ts';
import { passesFor } from '../../../src/extract/model/weights.ts';
import { Sections } from '../../../src/extract/util/sections.ts';
import { TREE_FILES } from '../../../train/modules.ts';
import { storeTrees, type WrittenTrees } from '../../../train/store-trees.ts';

/** Rows of feature values and LightGBM's own probabilities for them, written by the trainer. */
interface Sample {
  readonly rows: readonly (readonly number[])[];
  readonly p: readonly number[];
}

/** Two trees by hand: `a ≤ 1 ? (b ≤ 0.5 ? -1 : 2) : 3`, and `b ≤ 2 ? 0.5 : -0.5`. */
const WRITTEN: WrittenTrees = {
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

function layOut(written: WrittenTrees, names: readonly string[]): Trees {
  return readTrees(new Sections(storeTrees([written]), TREES_KIND), names);
}

function writtenOf(kind: keyof typeof TREE_FILES): Record<string, WrittenTrees> {
  return JSON.parse(readFileSync(TREE_FILES[kind].json, 'utf8')) as Record<string, WrittenTrees>;
}

function matrixOf(names: readonly string[], rows: readonly (readonly number[])[]) {
  return { names, values: Float32Array.from(names.flatMap((_, column) => rows.map((row) => row[column] as number))) };
}

function scoreTrees(trees: Trees, matrix: ReturnType<typeof matrixOf>): Float64Array {
  return sumTrees(trees, openColumns(matrix)).map(probability);
}

function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

describe('trees', () => {
  const names = ['b', 'unused', 'a'];
  const trees = layOut(WRITTEN, names);

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

  it('scores rows as a walk down each tree does', () => {
    const special = [0, -0, 1, -1, 0.5, -0.5, 1e-46, 1e-35, -1e-35, 3, Infinity, Number.NaN];
    let seed = 1;
    const random = (): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 2 ** 32;
    };
    const pick = (): number =>
      random() < 0.5 ? (special[Math.floor(random() * special.length)] as number) : random() - 0.3;
    const bound = (): number => {
      const value = pick();
      return Number.isFinite(value) ? Math.fround(value) + 0 : 7;
    };
    for (let round = 0; round < 200; round++) {
      const rows = Array.from({ length: 20 }, () => [Math.fround(pick()), 0, Math.fround(pick())] as const);
      const [a, b, c] = [bound(), bound(), bound()];
      const written: WrittenTrees = {
        features: ['a', 'b'],
        trees: [
          [
            [0, 1, 0],
            [a, b, c],
            [1, -1, -3],
            [2, -2, -4],
            [1, 2, 4, 8],
            [0, 0, 0],
          ],
        ],
      };
      const expected = rows.map(([y, , x]) => (x <= a ? (y <= b ? 1 : 2) : x <= c ? 4 : 8));
      expect([...sumTrees(layOut(written, names), openColumns(matrixOf(names, rows)))]).toEqual(expected);
    }
  });

  it('says which columns moved a row, and by how much', () => {
    // 1 → 0.5 by a, 0.5 → 2 by b; 0 → 0.5 by b.
    expect([...attribute(trees, matrixOf(names, [[1, 0, 1]]), 0)]).toEqual([1.5 + 0.5, 0, -0.5]);
  });

  it('refuses weights for a feature that does not exist', () => {
    expect(() => layOut(WRITTEN, ['a'])).toThrow('a feature that does not exist: b');
  });
});

describe.each(['html', 'text', 'foreign'] as const)('the %s weights', (kind) => {
  const file = new URL(`./sample-${kind}.json`, import.meta.url);
  const samples = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Sample>;

  it.each(Object.entries(writtenOf(kind)))('give what LightGBM gives in pass %s', (pass, written) => {
    const { rows, p } = samples[pass] as Sample;
    const own = scoreTrees(layOut(written, written.features), matrixOf(written.features, rows));
    expect(own).toHaveLength(p.length);
    own.forEach((value, i) => {
      expect(Math.abs(value - (p[i] as number))).toBeLessThan(1e-6);
    });
  });
});

describe('dumps in languages that the cues hardly know', () => {
  it.each([
    ['', true, 'foreign'],
    [' none of the others', false, 'text'],
  ] as const)('have trees of their own,%s', (_, isForeign, kind) => {
    const { starts } = passesFor({ isHtml: false, cues: { isForeign } } as View).first;
    expect(starts).toHaveLength((writtenOf(kind).first?.trees.length ?? 0) + 1);
  });

  it('are judged without cues', () => {
    const features = Object.values(writtenOf('foreign')).flatMap((written) => written.features);
    expect(features).toContain('words');
    expect(features.filter((name) => /^cue[A-Z]/.test(name))).toEqual([]);
  });
});
