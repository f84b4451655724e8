import type { WordField } from '../../lexicon/types.ts';
import type { BlockColumns } from '../../page/block-columns.ts';
import { HashBits } from '../../util/hash-bits.ts';
import { once } from '../../util/once.ts';
import { isThai } from '../../words/chars.ts';
import { wordsFor } from '../../words/pattern.ts';
import { HEAD_CHARS, TAIL_CHARS, TextScanner } from '../../words/scan.ts';
import { UNITS, Unit, unitOf } from '../../words/units.ts';
import { WordKind as Kind, WordColumns } from '../../words/word-columns.ts';
import { FNV_OFFSET, FNV_PRIME } from '../../words/word-ends.ts';

/** Kinds of words that rules look for among all words of a block, and where the lexicons have them. */
const WORD_KINDS = {
  agency: ['creditWords', 'agencies', 'creditEnds'],
  app: ['appNouns'],
  author: ['bioNouns'],
  by: ['bylinePrefixes'],
  calledFor: ['callNouns'],
  comments: ['countedComments'],
  cookies: ['cookieWords'],
  copyright: ['copyrightWords'],
  counted: ['counters', 'counterLabels', 'visitorCounts'],
  datedBy: ['datedBy'],
  field: ['fieldNames'],
  follow: ['followCalls'],
  freeArticles: ['meterNouns'],
  // A date without a month has a word such as "ago".
  month: ['months', 'agoWords'],
  network: ['shareButtons'],
  offer: ['offers', 'percentOff'],
  reprint: ['reprintNotices'],
  reserved: ['rightsReserved'],
  signUp: ['signUpVerbs'],
  sponsors: ['sponsorCalls'],
  thoughts: ['countedThoughts'],
} as const satisfies Record<string, readonly WordField[]>;

/** Signs that are of a kind as words are. */
const SIGNS: Readonly<Partial<Record<keyof typeof WORD_KINDS, readonly string[]>>> = {
  copyright: ['©', '(c)', '(C)'],
};

export type WordKind = keyof typeof WORD_KINDS;

const NAMES = Object.keys(WORD_KINDS) as WordKind[];

/** The bit of each kind. */
export const WORD_KIND_BITS = Object.fromEntries(NAMES.map((name, i) => [name, 1 << i])) as Record<WordKind, number>;

/** The bits of all kinds: of a text not all of whose words are listed. */
const ALL_KINDS = 2 ** NAMES.length - 1;

/** A stem is told by its first units; one that is shorter is looked for in every block. */
const STEM_UNITS = 3;
const STEM_SIGN = '*';
const GAP = '…';

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
  for (const name of NAMES)
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
  const words = new Map<number, number>();
  const stems = new Map<number, number>();
  let untold = 0;
  const add = (to: Map<number, number>, hash: number, bit: number) => to.set(hash, (to.get(hash) ?? 0) | bit);
  const list = new WordColumns();
  const scanner = new TextScanner(list);
  for (const name of NAMES) {
    const bit = WORD_KIND_BITS[name];
    for (const phrase of wordsFor(...WORD_KINDS[name])) {
      list.size = 0;
      scanner.scan(phrase, 0, phrase.length);
      const word = findTelling(phrase, list);
      if (word === undefined) untold |= bit;
      else if (word.isStem) add(stems, hashStem(phrase, word.start), bit);
      else add(words, word.hash, bit);
    }
  }
  return { words: HashBits.of(words), stems: HashBits.of(stems), untold };
});

/** A word that tells a phrase, or the stem of one. */
interface Telling {
  readonly hash: number;
  readonly start: number;
  readonly length: number;
  readonly isStem: boolean;
}

/** The longest whole word of a phrase; a stem if it has none; `undefined` if it has neither. */
function findTelling(phrase: string, { size, hashes, starts, ends }: WordColumns): Telling | undefined {
  let best: Telling | undefined;
  for (let w = 0; w < size; w++) {
    const start = starts[w] as number;
    const end = ends[w] as number;
    const length = end - start;
    const isStem = phrase[end] === STEM_SIGN || phrase[end] === GAP;
    if (phrase[start - 1] === GAP || isThai(phrase.charCodeAt(start)) || (isStem && length < STEM_UNITS)) continue;
    const isBetter = best === undefined || (best.isStem === isStem ? length > best.length : best.isStem);
    if (isBetter) best = { hash: hashes[w] as number, start, length, isStem };
  }
  return best;
}

/** The hash of the first lower-case units of a word. */
function hashStem(text: string, start: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < start + STEM_UNITS; i++) {
    const code = text.charCodeAt(i);
    const unit = UNITS[code] === 0 ? unitOf(code) : (UNITS[code] as number);
    hash = Math.imul(hash ^ (unit & Unit.lower), FNV_PRIME);
  }
  return hash;
}
