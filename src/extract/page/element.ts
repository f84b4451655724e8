import type { PageElement } from '../../types.ts';
import type { ElementColumns } from './element-columns.ts';

/** A view of one element in the columns of a page, with two fields of its own. */
export class ElementView implements PageElement {
  readonly #columns: ElementColumns;
  readonly index: number;

  constructor(columns: ElementColumns, index: number) {
    this.#columns = columns;
    this.index = index;
  }

  get tag(): string {
    return this.#columns.tag[this.index] as string;
  }

  get parent(): number {
    return this.#columns.parent[this.index] as number;
  }

  get depth(): number {
    return this.#columns.depth[this.index] as number;
  }

  get path(): string {
    return this.#columns.paths[this.#columns.path[this.index] as number] as string;
  }

  get names(): number {
    return this.#columns.names[this.index] as number;
  }

  get within(): number {
    return this.#columns.within[this.index] as number;
  }

  get words(): readonly string[] {
    return this.#columns.words[this.index] as readonly string[];
  }

  /** The element as a plain object, for `JSON.stringify`. */
  toJSON(): PageElement {
    const { index, tag, parent, depth, path, names, within, words } = this;
    return { index, tag, parent, depth, path, names, within, words };
  }
}
