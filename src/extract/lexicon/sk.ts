import { words } from './spelling.ts';
import type { Lexicon } from './types.ts';

/** Slovak: told from others, nothing more. */
export const SK: Lexicon = {
  language: 'sk',
  tellingWords: words(`
    a sa na je v že o s z do aj to k vo pre za by ale si po ako som od jeho ktoré alebo ktorá len pri podľa
  `),
};
