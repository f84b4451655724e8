import type { Lexicon } from './types.ts';

/** Korean: told from others, nothing more. */
export const KO: Lexicon = {
  language: 'ko',
  script: 'hangul',
};
