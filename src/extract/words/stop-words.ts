import { LEXICONS } from '../lexicon/index.ts';
import { CASE } from './chars.ts';

const STOP_WORDS: ReadonlySet<string> = new Set(LEXICONS.flatMap((lexicon) => lexicon.stopWords));

/** The length of the longest stop word, in UTF-16 units. */
export const LONGEST_STOP_WORD: number = Math.max(...[...STOP_WORDS].map((word) => word.length));

/** How many numbers `hashLetter` gives; a power of 2, so many that one word in fifty is looked up in vain. */
const HASHES = 1 << 15;
const FIRST_NON_ASCII = 0x80;

/** The hash of what has been hashed, at first 0, and one character of an ASCII word more, whichever its case. */
export function hashLetter(hash: number, code: number): number {
  // The bit sets capitals in lower case and keeps other characters of words apart.
  return (Math.imul(hash, 31) + (code | CASE)) % HASHES;
}

/** 1 for the hashes of stop words in ASCII; other words are looked up all the same. */
const HASHED = new Uint8Array(HASHES);
for (const word of STOP_WORDS) if (isAscii(word)) HASHED[hashWord(word)] = 1;

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= FIRST_NON_ASCII) return false;
  return true;
}

function hashWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashLetter(hash, word.charCodeAt(i));
  return hash;
}

/** Whether a word may be a stop word, by its hash and the bits of all its characters: most words are told apart so. */
export function maybeStopWord(hash: number, bits: number): boolean {
  return bits >= FIRST_NON_ASCII || HASHED[hash] === 1;
}

/** Whether a lower-case word is a function word of one of the known languages. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
