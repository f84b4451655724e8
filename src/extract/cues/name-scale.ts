import type { PageElement } from '../../types.ts';
import type { CueFamily } from './families.ts';
import { hashWritten } from './hash.ts';
import { NEAR_LEVELS, PLAIN_TAGS, TAG_LEVELS } from './name-cues.ts';
import { type CueTable, weightOf } from './table.ts';

/** A word or tag as a page has it: its weights, and the elements it was counted for last. */
interface Known {
  readonly far: number;
  readonly near: number;
  farFor: number;
  nearFor: number;
}

/**
 * Weighs the names around the elements of one page. What `eachNameCue` tells, but every word is looked up once a page,
 * and lists of words that elements share once: pages have ten names around every block.
 */
export class NameScale {
  readonly #table: CueTable;
  readonly #elements: readonly PageElement[];
  readonly #words = new Map<string, Known>();
  readonly #lists = new Map<readonly string[], readonly Known[]>();
  readonly #tags = new Map<string, Known>();
  readonly #levels = TAG_LEVELS.map(() => new Map<string, number>());

  constructor(table: CueTable, elements: readonly PageElement[]) {
    this.#table = table;
    this.#elements = elements;
  }

  /** What the different cues around an element say, over the root of their number; 0 for none. */
  weigh(element: number): number {
    let sum = 0;
    let count = 0;
    for (let level = 0, e = element; e > 0; level++) {
      const { tag, words, parent } = this.#elements[e] as PageElement;
      if (level < TAG_LEVELS.length) {
        sum += this.#tagAt(level, tag);
        count++;
      }
      const outer = this.#tag(tag);
      if (!PLAIN_TAGS.has(tag) && outer.farFor !== element) {
        outer.farFor = element;
        sum += outer.far;
        count++;
      }
      for (const word of this.#list(words)) {
        if (word.farFor !== element) {
          word.farFor = element;
          sum += word.far;
          count++;
        }
        if (level >= NEAR_LEVELS || word.nearFor === element) continue;
        word.nearFor = element;
        sum += word.near;
        count++;
      }
      e = parent;
    }
    return count > 0 ? sum / Math.sqrt(count) : 0;
  }

  #list(words: readonly string[]): readonly Known[] {
    let list = this.#lists.get(words);
    if (list === undefined) {
      list = words.map((word) => find(this.#words, word, () => this.#know('name', 'near', word)));
      this.#lists.set(words, list);
    }
    return list;
  }

  #tag(tag: string): Known {
    return find(this.#tags, tag, () => this.#know('tag', 'tag', tag));
  }

  #tagAt(level: number, tag: string): number {
    const family = TAG_LEVELS[level] as CueFamily;
    return find(this.#levels[level] as Map<string, number>, tag, () => this.#look(family, tag));
  }

  #know(far: CueFamily, near: CueFamily, word: string): Known {
    return { far: this.#look(far, word), near: this.#look(near, word), farFor: -1, nearFor: -1 };
  }

  #look(family: CueFamily, word: string): number {
    return weightOf(this.#table, hashWritten(family, word));
  }
}

/** The value of a key, made when it is first asked for. */
function find<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
