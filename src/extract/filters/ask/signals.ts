import type { BlockColumns } from '../../page/block-columns.ts';
import { HashBits } from '../../util/hash-bits.ts';
import { once } from '../../util/once.ts';
import { Sections } from '../../util/sections.ts';
import { HEAD_CHARS, TAIL_CHARS } from '../../words/scan.ts';
import { WordKind } from '../../words/word-columns.ts';
import { hashStem, LOW_BYTE, SIGN_NAMES, SIGNAL_BITS, SIGNAL_SIGNS, SIGNALS_KIND, WORD_NAMES } from './signal-list.ts';
import { signalTables } from './tables/signals.ts';

/** The signals of all words, for a text whose words are not all listed. */
const ALL_WORDS = WORD_NAMES.reduce((bits, name) => bits | SIGNAL_BITS[name], 0);

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
  for (const name of SIGN_NAMES)
    for (const sign of SIGNAL_SIGNS[name]) markSign(columns, sign, [signals, SIGNAL_BITS[name]]);
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
  const file = new Sections(signalTables(), SIGNALS_KIND);
  const [untold = 0] = file.int32s(1);
  const stemBytes = file.bytes(LOW_BYTE + 1);
  const table = { untold, stemBytes, words: HashBits.read(file), stems: HashBits.read(file) };
  file.end();
  return table;
});
