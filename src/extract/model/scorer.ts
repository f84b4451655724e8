import type { Matrix } from '../../types.ts';
import type { View } from '../features/view.ts';
import { measureSecondPass } from './second-pass.ts';
import { allRows, sumTrees } from './sum-trees.ts';
import { probability, scoreTrees } from './trees.ts';
import { passesFor } from './weights.ts';

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
