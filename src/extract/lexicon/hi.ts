import type { Lexicon } from './types.ts';

/** Hindi: told from others, nothing more. */
export const HI: Lexicon = {
  language: 'hi',
  script: 'devanagari',
};
