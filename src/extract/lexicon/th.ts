import type { Lexicon } from './types.ts';

/** Thai: told from others, nothing more. */
export const TH: Lexicon = {
  language: 'th',
  script: 'thai',
};
