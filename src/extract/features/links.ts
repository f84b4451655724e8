import { at, share } from '../page/measure.ts';
import type { FeatureTable } from './family.ts';
import type { View } from './view.ts';

/** How much of a block is link. */
export const LINKS = {
  linkDensity: (view, i) => at(view.linkDensity, i),
  links: (view, i) => Math.min(20, view.columns.links[i] as number),
  linksPerWord: (view, i) => Math.min(1, share(view.columns.links[i] as number, at(view.words, i))),
} as const satisfies FeatureTable<View>;
