import { words } from './spelling.ts';
import type { Lexicon } from './types.ts';

/** Indonesian: told from others, nothing more. */
export const ID: Lexicon = {
  language: 'id',
  tellingWords: words(`
    yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka
  `),
};
