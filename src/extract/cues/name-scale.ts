import type { PageElement } from '../../types.ts';
import type { CueFamily } from './families.ts';
import { eachNameCue } from './name-cues.ts';
import { type CueTable, hashStored, weightOf } from './table.ts';

/** A cue as a page has it: its weight, and the element it was counted for last. */
interface Known {
  readonly weight: number;
  element: number;
}

/** Weighs the names around the elements of one page; every cue is looked up once, and counts once an element. */
export class NameScale {
  readonly #table: CueTable;
  readonly #elements: readonly PageElement[];
  readonly #known = new Map<CueFamily, Map<string, Known>>();

  constructor(table: CueTable, elements: readonly PageElement[]) {
    this.#table = table;
    this.#elements = elements;
  }

  /** What the different cues around an element say, over the root of their number; 0 for none. */
  weigh(element: number): number {
    let sum = 0;
    let count = 0;
    eachNameCue(this.#elements, element, (family, word) => {
      const known = this.#find(family, word);
      if (known.element === element) return;
      known.element = element;
      sum += known.weight;
      count++;
    });
    return count > 0 ? sum / Math.sqrt(count) : 0;
  }

  #find(family: CueFamily, word: string): Known {
    let words = this.#known.get(family);
    if (words === undefined) {
      words = new Map();
      this.#known.set(family, words);
    }
    let known = words.get(word);
    if (known === undefined) {
      known = { weight: weightOf(this.#table, hashStored(family, word)), element: -1 };
      words.set(word, known);
    }
    return known;
  }
}
