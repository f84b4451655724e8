import { words } from './spelling.ts';
import type { Lexicon } from './types.ts';

/** Croatian: told from others, nothing more. */
export const HR: Lexicon = {
  language: 'hr',
  tellingWords: words(`
    i u je na da se za su od s to o ne koji a kao što će iz bi ali po samo koja nije bio sve nakon
  `),
};
