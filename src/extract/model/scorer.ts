import type { Matrix } from '../../types.ts';
import { measureSecondOpinion, type Readings } from '../features/second-opinion.ts';
import { measureSecondPass } from '../features/second-pass.ts';
import type { View } from '../features/view.ts';
import { sumTrees } from './sum-trees.ts';
import { scoreTrees } from './trees.ts';
import { opinionTrees, passesFor } from './weights.ts';

/** The probability (0–1) that each block is article: one pass over the blocks, a second over their surroundings. */
export function scoreBlocks(view: View, matrix: Matrix): Float64Array {
  const { first, second } = passesFor(view);
  return scoreTrees(second, measureSecondPass(view, matrix, scoreTrees(first, matrix)));
}

/** How much F1 (−1 to 1) a second reader's choice of blocks is expected to gain over our own. */
export function expectGain(view: View, matrix: Matrix, readings: Readings): number {
  if (view.size === 0) return 0;
  return sumTrees(opinionTrees(), measureSecondOpinion(view, matrix, readings))[0] as number;
}
