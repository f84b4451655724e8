import type { PageElement } from '../../types.ts';
import { getOrMake } from '../util/get-or-make.ts';
import type { CueFamily } from './families.ts';
import { hashWritten } from './hash.ts';
import { NEAR_LEVELS, PLAIN_TAGS, TAG_LEVELS } from './name-cues.ts';
import { type CueTable, weightOf } from './table.ts';

/** A word or tag as a page has it: its weights, in how many open elements it stands, and for whom it was counted last. */
interface Known {
  readonly far: number;
  readonly near: number;
  open: number;
  nearFor: number;
}

/**
 * Weighs the names around the elements of one page: what `eachNameCue` tells, each cue once. Elements come in document
 * order, so what stands around one is what is open when it begins; a climb from every element would cost quadratic time
 * on pages that nest thousands.
 */
export class NameScale {
  readonly #table: CueTable;
  readonly #elements: readonly PageElement[];
  readonly #words = new Map<string, Known>();
  readonly #lists = new Map<readonly string[], readonly Known[]>();
  readonly #tags = new Map<string, Known>();
  readonly #levels = TAG_LEVELS.map(() => new Map<string, number>());
  /** What the names and tags of an element and of all around it say, and how many different ones they are. */
  readonly #farSums: Float64Array;
  readonly #farCounts: Int32Array;

  constructor(table: CueTable, elements: readonly PageElement[]) {
    this.#table = table;
    this.#elements = elements;
    this.#farSums = new Float64Array(elements.length);
    this.#farCounts = new Int32Array(elements.length);
    this.#walk();
  }

  /** What the different cues around an element say, over the root of their number; 0 for none. */
  weigh(element: number): number {
    if (element <= 0) return 0;
    let sum = this.#farSums[element] as number;
    let count = this.#farCounts[element] as number;
    for (let level = 0, e = element; level < TAG_LEVELS.length && e > 0; level++) {
      const { tag, words, parent } = this.#elements[e] as PageElement;
      sum += this.#tagAt(level, tag);
      count++;
      for (const word of level < NEAR_LEVELS ? this.#list(words) : []) {
        if (word.nearFor === element) continue;
        word.nearFor = element;
        sum += word.near;
        count++;
      }
      e = parent;
    }
    return sum / Math.sqrt(count);
  }

  #walk(): void {
    const open: { readonly index: number; readonly cues: readonly Known[] }[] = [];
    for (const { index, parent } of this.#elements) {
      while (open.length > 0 && open[open.length - 1]?.index !== parent) {
        for (const known of open.pop()?.cues ?? []) known.open--;
      }
      const cues = this.#cuesOf(index);
      this.#open(index, parent, cues);
      open.push({ index, cues });
    }
  }

  #open(element: number, parent: number, cues: readonly Known[]): void {
    let sum = parent < 0 ? 0 : (this.#farSums[parent] as number);
    let count = parent < 0 ? 0 : (this.#farCounts[parent] as number);
    for (const known of cues) {
      if (known.open++ > 0) continue;
      sum += known.far;
      count++;
    }
    this.#farSums[element] = sum;
    this.#farCounts[element] = count;
  }

  /** The words of an element's names and its tag. */
  #cuesOf(element: number): readonly Known[] {
    const { tag, words } = this.#elements[element] as PageElement;
    const list = this.#list(words);
    return PLAIN_TAGS.has(tag) ? list : [...list, this.#tag(tag)];
  }

  #list(words: readonly string[]): readonly Known[] {
    let list = this.#lists.get(words);
    if (list === undefined) {
      list = words.map((word) => getOrMake(this.#words, word, () => this.#know('name', 'near', word)));
      this.#lists.set(words, list);
    }
    return list;
  }

  #tag(tag: string): Known {
    return getOrMake(this.#tags, tag, () => this.#know('tag', 'tag', tag));
  }

  #tagAt(level: number, tag: string): number {
    const family = TAG_LEVELS[level] as CueFamily;
    return getOrMake(this.#levels[level] as Map<string, number>, tag, () => this.#look(family, tag));
  }

  #know(far: CueFamily, near: CueFamily, word: string): Known {
    return { far: this.#look(far, word), near: this.#look(near, word), open: 0, nearFor: -1 };
  }

  #look(family: CueFamily, word: string): number {
    return weightOf(this.#table, hashWritten(family, word));
  }
}
