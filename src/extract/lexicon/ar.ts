import type { Lexicon } from './types.ts';

/** Arabic: told from others, nothing more. */
export const AR: Lexicon = {
  language: 'ar',
  script: 'arabic',
};
