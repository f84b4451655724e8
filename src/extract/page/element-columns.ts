import { atLeast } from '../util/grow.ts';

const FIRST_CAPACITY = 256;

/** What a reader says of an element. */
export interface NewElement {
  readonly tag: string;
  /** Index of the element around it, -1 for the root. */
  readonly parent: number;
  /** The number of its path, as `numberOf` gives it. */
  readonly path: number;
  /** Bit set of the name families of its own names. */
  readonly names: number;
  /** The words of its names. */
  readonly words: readonly string[];
  /** Offset of the `<` of its start tag; left out where the source has none. */
  readonly start?: number;
}

const int = (): Int32Array => new Int32Array(FIRST_CAPACITY);

/** The elements of a page as columns, in document order: children follow their parents, and 0 is the root. */
export class ElementColumns {
  size = 0;
  readonly tag: string[] = [];
  parent: Int32Array = int();
  depth: Int32Array = int();
  /** The number of each element's `tag.class` path, and the paths by their numbers. */
  path: Int32Array = int();
  readonly paths: string[] = [];
  /** Bit sets of name families: an element's own, and with those of all around it but `html` and `body`. */
  names: Int32Array = int();
  within: Int32Array = int();
  /** The words of its names: one list for all elements of the same names. */
  readonly words: (readonly string[])[] = [];
  /** The last element under each, itself if there is none; known when the page is read. */
  last: Int32Array = int();
  /** Where the `<` of each start tag is, -1 where the source has none: any attribute can be read from there. */
  start: Int32Array = int();
  readonly #pathNumbers = new Map<string, number>();

  /** Adds an element; returns its index. */
  add({ tag, parent, path, names, words, start = -1 }: NewElement): number {
    const i = this.size;
    if (i >= this.parent.length) this.#grow();
    this.tag.push(tag);
    this.parent[i] = parent;
    this.depth[i] = parent < 0 ? 0 : (this.depth[parent] as number) + 1;
    this.path[i] = path;
    this.names[i] = names;
    this.within[i] = parent < 0 ? names : (this.within[parent] as number) | names;
    this.words.push(words);
    this.start[i] = start;
    return this.size++;
  }

  /** Says what an element is called once its tag has been met: the `body` is listed before. Nothing inherits that. */
  rename(i: number, path: number, names: number): void {
    this.path[i] = path;
    this.names[i] = names;
  }

  /** Works out where each element ends. Nothing can be added behind. */
  finish(): this {
    const { last, parent, size } = this;
    for (let i = 0; i < size; i++) last[i] = i;
    for (let i = size - 1; i > 0; i--) {
      const outer = parent[i] as number;
      if ((last[i] as number) > (last[outer] as number)) last[outer] = last[i] as number;
    }
    return this;
  }

  /** The number of a path, the same for equal ones. */
  numberOf(path: string): number {
    let number = this.#pathNumbers.get(path);
    if (number === undefined) {
      number = this.paths.length;
      this.#pathNumbers.set(path, number);
      this.paths.push(path);
    }
    return number;
  }

  #grow(): void {
    const capacity = 2 * this.size;
    this.parent = atLeast(this.parent, capacity);
    this.depth = atLeast(this.depth, capacity);
    this.path = atLeast(this.path, capacity);
    this.names = atLeast(this.names, capacity);
    this.within = atLeast(this.within, capacity);
    this.last = atLeast(this.last, capacity);
    this.start = atLeast(this.start, capacity);
  }
}
