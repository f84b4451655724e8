import type { WordField } from '../../lexicon/types.ts';
import type { BlockColumns } from '../../page/block-columns.ts';
import { HashBits } from '../../util/hash-bits.ts';
import { once } from '../../util/once.ts';
import { hashOfLower } from '../../words/lower-hash.ts';
import { wordsFor } from '../../words/pattern.ts';
import { HEAD_CHARS, TAIL_CHARS } from '../../words/scan.ts';
import { WordKind } from '../../words/word-columns.ts';
import { endOfWord, hashOf } from '../../words/word-ends.ts';
import { bitsByName } from './bits.ts';

/** Words without which some rules never vote, and their fields in the lexicons. */
const WORDS = {
  agency: ['creditWords', 'agencies', 'creditEnds'],
  app: ['appNouns'],
  author: ['bioNouns'],
  by: ['bylinePrefixes'],
  call: ['callVerbs'],
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
  page: ['pageWords'],
  reprint: ['reprintNotices'],
  reserved: ['rightsReserved'],
  signUp: ['signUpVerbs'],
  sponsors: ['sponsorCalls'],
  thoughts: ['countedThoughts'],
} as const satisfies Record<string, readonly WordField[]>;

/** Signs that work like words. */
const SIGNS = {
  bars: ['|', '»', '›', '>', '·', '•', '/', '→', '←'],
  copyright: ['©', '(c)', '(C)'],
  degrees: ['°'],
  lines: ['\n'],
} as const satisfies Record<string, readonly string[]>;

const WORD_NAMES = Object.keys(WORDS) as (keyof typeof WORDS)[];
const SIGN_NAMES = Object.keys(SIGNS) as (keyof typeof SIGNS)[];

/** A group of words or a sign that a block may contain. */
export type Signal = keyof typeof WORDS | keyof typeof SIGNS;

/** The bit of each signal. */
export const SIGNAL_BITS: Readonly<Record<Signal, number>> = bitsByName([...new Set([...WORD_NAMES, ...SIGN_NAMES])]);

/** The signals of all words, for a text whose words are not all listed. */
const ALL_WORDS = WORD_NAMES.reduce((bits, name) => bits | SIGNAL_BITS[name], 0);

/** A stem is found by its first units; a shorter one is searched for in every block. */
const STEM_UNITS = 3;
// Thai is written without spaces, but unlike in Chinese, a character is not a word.
const THAI = /\p{sc=Thai}/u;
const STEM_SIGN = '*';
const GAP = '…';
const LOW_BYTE = 255;

/** About how many different words and stems tell phrases. */
const WORD_COUNT = 500;
const STEM_COUNT = 8;

/** The signals of words by hash. */
interface SignalTable {
  /** By the hash of a whole word. */
  readonly words: HashBits;
  /** By the hash of a word's first units; and 1 for the low bytes of the first units of stems. */
  readonly stems: HashBits;
  readonly stemBytes: Uint8Array;
  /** Signals with a phrase without a word or stem to find it by. */
  readonly untold: number;
}

/**
 * The signals of each block, as bits. A phrase is found by its longest word: without a signal's bit, the block has none
 * of its phrases; with the bit, it may still have none, because the rest of the phrase is not checked.
 */
export function findSignals(columns: BlockColumns): Int32Array {
  const { words, untold } = signalTable();
  const { wordList, firstWord, from, size } = columns;
  const signals = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const isListed = (from[i + 1] as number) - (from[i] as number) <= HEAD_CHARS + TAIL_CHARS;
    let found = isListed ? untold : ALL_WORDS;
    const to = firstWord[i + 1] as number;
    for (let w = firstWord[i] as number; w < to; w++) found |= words.get(wordList.hashes[w] as number);
    signals[i] = found;
  }
  markStems(columns, signals);
  for (const name of SIGN_NAMES) for (const sign of SIGNS[name]) markSign(columns, sign, [signals, SIGNAL_BITS[name]]);
  return signals;
}

/** Adds the signals of words that begin like a stem. */
function markStems({ wordList, firstWord, text, size }: BlockColumns, signals: Int32Array): void {
  const { stems, stemBytes } = signalTable();
  for (let i = 0; i < size; i++) {
    for (let w = firstWord[i] as number; w < (firstWord[i + 1] as number); w++) {
      const start = wordList.starts[w] as number;
      if (stemBytes[text.charCodeAt(start) & LOW_BYTE] === 0 || wordList.kinds[w] !== WordKind.plain) continue;
      signals[i]! |= stems.get(hashStem(text, start));
    }
  }
}

/** Adds the bit of a sign to the signals of the blocks that have it. */
function markSign({ text, from }: BlockColumns, sign: string, [signals, bit]: readonly [Int32Array, number]): void {
  let i = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    while ((from[i + 1] as number) <= at) i++;
    signals[i]! |= bit;
  }
}

const signalTable = once((): SignalTable => {
  const words = new HashBits(WORD_COUNT);
  const stems = new HashBits(STEM_COUNT);
  const stemBytes = new Uint8Array(LOW_BYTE + 1);
  let untold = 0;
  for (const name of WORD_NAMES) {
    const bit = SIGNAL_BITS[name];
    for (const phrase of wordsFor(...WORDS[name])) {
      const word = findTelling(phrase.toLowerCase());
      if (word === undefined) untold |= bit;
      else if (!word.isStem) words.add(word.hash, bit);
      else {
        stems.add(hashStem(phrase, word.start), bit);
        const first = phrase.charAt(word.start);
        for (const unit of [first.toLowerCase(), first.toUpperCase()]) stemBytes[unit.charCodeAt(0) & LOW_BYTE] = 1;
      }
    }
  }
  return { words, stems, stemBytes, untold };
});

/** The word or stem by which a phrase is found. */
interface Telling {
  readonly hash: number;
  readonly start: number;
  readonly length: number;
  readonly isStem: boolean;
}

/** The longest whole word of a phrase in lower case; a stem if it has none; `undefined` if it has neither. */
function findTelling(phrase: string): Telling | undefined {
  let best: Telling | undefined;
  for (let start = 0; start < phrase.length; ) {
    const end = endOfWord(phrase, start);
    const word = end > start ? tellingWord(phrase, start, end) : undefined;
    const isBetter =
      best === undefined || (best.isStem === word?.isStem ? word.length > best.length : best.isStem && !word?.isStem);
    if (word !== undefined && isBetter) best = word;
    start = Math.max(end, start + 1);
  }
  return best;
}

function tellingWord(phrase: string, start: number, end: number): Telling | undefined {
  const length = end - start;
  const isStem = phrase[end] === STEM_SIGN || phrase[end] === GAP;
  if (phrase[start - 1] === GAP || THAI.test(phrase.slice(start, end)) || (isStem && length < STEM_UNITS)) return;
  return { hash: hashOf(phrase, start, end), start, length, isStem };
}

/** The hash of the first units of a word. */
function hashStem(text: string, start: number): number {
  return hashOfLower(text, start, start + STEM_UNITS);
}
