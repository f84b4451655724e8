import { Arena, NO_INTS } from '../util/arena.ts';

const FIRST_CAPACITY = 512;

/** The fields of an element that a reader gives. */
export interface NewElement {
  readonly tag: string;
  /** Index of the parent element, -1 for the root. */
  readonly parent: number;
  /** The number of its path, from `numberOf`. */
  readonly path: number;
  /** Bit set of the name families of its own names. */
  readonly names: number;
  /** The words of its names. */
  readonly words: readonly string[];
  /** Offset of the `<` of its start tag; left out if the source has no such tag. */
  readonly start?: number;
}

/** How many columns there are. */
const COLUMNS = 7;

/** The elements of a page as columns, in document order: children follow their parents, and element 0 is the root. */
export class ElementColumns {
  size = 0;
  readonly tag: string[] = [];
  parent: Int32Array = NO_INTS;
  depth: Int32Array = NO_INTS;
  /** The number of each element's `tag.class` path, and the paths by their numbers. */
  path: Int32Array = NO_INTS;
  readonly paths: string[] = [];
  /** Bit sets of name families: an element's own, and together with those of its ancestors except `html` and `body`. */
  names: Int32Array = NO_INTS;
  within: Int32Array = NO_INTS;
  /** The words of its names: elements with the same names share a list. */
  readonly words: (readonly string[])[] = [];
  /** The last descendant of each element, or the element itself if it has none; known when the page is complete. */
  last: Int32Array = NO_INTS;
  /** Offset of the `<` of each start tag, from which any attribute can be read; -1 if the source has no such tag. */
  start: Int32Array = NO_INTS;
  readonly #pathNumbers = new Map<string, number>();

  /** Adds an element; returns its index. */
  add({ tag, parent, path, names, words, start = -1 }: NewElement): number {
    this.open(tag, parent, path);
    return this.describe(names, words, start);
  }

  /** Begins an element, which `describe` completes: together they are `add`, without an object for each element. */
  open(tag: string, parent: number, path: number): void {
    const i = this.size;
    if (i >= this.parent.length) this.#grow();
    this.tag.push(tag);
    this.parent[i] = parent;
    this.depth[i] = parent < 0 ? 0 : (this.depth[parent] as number) + 1;
    this.path[i] = path;
  }

  /** Completes the element that `open` began; returns its index. */
  describe(names: number, words: readonly string[], start: number): number {
    const i = this.size;
    const parent = this.parent[i] as number;
    this.names[i] = names;
    this.within[i] = parent < 0 ? names : (this.within[parent] as number) | names;
    this.words.push(words);
    this.start[i] = start;
    return this.size++;
  }

  /**
   * Sets the path and the names of an element that was listed before its tag was read, such as `body`. Its descendants
   * do not inherit them.
   */
  rename(i: number, path: number, names: number): void {
    this.path[i] = path;
    this.names[i] = names;
  }

  /** Computes the last descendant of each element. Nothing can be added afterwards. */
  finish(): this {
    const { last, parent, size } = this;
    for (let i = 0; i < size; i++) last[i] = i;
    for (let i = size - 1; i > 0; i--) {
      const outer = parent[i] as number;
      if ((last[i] as number) > (last[outer] as number)) last[outer] = last[i] as number;
    }
    return this;
  }

  /** The number of a path; equal paths have the same number. */
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
    const capacity = Math.max(FIRST_CAPACITY, 2 * this.size);
    const arena = new Arena({ ints: capacity * COLUMNS });
    this.parent = arena.ints(capacity, this.parent);
    this.depth = arena.ints(capacity, this.depth);
    this.path = arena.ints(capacity, this.path);
    this.names = arena.ints(capacity, this.names);
    this.within = arena.ints(capacity, this.within);
    this.last = arena.ints(capacity, this.last);
    this.start = arena.ints(capacity, this.start);
  }
}
