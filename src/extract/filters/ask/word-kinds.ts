import { hashOf } from '../../words/word-ends.ts';

/** Kinds of words that some rules look for among all words of a block, as bits. */
export const WordKind = { calledFor: 1, month: 2, network: 4 } as const;
export type WordKind = (typeof WordKind)[keyof typeof WordKind];

/** Slots of the table, a power of 2: so many that one word in two hundred falls into a slot of another. */
const SLOTS = 1 << 16;
const SPACE = ' ';

/** The kinds of the words by their hashes. */
const KINDS = new Uint8Array(SLOTS);

/** Notes words of a kind; returns them to look them up by. */
export function notedWords(kind: WordKind, words: Iterable<string>): ReadonlySet<string> {
  const set = new Set(words);
  for (const word of set) KINDS[slotOf(word, 0, word.length)]! |= kind;
  return set;
}

/**
 * The kinds of the words of a key, as bits. A kind that is not among them has no word in the key; one that is may have
 * none, either, as different words have one slot. Most blocks have none, and need not be split into words.
 */
export function kindsOf(key: string): number {
  let kinds = 0;
  for (let from = 0; from < key.length; ) {
    const space = key.indexOf(SPACE, from);
    const to = space < 0 ? key.length : space;
    kinds |= KINDS[slotOf(key, from, to)] as number;
    from = to + 1;
  }
  return kinds;
}

function slotOf(text: string, from: number, to: number): number {
  return hashOf(text, from, to) & (SLOTS - 1);
}
