import { words } from './spelling.ts';
import type { Lexicon } from './types.ts';

/** Swedish: told from others, and its hyphens. */
export const SV: Lexicon = {
  language: 'sv',
  tellingWords: words(`
    och att det som en på är av för med den till inte om ett har de jag var men från vi så kan när eller efter
  `),
  conjunctions: words('och'),
};
