import { words } from './spelling.ts';
import type { Lexicon } from './types.ts';

/** Norwegian: told from others, nothing more. */
export const NO: Lexicon = {
  language: 'no',
  tellingWords: words(`
    og i det som en på er av for med til at ikke den har de om et var men han seg fra vi kan etter ble eller
  `),
};
