import { words } from './spelling.ts';
import type { Lexicon } from './types.ts';

/** Finnish: told from others, nothing more. */
export const FI: Lexicon = {
  language: 'fi',
  tellingWords: words(`
    ja on ei että se hän oli joka mutta ovat kun niin myös tai sen mukaan jos vain ole olla kuin sitä mitä
  `),
};
