import { describe, expect, it } from 'vitest';
import { type FeatureTable, log1p, rows, rowsOfGroups } from '../../../src/extract/features/family.ts';
import {
  capped,
  copy,
  countNear,
  is,
  log,
  logShare,
  ofPage,
  share,
  shareOfPage,
  windowShare,
} from '../../../src/extract/features/kinds.ts';

/** Columns of five blocks, one of each type of array; the sums before blocks have the total last. */
const INPUT = {
  words: Float64Array.of(4, 0, 30, 2, 5000),
  letters: Int32Array.of(8, 0, 15, 9, 5),
  level: Uint8Array.of(1, 0, 0, 2, 0),
  before: Int32Array.of(0, 1, 1, 2, 3, 3),
  wordsBefore: Float64Array.of(0, 4, 4, 34, 36, 5036),
};
type Input = typeof INPUT;
const BLOCKS = 5;

/** A row of every kind, and what it gives for each block. */
const CASES: readonly { kind: string; row: FeatureTable<Input>[string]; expected: readonly number[] }[] = [
  { kind: 'copy', row: copy(({ level }) => level), expected: [1, 0, 0, 2, 0] },
  { kind: 'copy of the block before', row: copy(({ words }) => words, -1), expected: [0, 4, 0, 30, 2] },
  { kind: 'copy of the second block behind', row: copy(({ letters }) => letters, 2), expected: [15, 9, 5, 0, 0] },
  { kind: 'log', row: log(({ words }) => words), expected: [4, 0, 30, 2, 5000].map(Math.log1p) },
  { kind: 'log of the block behind', row: log(({ words }) => words, 1), expected: [0, 30, 2, 5000, 0].map(Math.log1p) },
  { kind: 'capped', row: capped(({ letters }) => letters, 8), expected: [8, 0, 8, 8, 5] },
  { kind: 'is', row: is(({ level }) => level, 2), expected: [0, 0, 0, 1, 0] },
  { kind: 'share', row: share(letters, words), expected: [2, 0, 0.5, 4.5, 0.001] },
  { kind: 'share, capped', row: share(letters, words, 3), expected: [2, 0, 0.5, 3, 0.001] },
  { kind: 'logShare', row: logShare(letters, words), expected: [2, 0, 0.5, 4.5, 0.001].map(Math.log1p) },
  { kind: 'shareOfPage', row: shareOfPage(letters, () => 10), expected: [0.8, 0, 1.5, 0.9, 0.5] },
  { kind: 'shareOfPage of nothing', row: shareOfPage(letters, () => 0), expected: [0, 0, 0, 0, 0] },
  { kind: 'ofPage', row: ofPage(({ words }) => words.length), expected: [5, 5, 5, 5, 5] },
  {
    kind: 'windowShare',
    row: windowShare(
      ({ before }) => before,
      ({ wordsBefore }) => wordsBefore,
      1,
    ),
    expected: [1 / 4, 2 / 34, 2 / 32, 2 / 5032, 1 / 5002],
  },
  { kind: 'countNear', row: countNear(({ before }) => before, 1), expected: [1, 2, 2, 2, 1] },
  { kind: 'countNear, as a part', row: countNear(({ before }) => before, 1, 4), expected: [0.25, 0.5, 0.5, 0.5, 0.25] },
  { kind: 'a function', row: (input, i) => (input.words[i] as number) + i, expected: [4, 1, 32, 5, 5004] },
];

function letters(input: Input): Int32Array {
  return input.letters;
}

function words(input: Input): Float64Array {
  return input.words;
}

describe('rows', () => {
  it.each(CASES)('of the kind $kind', ({ row, expected }) => {
    const { names, fill } = rows<Input>({ row });
    const values = new Float32Array(BLOCKS);
    fill(INPUT, { values, offset: 0, from: 0, to: BLOCKS });
    expect(names).toEqual(['row']);
    expect([...values]).toEqual([...Float32Array.from(expected)]);
  });

  it.each(CASES)('of the kind $kind fill the part of a column that is asked for, and no more', ({ row, expected }) => {
    const values = new Float32Array(6).fill(-7);
    rows<Input>({ row }).fill(INPUT, { values, offset: 2, from: 1, to: 4 });
    expect([...values]).toEqual([-7, -7, ...Float32Array.from(expected.slice(1, 4)), -7]);
  });

  it('stand side by side in the order of the table', () => {
    const { names, fill } = rows<Input>({ level: copy(({ level }) => level), letters: copy(letters) });
    const values = new Float32Array(4);
    fill(INPUT, { values, offset: 0, from: 2, to: 4 });
    expect(names).toEqual(['level', 'letters']);
    expect([...values]).toEqual([0, 2, 15, 9]);
  });

  it('of groups give every block what its group has', () => {
    const groups = { of: Int32Array.of(0, 2, 2, 1, 0, 2), count: 3 };
    const { names, fill } = rowsOfGroups<Input>(() => groups, { words: log(words), letters: copy(letters) });
    const values = new Float32Array(8);
    fill(INPUT, { values, offset: 0, from: 2, to: 6 });
    expect(names).toEqual(['words', 'letters']);
    expect([...values]).toEqual([...Float32Array.from([30, 0, 4, 30].map(log1p)), 15, 0, 8, 15]);
  });
});
