import type { FeatureTable } from './family.ts';
import { copy } from './kinds.ts';
import type { View } from './view.ts';

/** Log-odds by a block's own words and those of its heading. */
export const CUES = {
  cueText: copy(({ cues }) => cues.text),
  cueHeading: copy(({ cues }) => cues.heading),
} as const satisfies FeatureTable<View>;

/** The same for the class, id and tag names around a block. */
export const NAME_CUES = {
  cueNames: copy(({ cues }) => cues.names),
} as const satisfies FeatureTable<View>;
