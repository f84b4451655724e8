import { LEAVES_IN_ONE, MEANS_IN_ONE, TREES_KIND } from '../src/extract/model/ensemble.ts';
import { type Section, storeSections } from '../src/extract/util/store-sections.ts';
import { narrow, wholesOf } from './narrow.ts';

/**
 * An ensemble for people to read. A tree is a list of splits in parallel arrays: the compared feature (an index into
 * `features`), its threshold, and the target of smaller or equal values and of greater values: a later split, or the
 * leaf `-1 - n`. Then follow the values of the leaves and the mean value of the rows of each split, both in log-odds. A
 * threshold is the largest float32 that goes left (0 without a minus sign), as the decimal nearest to it.
 */
export interface WrittenTrees {
  readonly features: readonly string[];
  readonly trees: readonly WrittenTree[];
}

export type WrittenTree = readonly [
  feature: readonly number[],
  threshold: readonly number[],
  left: readonly number[],
  right: readonly number[],
  leaf: readonly number[],
  mean: readonly number[],
];

/** Stores ensembles as a file that `readTrees` reads one by one. */
export function storeTrees(ensembles: readonly WrittenTrees[]): Uint8Array {
  return storeSections([Int32Array.of(TREES_KIND), ...ensembles.flatMap(sectionsOf)]);
}

function sectionsOf({ features, trees }: WrittenTrees): Section[] {
  const list = (column: 0 | 1 | 2 | 3 | 4 | 5): number[] => trees.flatMap((tree) => tree[column]);
  const starts = [0];
  for (const [feature] of trees) starts.push((starts.at(-1) as number) + feature.length);
  const splits = starts.at(-1) as number;
  const names = new TextEncoder().encode(features.join(' '));
  return [
    Int32Array.of(trees.length, splits, names.length),
    Int32Array.from(starts),
    Float32Array.from(list(1)),
    wholesOf(list(4), LEAVES_IN_ONE),
    wholesOf(list(5), MEANS_IN_ONE),
    narrow(new Int16Array(splits), list(2)),
    narrow(new Int16Array(splits), list(3)),
    narrow(new Uint8Array(splits), list(0)),
    names,
  ];
}
