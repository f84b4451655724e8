import type { Lexicon } from './types.ts';

/** Bulgarian: told from others, nothing more. */
export const BG: Lexicon = {
  language: 'bg',
  script: 'cyrillic',
};
