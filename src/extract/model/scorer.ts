import type { PageFeatures } from '../features/index.ts';
import type { View } from '../features/view.ts';
import type { Trees } from './ensemble.ts';
import { Parts } from './parts.ts';
import { createPassView } from './pass-view.ts';
import { fillSurroundings } from './second-pass.ts';
import { probability, sumTrees } from './walk.ts';
import { passesFor } from './weights.ts';

/**
 * Blocks below this probability in the first pass keep it: half of all on HTML, a third in dumps. Their surroundings
 * never made one of them body; out of fold, no set changes by more than 0.0004. `train/fit.py` has the same constant.
 */
const SURELY_NOT = 0.01;

/** The probability (0–1) that each block is article: one pass over the blocks, a second over their surroundings. */
export function scoreBlocks(view: View, features: PageFeatures): Float64Array {
  const { first, second, names } = passesFor(view);
  const parts = new Parts(features, names);
  const p = scoreFirst(first, parts, view.size);
  const pass = createPassView(view, p);
  const scores = p.slice();
  for (const start of parts.starts()) {
    const { from, to, matrix, columns } = parts.describe(start);
    const rows = openRows(p.subarray(from, to));
    if (rows.length === 0) continue;
    fillSurroundings(pass, { values: matrix.values, offset: features.names.length * (to - from), from, to, rows });
    const sums = sumTrees(second, columns, rows);
    for (const row of rows) scores[from + row] = probability(sums[row] as number);
  }
  parts.release();
  return scores;
}

/** The probability (0–1) of each of `size` blocks by the first pass alone. */
export function scoreFirst(first: Trees, parts: Parts, size: number): Float64Array {
  const p = new Float64Array(size);
  for (const start of parts.starts()) {
    const { from, columns } = parts.describe(start);
    p.set(sumTrees(first, columns).map(probability), from);
  }
  return p;
}

/** The rows that the second pass scores. */
function openRows(p: Float64Array): Int32Array {
  const rows = new Int32Array(p.length);
  let count = 0;
  for (let row = 0; row < p.length; row++) if ((p[row] as number) >= SURELY_NOT) rows[count++] = row;
  return rows.subarray(0, count);
}
