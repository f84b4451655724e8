import type { Matrix } from '../../types.ts';
import { type FeatureFamily, familyOf, type PageFeatures } from '../features/index.ts';
import type { View } from '../features/view.ts';
import type { Trees } from '../model/ensemble.ts';
import { Parts } from '../model/parts.ts';
import { createPassView } from '../model/pass-view.ts';
import { scoreFirst } from '../model/scorer.ts';
import { fillSurroundings } from '../model/second-pass.ts';
import { allRows } from '../model/walk.ts';
import { passesFor } from '../model/weights.ts';
import { attribute } from './attribution.ts';

/**
 * Features by which the second pass repeats the result of the first: their effect is attributed to the families of the
 * first pass.
 */
const REPEATED: ReadonlySet<string> = new Set(['p', 'overCut']);

/** How far a family of features moved the log-odds that a block is article. */
export interface Mover {
  readonly family: FeatureFamily;
  readonly logOdds: number;
}

/** Block by block, the families that moved the scorer's two passes on it, strongest first. */
export function* findMovers(view: View, features: PageFeatures): Generator<Mover[]> {
  const { first, second, names } = passesFor(view);
  const parts = new Parts(features, names);
  const pass = createPassView(view, scoreFirst(first, parts, view.size));
  for (const start of parts.starts()) {
    const { from, to, matrix } = parts.describe(start);
    const rows = allRows(to - from);
    fillSurroundings(pass, { values: matrix.values, offset: features.names.length * (to - from), from, to, rows });
    for (const row of rows) yield moversOf([first, second], matrix, row);
  }
  parts.release();
}

function moversOf(passes: readonly Trees[], matrix: Matrix, row: number): Mover[] {
  const sums = new Map<FeatureFamily, number>();
  for (const trees of passes) addMoves(sums, trees, { matrix, row });
  const movers = Array.from(sums, ([family, logOdds]): Mover => ({ family, logOdds }));
  return movers.sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds));
}

function addMoves(
  sums: Map<FeatureFamily, number>,
  trees: Trees,
  { matrix, row }: { matrix: Matrix; row: number },
): void {
  attribute(trees, matrix, row).forEach((moved, column) => {
    const feature = matrix.names[column] as string;
    if (moved === 0 || REPEATED.has(feature)) return;
    const family = familyOf(feature);
    sums.set(family, (sums.get(family) ?? 0) + moved);
  });
}
