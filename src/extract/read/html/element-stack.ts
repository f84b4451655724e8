import type { Context } from './context.ts';
import { show } from './contexts.ts';
import { Entry, type OpenElement } from './open-element.ts';
import { MOST_KNOWN_SLOTS, type Tag } from './tags.ts';

/**
 * The open elements by their place in the stack and their slot. Each is pushed, popped and shown at most once, so all
 * loops together take linear time.
 */
export class ElementStack {
  /** The places of the stack; those from `size` on are empty. */
  readonly #places: Entry[] = [];
  size = 0;
  /** The innermost open element. */
  last: Entry;
  /** The topmost entry of each slot that no end tag has removed. */
  readonly #tops: number[] = new Array(MOST_KNOWN_SLOTS).fill(-1);
  readonly #root: Entry;
  readonly #onPop: (element: OpenElement) => void;
  /** The place of the lowest hidden element. */
  #hidden = -1;

  /** `root` is the ancestor of all, which is never closed. */
  constructor(root: Entry, onPop: (element: OpenElement) => void) {
    this.#root = root;
    this.last = root;
    this.#onPop = onPop;
  }

  /** The place of the topmost element of a slot, -1 for none. */
  top(slot: number): number {
    return this.#tops[slot] ?? -1;
  }

  /** The element at a place. */
  at(place: number): Entry {
    return this.#places[place] as Entry;
  }

  /** Opens an element; the caller adds to the entry what its attributes say. */
  push(tag: Tag, context: Context): Entry {
    const at = this.size;
    const outer = this.last;
    if (at === this.#places.length) this.#places.push(new Entry(tag));
    const entry = this.#places[at] as Entry;
    entry.open(tag, outer, at);
    entry.context = context;
    entry.below = this.top(tag.slot);
    this.#tops[tag.slot] = at;
    this.size++;
    this.last = entry;
    if (this.#hidden < 0 && context.hidden) this.#hidden = at;
    return entry;
  }

  /** Pops all entries down to the one at `at`, including it, unless it is below `outside`. */
  popFrom(at: number, outside: number): boolean {
    if (at < 0 || at < outside) return false;
    while (this.size > at) this.pop();
    return true;
  }

  /** Marks the element at `at` as removed, unless it is at or below `outside`; `popRemoved` pops it later. */
  remove(at: number, outside: number): boolean {
    if (at < 0 || at <= outside) return false;
    const entry = this.at(at);
    if (entry.removed) return false;
    entry.removed = true;
    if (this.top(entry.tag.slot) === at) this.#tops[entry.tag.slot] = this.#topNotRemoved(entry.below);
    this.#onPop(entry);
    return true;
  }

  /**
   * Shows the text after a formatting element: the element at `at`, which has been removed, and the elements closed
   * with it no longer hide it.
   */
  showAfter(at: number): void {
    while (this.#hidden >= at && this.#isLeft(this.#hidden, at)) {
      this.remove(this.#hidden, -1);
      this.#show(this.#hidden);
    }
    this.#popRemoved();
  }

  /** Whether the element at `i` does not contain the text after the formatting element at `at` when that is closed. */
  #isLeft(i: number, at: number): boolean {
    const { tag } = this.#places[i] as Entry;
    return i === at || !(tag.special || tag.formatting);
  }

  /** Shows what the element at `from` hides, up to the next hiding element. */
  #show(from: number): void {
    const hider = (this.#places[from] as Entry).context;
    const outer = (this.#places[from - 1] ?? this.#root).context;
    let i = from + 1;
    for (; i < this.size; i++) {
      const entry = this.#places[i] as Entry;
      if (entry.hides && !entry.removed) break;
      entry.context = show(entry.context, hider, outer);
    }
    this.#hidden = i < this.size ? i : -1;
  }

  /** The entry at a position, or the next lower one of its slot that no end tag has removed. */
  #topNotRemoved(at: number): number {
    let i = at;
    while (i >= 0 && (this.#places[i] as Entry).removed) i = (this.#places[i] as Entry).below;
    return i;
  }

  /** Closes the innermost element. */
  pop(): void {
    const entry = this.last;
    this.#drop();
    if (!entry.removed) this.#tops[entry.tag.slot] = this.#topNotRemoved(entry.below);
    this.#popRemoved();
    if (!entry.removed) this.#onPop(entry);
  }

  /** Pops removed entries, so that the topmost entry is open again. */
  #popRemoved(): void {
    while (this.size > 0 && this.last.removed) this.#drop();
    if (this.#hidden >= this.size) this.#hidden = -1;
  }

  /** Takes the innermost entry off the stack, and nothing else. */
  #drop(): void {
    this.size--;
    this.last = this.size > 0 ? (this.#places[this.size - 1] as Entry) : this.#root;
  }
}
