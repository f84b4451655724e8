import { HashBits } from '../../../util/hash-bits.ts';
import { storeSections } from '../../../util/store-sections.ts';
import { isThai } from '../../../words/chars.ts';
import { wordsFor } from '../../../words/pattern.ts';
import { TextScanner } from '../../../words/scan.ts';
import { WordColumns } from '../../../words/word-columns.ts';
import { hashStem, KINDS_KIND, STEM_UNITS, WORD_KIND_BITS, WORD_KIND_NAMES, WORD_KINDS } from '../word-kind-list.ts';

const STEM_SIGN = '*';
const GAP = '…';

/**
 * What tells the kinds of words: the kinds with a phrase that no word tells, the kinds by the hashes of whole words, and by
 * those of stems. Made from the lexicons in the library, and a file beside the command.
 */
export function kindTables(): Uint8Array {
  const words = new Map<number, number>();
  const stems = new Map<number, number>();
  let untold = 0;
  const add = (to: Map<number, number>, hash: number, bit: number) => to.set(hash, (to.get(hash) ?? 0) | bit);
  const list = new WordColumns();
  const scanner = new TextScanner(list);
  for (const name of WORD_KIND_NAMES) {
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
  return storeSections([
    Int32Array.of(KINDS_KIND, untold),
    ...HashBits.of(words).sections(),
    ...HashBits.of(stems).sections(),
  ]);
}

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
