import { words } from './spelling.ts';
import type { Lexicon } from './types.ts';

/** Hungarian: told from others, nothing more. */
export const HU: Lexicon = {
  language: 'hu',
  tellingWords: words(`
    a az és hogy nem is egy ez van azt meg csak már el de volt ha mint még vagy ki fel mert aki lehet szerint
  `),
};
