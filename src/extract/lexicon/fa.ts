import type { Lexicon } from './types.ts';

/** Persian: told from others, nothing more. */
export const FA: Lexicon = {
  language: 'fa',
  script: 'arabic',
  tellingLetters: 'پچژگک',
};
