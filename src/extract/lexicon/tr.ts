import { words } from './spelling.ts';
import type { Lexicon } from './types.ts';

/** Turkish: told from others, nothing more. */
export const TR: Lexicon = {
  language: 'tr',
  tellingWords: words(`
    ve bir bu da de için çok ile daha olarak gibi ne kadar olan sonra en var mi ya ki ama değil her göre oldu
  `),
};
