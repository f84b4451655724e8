import type { Matrix } from '../../types.ts';
import type { Trees } from '../model/ensemble.ts';

/**
 * Feature attribution of one row: how far each column moved its log-odds, split by split on its paths through the trees
 * (Saabas 2014, "Interpreting random forests"): from the mean of a split's rows to the mean of the rows that took the
 * same branch.
 */
export function attribute(trees: Trees, { names, values }: Matrix, row: number): Float64Array {
  const { starts, column, threshold, left, right, leaf } = trees;
  const mean = trees.mean();
  const size = values.length / names.length;
  const moved = new Float64Array(names.length);
  for (let t = 0; t + 1 < starts.length; t++) {
    const start = starts[t] as number;
    let node = 0;
    while (node >= 0) {
      const split = start + node;
      const compared = column[split] as number;
      const goesLeft = (values[compared * size + row] as number) <= (threshold[split] as number);
      node = (goesLeft ? left : right)[split] as number;
      const after = (node >= 0 ? mean[start + node] : leaf[start + t - 1 - node]) as number;
      moved[compared] = (moved[compared] as number) + after - (mean[split] as number);
    }
  }
  return moved;
}
