import { at } from '../page/measure.ts';
import type { FeatureTable } from './family.ts';
import type { View } from './view.ts';

/** Log-odds by a block's own words and those of its heading. */
export const CUES = {
  cueText: (view, i) => at(view.cues.text, i),
  cueHeading: (view, i) => at(view.cues.heading, i),
} as const satisfies FeatureTable<View>;

/** The same for the class, id and tag names around a block. */
export const NAME_CUES = {
  cueNames: (view, i) => at(view.cues.names, i),
} as const satisfies FeatureTable<View>;
