import type { Context } from './context.ts';
import { Slot, type Tag } from './tags.ts';

/** An element whose end tag has not been met. Positions are indexes into the stack, -1 for none. */
export interface OpenElement {
  readonly tag: Tag;
  readonly context: Context;
  /** Index into `Page.elements` of the nearest element that has an entry there. */
  readonly element: number;
  readonly ownsElement: boolean;
  readonly link: boolean;
  readonly bold: boolean;
  /** Namespace of the children: `svg`, `math`, or '' for HTML. */
  readonly foreign: string;
}

/** Copied field by field: object spread costs more than all the rest of the pass. */
class Entry implements OpenElement {
  readonly tag: Tag;
  readonly context: Context;
  readonly element: number;
  readonly ownsElement: boolean;
  readonly link: boolean;
  readonly bold: boolean;
  readonly foreign: string;
  /** An end tag took it out of the middle of the stack. */
  dead = false;
  /** The entry of the same slot below. */
  readonly below: number;
  /** The topmost of each kind, up to and with this entry. */
  readonly special: number;
  /** Special, but no address, div or p: what a new `li` does not look past. */
  readonly strong: number;
  readonly barrier: number;
  readonly floor: number;

  constructor(element: OpenElement, last: Entry | undefined, place: { readonly at: number; readonly below: number }) {
    const { tag } = element;
    const weak = tag.name === 'div' || tag.name === 'p' || tag.name === 'address';
    this.tag = tag;
    this.context = element.context;
    this.element = element.element;
    this.ownsElement = element.ownsElement;
    this.link = element.link;
    this.bold = element.bold;
    this.foreign = element.foreign;
    this.below = place.below;
    this.special = tag.special ? place.at : (last?.special ?? -1);
    this.strong = tag.special && !weak ? place.at : (last?.strong ?? -1);
    this.barrier = tag.barrier ? place.at : (last?.barrier ?? -1);
    this.floor = tag.floor ? place.at : (last?.floor ?? -1);
  }
}

/**
 * The stack of open elements, with the implied end tags of the HTML standard (§13.2.6.4.7–15). Every question is
 * answered from positions kept along the way, never by walking up: hostile depth must not cost quadratic time.
 */
export class OpenElements {
  readonly #stack: Entry[] = [];
  readonly #tops: number[] = [];
  readonly #root: OpenElement;
  readonly #onPop: (element: OpenElement) => void;

  constructor(root: OpenElement, onPop: (element: OpenElement) => void) {
    this.#root = root;
    this.#onPop = onPop;
  }

  /** The innermost open element. */
  get current(): OpenElement {
    return this.#stack[this.#stack.length - 1] ?? this.#root;
  }

  /** Whether an element of the slot is open. */
  isOpen(slot: number): boolean {
    return this.#top(slot) >= 0;
  }

  /** Whether the innermost table has an open row. */
  isInRow(): boolean {
    return this.#top(Slot.row) > this.#top(Slot.table);
  }

  /** Whether a table is open, but no cell or caption of it. */
  isBetweenCells(): boolean {
    return this.#top(Slot.table) > Math.max(this.#top(Slot.cell), this.#top(Slot.caption));
  }

  /** Opens an element. */
  push(element: OpenElement): void {
    const { slot } = element.tag;
    const at = this.#stack.length;
    this.#stack.push(new Entry(element, this.#last, { at, below: this.#top(slot) }));
    this.#tops[slot] = at;
  }

  /** Closes what a start tag closes before it opens; returns a link that must go on inside it. */
  imply(tag: Tag): OpenElement | undefined {
    let carried: OpenElement | undefined;
    if (tag.closesP) carried = this.#closeParagraph(tag.name !== 'p');
    switch (tag.slot) {
      case Slot.li:
      case Slot.definition:
        this.#popFrom(this.#top(tag.slot), this.#last?.strong ?? -1);
        break;
      case Slot.heading:
        if (this.current.tag.slot === Slot.heading) this.#pop();
        break;
      case Slot.link:
        this.#kill(this.#top(Slot.link), this.#scope);
        break;
      case Slot.button:
        this.#popFrom(this.#top(Slot.button), this.#scope);
        break;
      default:
        this.#implyTable(tag);
    }
    return carried;
  }

