import type { Matrix } from '../../types.ts';
import type { View } from '../features/view.ts';
import { sumTrees } from '../model/sum-trees.ts';
import { readTrees, TREES_KIND } from '../model/trees.ts';
import { opinionTrees } from '../model/weights/opinion.ts';
import { once } from '../util/once.ts';
import { Sections } from '../util/sections.ts';
import { measureSecondOpinion, OPINION_FEATURES, type Readings } from './features.ts';

/** The ensemble that weighs two readings of an HTML page, read at first use. */
const trees = once(() => readTrees(new Sections(opinionTrees(), TREES_KIND), OPINION_FEATURES));

/** How much F1 (−1 to 1) a second reader's choice of blocks is expected to gain over our own. */
export function expectGain(view: View, matrix: Matrix, readings: Readings): number {
  if (view.size === 0) return 0;
  return sumTrees(trees(), measureSecondOpinion(view, matrix, readings))[0] as number;
}
