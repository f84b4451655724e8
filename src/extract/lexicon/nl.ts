import { words } from './spelling.ts';
import type { Lexicon } from './types.ts';

/** Dutch: told from others, and its hyphens. */
export const NL: Lexicon = {
  language: 'nl',
  tellingWords: words(`
    de het een en van ik te dat die in is niet op aan met als voor zijn er maar om hem dan zou wat mijn door wordt
  `),
  conjunctions: words('en of'),
};
