import type { Matrix } from '../../types.ts';
import { type FeatureFamily, familyOf } from '../features/index.ts';
import type { View } from '../features/view.ts';
import { measureSecondPass } from '../model/second-pass.ts';
import { attribute, scoreTrees, type Trees } from '../model/trees.ts';
import { passesFor } from '../model/weights.ts';

/** What the second pass repeats of the first pass's own say on a block: it counts for the families that it came from. */
const OWN_SAY: ReadonlySet<string> = new Set(['p', 'overCut']);

/** How far a family of features moved the log-odds that a block is article. */
export interface Mover {
  readonly family: FeatureFamily;
  readonly logOdds: number;
}

/** The families that moved the scorer's two passes on each block, strongest first. */
export function findMovers(view: View, matrix: Matrix): Mover[][] {
  const { first, second } = passesFor(view);
  const wide = measureSecondPass(view, matrix, scoreTrees(first, matrix));
  return view.page.blocks.map((_, row) => {
    const sums = new Map<FeatureFamily, number>();
    addMoves(sums, first, { matrix, row });
    addMoves(sums, second, { matrix: wide, row });
    const movers = Array.from(sums, ([family, logOdds]): Mover => ({ family, logOdds }));
    return movers.sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds));
  });
}

function addMoves(
  sums: Map<FeatureFamily, number>,
  trees: Trees,
  { matrix, row }: { matrix: Matrix; row: number },
): void {
  attribute(trees, matrix, row).forEach((moved, column) => {
    const feature = matrix.names[column] as string;
    if (moved === 0 || OWN_SAY.has(feature)) return;
    const family = familyOf(feature);
    sums.set(family, (sums.get(family) ?? 0) + moved);
  });
}
