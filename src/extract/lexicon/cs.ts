import { words } from './spelling.ts';
import type { Lexicon } from './types.ts';

/** Czech: told from others, nothing more. */
export const CS: Lexicon = {
  language: 'cs',
  tellingWords: words(`
    a se na je v že o s z do i to k ve pro za by ale si po jako jsem od jeho které nebo která jen při podle
  `),
};
