import type { Matrix } from '../../types.ts';
import { measureSecondOpinion, type Readings } from '../features/second-opinion.ts';
import { measureSecondPass } from '../features/second-pass.ts';
import type { View } from '../features/view.ts';
import { allRows, sumTrees } from './sum-trees.ts';
import { probability, scoreTrees } from './trees.ts';
import { opinionTrees, passesFor } from './weights.ts';

/**
 * Blocks below this probability in the first pass keep it: half of all on HTML, a third in dumps. No surroundings ever
 * made one of them body; out of fold no set moves by more than 0.0004. `train/fit.py` has the same.
 */
const SURELY_NOT = 0.01;

/** The probability (0–1) that each block is article: one pass over the blocks, a second over their surroundings. */
export function scoreBlocks(view: View, matrix: Matrix): Float64Array {
  const { first, second } = passesFor(view);
  const p = scoreTrees(first, matrix);
  const open = allRows(view.size).filter((row) => (p[row] as number) >= SURELY_NOT);
  const sums = sumTrees(second, measureSecondPass(view, matrix, p), open);
  for (const row of open) p[row] = probability(sums[row] as number);
  return p;
}

/** How much F1 (−1 to 1) a second reader's choice of blocks is expected to gain over our own. */
export function expectGain(view: View, matrix: Matrix, readings: Readings): number {
  if (view.size === 0) return 0;
  return sumTrees(opinionTrees(), measureSecondOpinion(view, matrix, readings))[0] as number;
}
