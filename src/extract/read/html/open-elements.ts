import { type Context, show } from './context.ts';
import { Entry, type OpenElement } from './open-element.ts';
import { Slot } from './tag-table.ts';
import { MOST_KNOWN_SLOTS, type Tag } from './tags.ts';

/**
 * The stack of open elements, with the implied end tags of the HTML standard (§13.2.6.4.7–15). Every question is
 * answered from positions kept along the way, never by walking up: hostile depth must not cost quadratic time.
 */
export class OpenElements {
  /** Places of the stack; those from `#size` on are empty. */
  readonly #stack: Entry[] = [];
  #size = 0;
  /** The topmost entry of each slot that no end tag has taken out. */
  readonly #tops: number[] = new Array(MOST_KNOWN_SLOTS).fill(-1);
  readonly #root: Entry;
  readonly #onPop: (element: OpenElement) => void;
  /** The lowest element of the stack that is hidden. */
  #hidden = -1;

  /** `root` is the element around all, which is never closed. */
  constructor(root: Entry, onPop: (element: OpenElement) => void) {
    this.#root = root;
    this.#onPop = onPop;
  }

  /** The innermost open element. */
  get current(): OpenElement {
    return this.#last;
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

  /** Opens an element; what its attributes say of it, the caller adds to the entry. */
  push(tag: Tag, context: Context): Entry {
    const at = this.#size;
    const outer = this.#last;
    if (at === this.#stack.length) this.#stack.push(new Entry(tag));
    const entry = this.#stack[at] as Entry;
    entry.open(tag, outer, at);
    entry.context = context;
    entry.below = this.#top(tag.slot);
    this.#tops[tag.slot] = at;
    this.#size++;
    if (this.#hidden < 0 && context.hidden) this.#hidden = at;
    return entry;
  }

  /** Closes what a start tag closes before it opens; returns a link that must go on inside it. */
  imply(tag: Tag): OpenElement | undefined {
    let carried: OpenElement | undefined;
    if (tag.closesP) carried = this.#closeParagraph(tag.slot !== Slot.p);
    switch (tag.slot) {
      case Slot.li:
      case Slot.definition:
        this.#popFrom(this.#top(tag.slot), this.#last.strong);
        break;
      case Slot.heading:
        if (this.current.tag.slot === Slot.heading) this.#pop();
        break;
      case Slot.link:
        this.#adopt(this.#top(Slot.link), this.#scope);
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
    // Nearly all end tags name the innermost element.
    if (at >= 0 && at === this.#size - 1) return this.#popFrom(at, -1);
    const last = this.#last;
    if (at < last.floor) return false;
    if (tag.floor || tag.slot === Slot.table) return this.#popFrom(at, last.floor);
    if (tag.slot >= Slot.section && tag.slot <= Slot.caption) return this.#popFrom(at, this.#top(Slot.table));
    if (tag.slot === Slot.li) return this.#popFrom(at, Math.max(last.barrier, this.#top(Slot.ul), this.#top(Slot.ol)));
    if (tag.slot === Slot.p) return this.#popFrom(at, Math.max(last.barrier, this.#top(Slot.button)));
    if (tag.formatting || tag.slot === Slot.form) {
      if (at <= last.barrier) return false;
      if (last.special <= at) return this.#popFrom(at, -1);
      return tag.formatting ? this.#adopt(at, -1) : this.#kill(at, -1);
    }
    return this.#popFrom(at, tag.special ? last.barrier : last.special);
  }

  /** Leaves `svg` or `math` when a tag of HTML stands inside it. */
  leaveForeign(): void {
    while (this.current.foreign !== '') this.#pop();
  }

  /** Closes everything. */
  finish(): void {
    while (this.#size > 0) this.#pop();
  }

  get #last(): Entry {
    return this.#size > 0 ? (this.#stack[this.#size - 1] as Entry) : this.#root;
  }

  #top(slot: number): number {
    return this.#tops[slot] ?? -1;
  }

  /** Nothing at or below this position is in scope. */
  get #scope(): number {
    const { barrier, floor } = this.#last;
    return Math.max(barrier, floor);
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
      this.#popFrom(this.#top(slot), Math.max(this.#top(Slot.cell), this.#top(Slot.caption), this.#last.floor));
    } else if (slot >= Slot.section && slot <= Slot.caption) {
      const outside = Math.max(this.#top(Slot.table), this.#last.floor);
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
    while (this.#size > at) this.#pop();
    return true;
  }

  #kill(at: number, outside: number): boolean {
    const entry = this.#stack[at];
    if (entry === undefined || entry.dead || at <= outside) return false;
    entry.dead = true;
    if (this.#top(entry.tag.slot) === at) this.#tops[entry.tag.slot] = this.#alive(entry.below);
    this.#onPop(entry);
    return true;
  }

  /**
   * Closes a formatting element that blocks are open in. They are moved out of it and of the inline elements between,
   * and those over them are closed (the standard's adoption agency): what follows is no longer hidden by any of these.
   * What stands in the blocks already is moved, too, but here it stays hidden.
   */
  #adopt(at: number, outside: number): boolean {
    if (!this.#kill(at, outside)) return false;
    // An element is shown once and never hidden again, so that all these loops together take no longer than one.
    while (this.#hidden >= at && this.#isLeft(this.#hidden, at)) {
      this.#kill(this.#hidden, -1);
      this.#show(this.#hidden);
    }
    this.#dropDead();
    return true;
  }

  /** Whether the element at `i` holds nothing that follows when the formatting element at `at` is closed. */
  #isLeft(i: number, at: number): boolean {
    const { tag } = this.#stack[i] as Entry;
    return i === at || !(tag.special || tag.formatting);
  }

  /** Shows what the element at `from` hides, up to the next that hides. */
  #show(from: number): void {
    const hider = (this.#stack[from] as Entry).context;
    const outer = (this.#stack[from - 1] ?? this.#root).context;
    let i = from + 1;
    for (; i < this.#size; i++) {
      const entry = this.#stack[i] as Entry;
      if (entry.hides && !entry.dead) break;
      entry.context = show(entry.context, hider, outer);
    }
    this.#hidden = i < this.#size ? i : -1;
  }

  /** The entry at a position, or the next below of its slot that no end tag has taken out. */
  #alive(at: number): number {
    let i = at;
    while (i >= 0 && (this.#stack[i] as Entry).dead) i = (this.#stack[i] as Entry).below;
    return i;
  }

  #pop(): void {
    const entry = this.#last;
    this.#size--;
    if (!entry.dead) this.#tops[entry.tag.slot] = this.#alive(entry.below);
    this.#dropDead();
    if (!entry.dead) this.#onPop(entry);
  }

  /** What follows stands in the topmost entry that is still open. */
  #dropDead(): void {
    while (this.#size > 0 && this.#last.dead) this.#size--;
    if (this.#hidden >= this.#size) this.#hidden = -1;
  }
}
