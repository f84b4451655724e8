import { BODY_CONTEXT, type Context } from './context.ts';
import type { Namespace, Tag } from './tags.ts';

/** An element whose end tag has not been read. Positions are indexes into the stack, -1 for none. */
export interface OpenElement {
  readonly tag: Tag;
  readonly context: Context;
  /** Index into `Page.elements` of the element itself or its nearest listed ancestor. */
  readonly element: number;
  readonly ownsElement: boolean;
  /** Whether its own attributes hide it. */
  readonly hides: boolean;
  readonly link: boolean;
  readonly bold: boolean;
  /** Namespace of the children: `svg`, `math`, or '' for HTML. */
  readonly foreign: '' | Namespace;
  /** Its number in the span columns, -1 for none. */
  readonly span: number;
}

/**
 * A place of the stack. It is used again for each element that is opened there: new objects would cost more than
 * everything else.
 */
export class Entry implements OpenElement {
  tag: Tag;
  context: Context = BODY_CONTEXT;
  element = 0;
  ownsElement = false;
  hides = false;
  link = false;
  bold = false;
  foreign: '' | Namespace = '';
  span = -1;
  /** Whether an end tag has removed it from the middle of the stack. */
  removed = false;
  /** The next lower entry of the same slot. */
  below = -1;
  /** The topmost entry of each kind, up to and including this one. */
  special = -1;
  /** Special, but not weak: a new `li` does not search beyond it. */
  strong = -1;
  barrier = -1;
  floor = -1;

  constructor(tag: Tag) {
    this.tag = tag;
  }

  /** Becomes an element at `at` of the stack, in `outer`; the caller adds what its attributes say. */
  open(tag: Tag, outer: Entry, at: number): void {
    this.tag = tag;
    this.element = outer.element;
    this.ownsElement = false;
    this.hides = false;
    this.link = false;
    this.bold = false;
    this.foreign = '';
    this.span = -1;
    this.removed = false;
    this.special = tag.special ? at : outer.special;
    this.strong = tag.special && !tag.weak ? at : outer.strong;
    this.barrier = tag.barrier ? at : outer.barrier;
    this.floor = tag.floor ? at : outer.floor;
  }
}
