import type { Context } from './context.ts';
import { ElementStack } from './element-stack.ts';
import type { Entry, OpenElement } from './open-element.ts';
import { Slot } from './tag-table.ts';
import { TAGS, type Tag } from './tags.ts';

const OPTION = TAGS.get('option') as Tag;
const OPTION_GROUP = TAGS.get('optgroup') as Tag;

/**
 * The open elements, with the implied end tags of the HTML standard (§13.2.6.4.7–15). Every question is answered from
 * positions that are kept up to date, never by walking up the stack: hostile depth must not cost quadratic time.
 */
export class OpenElements {
  readonly #stack: ElementStack;

  /** `root` is the ancestor of all, which is never closed. */
  constructor(root: Entry, onPop: (element: OpenElement) => void) {
    this.#stack = new ElementStack(root, onPop);
  }

  /** The innermost open element. */
  get current(): OpenElement {
    return this.#stack.last;
  }

  /** Whether an element of the slot is open. */
  isOpen(slot: number): boolean {
    return this.#stack.top(slot) >= 0;
  }

  /** Whether the innermost table has an open row. */
  isInRow(): boolean {
    return this.#stack.top(Slot.row) > this.#stack.top(Slot.table);
  }

  /** Whether a table is open, but none of its cells or captions. */
  isBetweenCells(): boolean {
    return this.#stack.top(Slot.table) > Math.max(this.#stack.top(Slot.cell), this.#stack.top(Slot.caption));
  }

  /** Opens an element; the caller adds to the entry what its attributes say. */
  push(tag: Tag, context: Context): Entry {
    return this.#stack.push(tag, context);
  }

  /**
   * Closes the elements that a start tag implicitly closes; returns a link that must continue inside the new element.
   */
  imply(tag: Tag): OpenElement | undefined {
    let carried: OpenElement | undefined;
    if (tag.closesP) carried = this.#closeParagraph(tag.slot !== Slot.p);
    switch (tag.slot) {
      case Slot.li:
      case Slot.definition:
        this.#stack.popFrom(this.#stack.top(tag.slot), this.#stack.last.strong);
        break;
      case Slot.heading:
        if (this.#stack.last.tag.slot === Slot.heading) this.#stack.pop();
        break;
      case Slot.link:
        this.#adopt(this.#stack.top(Slot.link), this.#scope);
        break;
      case Slot.button:
        this.#stack.popFrom(this.#stack.top(Slot.button), this.#scope);
        break;
      default:
        this.#implyTable(tag);
    }
    return carried;
  }

  /** Closes the element that an end tag names; returns whether there was one. */
  close(tag: Tag): boolean {
    const at = this.#stack.top(tag.slot);
    // Nearly all end tags name the innermost element.
    if (at >= 0 && at === this.#stack.size - 1) return this.#stack.popFrom(at, -1);
    const last = this.#stack.last;
    if (at < last.floor) return false;
    if (tag.floor || tag.slot === Slot.table) return this.#stack.popFrom(at, last.floor);
    if (tag.slot >= Slot.section && tag.slot <= Slot.caption)
      return this.#stack.popFrom(at, this.#stack.top(Slot.table));
    if (tag.slot === Slot.li)
      return this.#stack.popFrom(at, Math.max(last.barrier, this.#stack.top(Slot.ul), this.#stack.top(Slot.ol)));
    if (tag.slot === Slot.p) return this.#stack.popFrom(at, Math.max(last.barrier, this.#stack.top(Slot.button)));
    if (tag.formatting || tag.slot === Slot.form) {
      if (at <= last.barrier) return false;
      if (last.special <= at) return this.#stack.popFrom(at, -1);
      return tag.formatting ? this.#adopt(at, -1) : this.#stack.remove(at, -1);
    }
    return this.#stack.popFrom(at, tag.special ? last.barrier : last.special);
  }

  /** Closes `svg` or `math` because an HTML tag is inside it. */
  leaveForeign(): void {
    while (this.#stack.last.foreign !== '') this.#stack.pop();
  }

  /** Closes everything. */
  finish(): void {
    while (this.#stack.size > 0) this.#stack.pop();
  }

  /** Nothing at or below this position is in scope. */
  get #scope(): number {
    const { barrier, floor } = this.#stack.last;
    return Math.max(barrier, floor);
  }

  #closeParagraph(carry: boolean): OpenElement | undefined {
    const at = this.#stack.top(Slot.p);
    if (at < 0 || at <= Math.max(this.#scope, this.#stack.top(Slot.button))) return undefined;
    const link = this.#stack.top(Slot.link);
    const carried = carry && link > at ? this.#stack.at(link) : undefined;
    this.#stack.popFrom(at, -1);
    return carried;
  }

  #implyTable(tag: Tag): void {
    const { slot } = tag;
    if (slot === Slot.table) {
      // A table that is directly in another table, and not in a cell, ends the other.
      this.#stack.popFrom(
        this.#stack.top(slot),
        Math.max(this.#stack.top(Slot.cell), this.#stack.top(Slot.caption), this.#stack.last.floor),
      );
    } else if (slot >= Slot.section && slot <= Slot.caption) {
      const outside = Math.max(this.#stack.top(Slot.table), this.#stack.last.floor);
      if (slot === Slot.section || slot === Slot.caption) this.#stack.popFrom(this.#stack.top(Slot.section), outside);
      if (slot !== Slot.cell) this.#stack.popFrom(this.#stack.top(Slot.row), outside);
      this.#stack.popFrom(this.#stack.top(Slot.cell), outside);
      this.#stack.popFrom(this.#stack.top(Slot.caption), outside);
    } else if (tag === OPTION || tag === OPTION_GROUP) {
      if (this.#stack.last.tag === OPTION) this.#stack.pop();
      if (tag === OPTION_GROUP && this.#stack.last.tag === OPTION_GROUP) this.#stack.pop();
    }
  }

  /**
   * Closes a formatting element that contains open blocks. The blocks are moved out of it and of the inline elements
   * between, and the inline elements above them in the stack are closed (the standard's adoption agency algorithm):
   * none of these hides the text that follows. Text that is already in the blocks is moved by the standard, too, but
   * here it stays hidden.
   */
  #adopt(at: number, outside: number): boolean {
    if (!this.#stack.remove(at, outside)) return false;
    this.#stack.showAfter(at);
    return true;
  }
}
