import type { Lexicon } from './types.ts';

/** Ukrainian: told from others, nothing more. */
export const UK: Lexicon = {
  language: 'uk',
  script: 'cyrillic',
  tellingLetters: 'іїєґІЇЄҐ',
};
