import type { PageFeatures } from '../features/index.ts';
import type { View } from '../features/view.ts';
import { readTrees, TREES_KIND } from '../model/ensemble.ts';
import { openColumns, sumTrees } from '../model/walk.ts';
import { opinionTrees } from '../model/weights/opinion.ts';
import { once } from '../util/once.ts';
import { Sections } from '../util/sections.ts';
import { measureSecondOpinion, OPINION_FEATURES, type Readings } from './features.ts';

/** The ensemble that compares two readings of an HTML page, read at first use. */
const trees = once(() => readTrees(new Sections(opinionTrees(), TREES_KIND), OPINION_FEATURES));

/** The expected gain in F1 (−1 to 1) of a second reader's choice of blocks over our own. */
export function expectGain(view: View, features: PageFeatures, readings: Readings): number {
  if (view.size === 0) return 0;
  return sumTrees(trees(), openColumns(measureSecondOpinion(view, features, readings)))[0] as number;
}
