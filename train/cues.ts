import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import type { Split } from '../bench/accuracy/corpus.ts';
import { CUE_FAMILIES, CUE_GROUPS, type CueFamily, type CueGroup, GROUP_OF } from '../src/extract/cues/families.ts';
import { hashWritten, writeWord } from '../src/extract/cues/hash.ts';
import { areForeign, type Cues, findCueHeadings } from '../src/extract/cues/index.ts';
import { eachNameCue } from '../src/extract/cues/name-cues.ts';
import { type CueList, headingCues, listCueWords, MOST_CUE_WORDS, textCues } from '../src/extract/cues/text-cues.ts';
import type { ReadPage } from '../src/extract/page/page.ts';
import { JOINT } from '../src/extract/words/word-ends.ts';
import type { PageElement } from '../src/types.ts';
import { readFloats } from './floats.ts';

const OUT = new URL('./out/', import.meta.url);

/** Empty cues for labels, which need no features. */
export const NO_CUES: Cues = {
  names: new Float64Array(),
  text: new Float64Array(),
  heading: new Float64Array(),
  isForeign: false,
};

/** Columns of KIND.cues.f32, by weights that were not trained on the block's site: log-odds, known words, all words. */
export const CUE_COLUMNS: readonly (CueGroup | 'known' | 'words')[] = [...CUE_GROUPS, 'known', 'words'];

/**
 * Writes the cues of every block: their hashes to KIND.cues.u32, the number of cues of each group and of words to
 * KIND.cues.counts.i32, and the texts of the hashes to KIND.cues.txt.
 */
export class CueWriter {
  readonly #kind: string;
  readonly #hashes: number;
  readonly #counts: number;
  readonly #known = new Map<number, string>();

  constructor(kind: string) {
    this.#kind = kind;
    this.#hashes = openSync(new URL(`${kind}.cues.u32`, OUT), 'w');
    this.#counts = openSync(new URL(`${kind}.cues.counts.i32`, OUT), 'w');
  }

  add(page: ReadPage): void {
    const headings = findCueHeadings(page.columns);
    const words = page.blocks.map(({ index }) => wordsOf(page, index));
    const around = new Map<number, number[]>();
    const hashes: number[] = [];
    const counts: number[] = [];
    for (const { index, element } of page.blocks) {
      const above = words[headings[index] as number] ?? [];
      const cues: Readonly<Record<CueGroup, number[]>> = {
        names: around.get(element) ?? this.#names(page.elements, element),
        text: this.#words(words[index] as string[], textCues),
        heading: this.#words(above, headingCues),
      };
      around.set(element, cues.names);
      for (const group of CUE_GROUPS) {
        for (const hash of cues[group]) hashes.push(hash);
        counts.push(cues[group].length);
      }
      counts.push((words[index] as string[]).length);
    }
    writeSync(this.#hashes, Uint32Array.from(hashes));
    writeSync(this.#counts, Int32Array.from(counts));
  }

  close(): void {
    closeSync(this.#hashes);
    closeSync(this.#counts);
    const lines = Array.from(this.#known, ([hash, cue]) => `${hash} ${cue}`);
    writeFileSync(new URL(`${this.#kind}.cues.txt`, OUT), `${lines.join('\n')}\n`);
  }

  #words(words: readonly string[], cuesOf: (count: number) => CueList): number[] {
    const { families, from, to } = cuesOf(words.length);
    return Array.from(families, (family, cue) =>
      this.#hash(CUE_FAMILIES[family] as CueFamily, words.slice(from[cue], to[cue]).join(JOINT)),
    );
  }

  #names(elements: readonly PageElement[], from: number): number[] {
    const hashes = new Set<number>();
    eachNameCue(elements, from, (family, word) => hashes.add(this.#hash(family, word)));
    return [...hashes];
  }

  #hash(family: CueFamily, cue: string): number {
    const hash = hashWritten(family, cue);
    if (!this.#known.has(hash)) this.#known.set(hash, `${GROUP_OF[family]} ${family} ${cue}`);
    return hash;
  }
}

/** The words of block i from which cues are made, as text. */
function wordsOf({ columns }: ReadPage, i: number): string[] {
  const words = new Int32Array(MOST_CUE_WORDS);
  const count = listCueWords(columns, i, words);
  return Array.from(words.subarray(0, count), (word) => writeWord(columns.text, columns.wordList, word));
}

/**
 * Reads the cue values of each block, page after page, by weights that were not trained on its site. Throws if its file
 * has no rows left: then it was fitted to other blocks, and trees trained on it would be wrong without notice.
 */
export class CueReader {
  readonly #kind: Split;
  readonly #name: string;
  readonly #all: Float32Array;
  #row = 0;

  /** `name` is the name of the file, by default the kind. */
  constructor(kind: Split, name: string = kind) {
    this.#kind = kind;
    this.#name = name;
    this.#all = readFloats(new URL(`${name}.cues.f32`, OUT));
  }

  /** The cues of the next page, which has `size` blocks. */
  next(size: number): Cues {
    const from = this.#row;
    this.#row += size;
    const rows = this.#all.length / CUE_COLUMNS.length;
    if (this.#row > rows)
      throw new Error(`${this.#name}.cues.f32 has ${rows} rows, not ${this.#row}: fit the cues anew`);
    const column = (of: (typeof CUE_COLUMNS)[number]): Float64Array =>
      Float64Array.from({ length: size }, (_, i) => this.#of(from + i, of));
    const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
    const isForeign = this.#kind === 'text' && areForeign(sum(column('known')), sum(column('words')));
    return { names: column('names'), text: column('text'), heading: column('heading'), isForeign };
  }

  #of(row: number, column: (typeof CUE_COLUMNS)[number]): number {
    return this.#all[row * CUE_COLUMNS.length + CUE_COLUMNS.indexOf(column)] as number;
  }
}
