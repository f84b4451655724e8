import { HashBits } from '../../../util/hash-bits.ts';
import { storeSections } from '../../../util/store-sections.ts';
import { isThai } from '../../../words/chars.ts';
import { wordsFor } from '../../../words/pattern.ts';
import { endOfWord, hashOf } from '../../../words/word-ends.ts';
import { hashStem, LOW_BYTE, SIGNAL_BITS, SIGNAL_WORDS, SIGNALS_KIND, STEM_UNITS, WORD_NAMES } from '../signal-list.ts';

const STEM_SIGN = '*';
const GAP = '…';

/**
 * What tells the signals of words: the signals with a phrase that no word tells, the first bytes of stems, and the signals
 * by the hashes of whole words and of stems. The library makes it from the lexicons; beside the command it is a file.
 */
export function signalTables(): Uint8Array {
  const words = new Map<number, number>();
  const stems = new Map<number, number>();
  const stemBytes = new Uint8Array(LOW_BYTE + 1);
  const add = (to: Map<number, number>, hash: number, bit: number) => to.set(hash, (to.get(hash) ?? 0) | bit);
  let untold = 0;
  for (const name of WORD_NAMES) {
    const bit = SIGNAL_BITS[name];
    for (const phrase of wordsFor(...SIGNAL_WORDS[name])) {
      const word = findTelling(phrase.toLowerCase());
      if (word === undefined) untold |= bit;
      else if (!word.isStem) add(words, word.hash, bit);
      else {
        add(stems, hashStem(phrase, word.start), bit);
        const first = phrase.charAt(word.start);
        for (const unit of [first.toLowerCase(), first.toUpperCase()]) stemBytes[unit.charCodeAt(0) & LOW_BYTE] = 1;
      }
    }
  }
  return storeSections([
    Int32Array.of(SIGNALS_KIND, untold),
    stemBytes,
    ...HashBits.of(words).sections(),
    ...HashBits.of(stems).sections(),
  ]);
}

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
  if (phrase[start - 1] === GAP || isThai(phrase.charCodeAt(start)) || (isStem && length < STEM_UNITS)) return;
  return { hash: hashOf(phrase, start, end), start, length, isStem };
}
