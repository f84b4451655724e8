import { words } from './spelling.ts';
import type { Lexicon } from './types.ts';

/** Romanian: told from others, nothing more. */
export const RO: Lexicon = {
  language: 'ro',
  tellingWords: words(`
    și de în a la cu pe nu să o un din că care se mai este pentru au sunt fi ce ca prin dar sau fost după
  `),
};