  /** Closes the element that an end tag names. Whether there was one to close. */
  close(tag: Tag): boolean {
    const at = this.#top(tag.slot);
    const last = this.#last;
    if (last === undefined || at < last.floor) return false;
    if (tag.floor || tag.slot === Slot.table) return this.#popFrom(at, last.floor);
    if (tag.slot >= Slot.section && tag.slot <= Slot.caption) return this.#popFrom(at, this.#top(Slot.table));
    if (tag.slot === Slot.li) return this.#popFrom(at, Math.max(last.barrier, this.#top(Slot.ul), this.#top(Slot.ol)));
    if (tag.slot === Slot.p) return this.#popFrom(at, Math.max(last.barrier, this.#top(Slot.button)));
    if (tag.formatting || tag.slot === Slot.form) {
      if (at <= last.barrier) return false;
      return last.special > at ? this.#kill(at, -1) : this.#popFrom(at, -1);
    }
    return this.#popFrom(at, tag.special ? last.barrier : last.special);
  }

  /** Leaves `svg` or `math` when a tag of HTML stands inside it. */
  leaveForeign(): void {
    while (this.current.foreign !== '') this.#pop();
  }

  /** Closes everything. */
  finish(): void {
    while (this.#stack.length > 0) this.#pop();
  }

  get #last(): Entry | undefined {
    return this.#stack[this.#stack.length - 1];
  }

  #top(slot: number): number {
    return this.#tops[slot] ?? -1;
  }

  /** Nothing at or below this position is in scope. */
  get #scope(): number {
    const last = this.#last;
    return last === undefined ? -1 : Math.max(last.barrier, last.floor);
  }

  #closeParagraph(carry: boolean): OpenElement | undefined {
    const at = this.#top(Slot.p);
    if (at < 0 || at <= Math.max(this.#scope, this.#top(Slot.button))) return undefined;
    const link = this.#top(Slot.link);
    const carried = carry && link > at ? this.#stack[link] : undefined;
    this.#popFrom(at, -1);
    return carried;
  }

  #implyTable(tag: Tag): void {
    const { slot } = tag;
    if (slot === Slot.table) {
      // A table in a table, but in no cell of it, ends it.
      this.#popFrom(this.#top(slot), Math.max(this.#top(Slot.cell), this.#top(Slot.caption), this.#last?.floor ?? -1));
    } else if (slot >= Slot.section && slot <= Slot.caption) {
      const outside = Math.max(this.#top(Slot.table), this.#last?.floor ?? -1);
      if (slot === Slot.section || slot === Slot.caption) this.#popFrom(this.#top(Slot.section), outside);
      if (slot !== Slot.cell) this.#popFrom(this.#top(Slot.row), outside);
      this.#popFrom(this.#top(Slot.cell), outside);
      this.#popFrom(this.#top(Slot.caption), outside);
    } else if (tag.name === 'option' || tag.name === 'optgroup') {
      if (this.current.tag.name === 'option') this.#pop();
      if (tag.name === 'optgroup' && this.current.tag.name === 'optgroup') this.#pop();
    }
  }

  /** Pops down to and with the entry at `at`, unless it lies below `outside`. */
  #popFrom(at: number, outside: number): boolean {
    if (at < 0 || at < outside) return false;
    while (this.#stack.length > at) this.#pop();
    return true;
  }

  #kill(at: number, outside: number): boolean {
    const entry = this.#stack[at];
    if (entry === undefined || at <= outside) return false;
    entry.dead = true;
    this.#tops[entry.tag.slot] = entry.below;
    this.#onPop(entry);
    return true;
  }

  #pop(): void {
    const entry = this.#stack.pop();
    if (entry === undefined || entry.dead) return;
    this.#tops[entry.tag.slot] = entry.below;
    this.#onPop(entry);
  }
}
