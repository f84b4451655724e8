import type { BlockColumns } from '../page/block-columns.ts';
import { CUE_FAMILIES, type CueFamily } from './families.ts';
import { addWord, FAMILY_SEEDS, hashWord } from './hash.ts';
import { type CueTable, weightOf } from './table.ts';
import { type CueList, headingCues, listCueWords, MOST_CUE_WORDS, textCues } from './text-cues.ts';

/** An index into `CUE_FAMILIES`: a word is known if it has a weight in this family. */
const KNOWN_BY: number = CUE_FAMILIES.indexOf('word' satisfies CueFamily);

/** Weighs the words of the blocks of a page. */
export class TextWeights {
  /** The number of known words in the weighed blocks, and the number of all their words. */
  known = 0;
  words = 0;
  readonly #table: CueTable;
  readonly #columns: BlockColumns;
  /** The words of the last block: their indexes, then their hashes. */
  readonly #places = new Int32Array(MOST_CUE_WORDS);
  readonly #hashes = new Int32Array(MOST_CUE_WORDS);

  constructor(table: CueTable, columns: BlockColumns) {
    this.#table = table;
    this.#columns = columns;
  }

  /** The log-odds of block i by its words. */
  ofText(i: number): number {
    const count = this.#read(i);
    this.words += count;
    return this.#weigh(textCues(count));
  }

  /** The log-odds of the blocks after block i, a heading, by its words. */
  ofHeading(i: number): number {
    return this.#weigh(headingCues(this.#read(i)));
  }

  #read(i: number): number {
    const count = listCueWords(this.#columns, i, this.#places);
    for (let n = 0; n < count; n++) this.#hashes[n] = hashWord(this.#columns.wordList, this.#places[n] as number);
    return count;
  }

  /**
   * The mean of the weights would hide the significant words of a long text, and their sum would exaggerate: dividing
   * by the square root is between the two.
   */
  #weigh({ families, from, to }: CueList): number {
    const hashes = this.#hashes;
    let sum = 0;
    for (let cue = 0; cue < families.length; cue++) {
      const family = families[cue] as number;
      const end = to[cue] as number;
      let hash = FAMILY_SEEDS[family] as number;
      for (let w = from[cue] as number; w < end; w++) hash = addWord(hash, hashes[w] as number);
      const weight = weightOf(this.#table, hash);
      if (weight === 0) continue;
      sum += weight;
      if (family === KNOWN_BY) this.known++;
    }
    return families.length > 0 ? sum / Math.sqrt(families.length) : 0;
  }
}
