import { words } from './spelling.ts';
import type { Lexicon } from './types.ts';

/** Danish: told from others, nothing more. */
export const DA: Lexicon = {
  language: 'da',
  tellingWords: words(`
    og det at en den til er som på de med han af for ikke der var mig sig men et har om vi havde nu efter blev
  `),
};
