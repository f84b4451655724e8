import { words } from './spelling.ts';
import type { Lexicon } from './types.ts';

/** Vietnamese: told from others, nothing more. */
export const VI: Lexicon = {
  language: 'vi',
  tellingWords: words(`
    và của là có được cho không các trong một người với đã những để này khi từ đến về như năm tại cũng ra
  `),
};
