import { LEXICONS } from '../lexicon/index.ts';

const STOP_WORDS: ReadonlySet<string> = new Set(LEXICONS.flatMap((lexicon) => lexicon.stopWords));

/** The length of the longest stop word, in UTF-16 units. */
export const LONGEST_STOP_WORD: number = Math.max(...[...STOP_WORDS].map((word) => word.length));

/** Whether a lower-case word is a function word of one of the known languages. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
