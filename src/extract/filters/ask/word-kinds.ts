import type { WordField } from '../../lexicon/types.ts';
import { once } from '../../util/once.ts';
import { wordsFor } from '../../words/pattern.ts';
import { hashOf } from '../../words/word-ends.ts';

/** Kinds of words that some rules look for among all words of a block, as bits. */
export const WordKind = { calledFor: 1, month: 2, network: 4 } as const;
export type WordKind = (typeof WordKind)[keyof typeof WordKind];

/** Where the lexicons have the words of each kind. A date without a month has a word such as "ago". */
const FIELDS = {
  calledFor: ['callNouns'],
  month: ['months', 'agoWords'],
  network: ['shareButtons'],
} as const satisfies Record<keyof typeof WordKind, readonly WordField[]>;

/** Slots of the table, a power of 2: so many that one word in two hundred falls into a slot of another. */
const SLOTS = 1 << 16;
const SPACE = ' ';

/** The kinds of the words by their hashes. */
const kindsByHash = once(() => {
  const kinds = new Uint8Array(SLOTS);
  for (const name of Object.keys(FIELDS) as (keyof typeof FIELDS)[]) {
    for (const word of wordsFor(...FIELDS[name])) kinds[slotOf(word, 0, word.length)]! |= WordKind[name];
  }
  return kinds;
});

/**
 * The kinds of the words of a key, as bits. A kind that is not among them has no word in the key; one that is may have
 * none, either, as different words have one slot. Most blocks have none, and need not be split into words.
 */
export function kindsOf(key: string): number {
  const table = kindsByHash();
  let kinds = 0;
  for (let from = 0; from < key.length; ) {
    const space = key.indexOf(SPACE, from);
    const to = space < 0 ? key.length : space;
    kinds |= table[slotOf(key, from, to)] as number;
    from = to + 1;
  }
  return kinds;
}

function slotOf(text: string, from: number, to: number): number {
  return hashOf(text, from, to) & (SLOTS - 1);
}
