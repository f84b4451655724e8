import type { FeatureTable } from './family.ts';
import { capped, copy, share } from './kinds.ts';
import type { View } from './view.ts';

/** How much of a block is link. */
export const LINKS = {
  linkDensity: copy(({ linkDensity }) => linkDensity),
  links: capped(({ columns }) => columns.links, 20),
  linksPerWord: share(
    ({ columns }) => columns.links,
    ({ words }) => words,
    1,
  ),
} as const satisfies FeatureTable<View>;
