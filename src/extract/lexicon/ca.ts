import { words } from './spelling.ts';
import type { Lexicon } from './types.ts';

/** Catalan: told from others, nothing more. */
export const CA: Lexicon = {
  language: 'ca',
  tellingWords: words(`
    de la i el que a els en les per un una del és amb no es al dels com més va se ha però són seva també
  `),
};
