import type { BlockColumns } from '../../page/block-columns.ts';
import { HashBits } from '../../util/hash-bits.ts';
import { once } from '../../util/once.ts';
import { Sections } from '../../util/sections.ts';
import { HEAD_CHARS, TAIL_CHARS } from '../../words/scan.ts';
import { WordKind as Kind } from '../../words/word-columns.ts';
import { kindTables } from './tables/word-kinds.ts';
import { hashStem, KINDS_KIND, WORD_KIND_BITS, WORD_KIND_NAMES, type WordKind } from './word-kind-list.ts';

/** Signs that are of a kind as words are. */
const SIGNS: Readonly<Partial<Record<WordKind, readonly string[]>>> = {
  copyright: ['©', '(c)', '(C)'],
};

/** The bits of all kinds: of a text not all of whose words are listed. */
const ALL_KINDS = 2 ** WORD_KIND_NAMES.length - 1;

/** The kinds of words by what tells them. */
interface KindTable {
  /** By the hash of a whole word. */
  readonly words: HashBits;
  /** By the hash of a word's first units. */
  readonly stems: HashBits;
  /** Kinds with a phrase that no word tells. */
  readonly untold: number;
}

/**
 * The kinds of the words of each block, as bits. A phrase is told by its longest word: a kind that is not among the bits
 * has no phrase in the block; one that is may have none, either, as the rest of the phrase is not looked for.
 */
export function findKinds(columns: BlockColumns): Int32Array {
  const table = kindTable();
  const { wordList, firstWord, from, text, size } = columns;
  const kinds = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const isListed = (from[i + 1] as number) - (from[i] as number) <= HEAD_CHARS + TAIL_CHARS;
    let found = isListed ? table.untold : ALL_KINDS;
    for (let w = firstWord[i] as number; w < (firstWord[i + 1] as number); w++) {
      found |= table.words.get(wordList.hashes[w] as number);
      if (wordList.kinds[w] === Kind.plain) found |= table.stems.get(hashStem(text, wordList.starts[w] as number));
    }
    kinds[i] = found;
  }
  for (const name of WORD_KIND_NAMES)
    for (const sign of SIGNS[name] ?? []) markSign(columns, sign, [kinds, WORD_KIND_BITS[name]]);
  return kinds;
}

/** Adds the bit of a sign to the kinds of the blocks that have it. */
function markSign({ text, from }: BlockColumns, sign: string, [kinds, bit]: readonly [Int32Array, number]): void {
  let i = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    while ((from[i + 1] as number) <= at) i++;
    kinds[i]! |= bit;
  }
}

const kindTable = once((): KindTable => {
  const file = new Sections(kindTables(), KINDS_KIND);
  const [untold = 0] = file.int32s(1);
  const table = { untold, words: HashBits.read(file), stems: HashBits.read(file) };
  file.end();
  return table;
});
