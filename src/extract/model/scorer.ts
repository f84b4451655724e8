import type { Matrix } from '../../types.ts';
import { measureSecondPass } from '../features/second-pass.ts';
import type { View } from '../features/view.ts';
import { scoreRows } from './linear.ts';
import { MODELS } from './weights.ts';

/** The probability (0–1) that each block is article: one pass over the blocks, a second over their surroundings. */
export function scoreBlocks(view: View, matrix: Matrix): Float64Array {
  const model = MODELS[view.tree === null ? 'text' : 'html'];
  const first = scoreRows(matrix, model.first);
  return scoreRows(measureSecondPass(view, matrix, first), model.second);
}
