import { at, share } from '../page/measure.ts';
import type { FeatureTable } from './family.ts';
import type { View } from './view.ts';
import { blockAt } from './view.ts';

/** How much of a block is link. */
export const LINKS = {
  linkDensity: (view, i) => at(view.linkDensity, i),
  links: (view, i) => Math.min(20, blockAt(view, i).links),
  linksPerWord: (view, i) => Math.min(1, share(blockAt(view, i).links, at(view.words, i))),
} as const satisfies FeatureTable<View>;
