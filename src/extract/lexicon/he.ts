import type { Lexicon } from './types.ts';

/** Hebrew: told from others, nothing more. */
export const HE: Lexicon = {
  language: 'he',
  script: 'hebrew',
};
