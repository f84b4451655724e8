import type { Lexicon } from './types.ts';

/** Serbian: told from others, nothing more. */
export const SR: Lexicon = {
  language: 'sr',
  script: 'cyrillic',
  tellingLetters: 'јљњћђџЈЉЊЋЂЏ',
};
