import type { Context } from './context.ts';
import type { Tag } from './tags.ts';

/** An element whose end tag has not been met. Positions are indexes into the stack, -1 for none. */
export interface OpenElement {
  readonly tag: Tag;
  readonly context: Context;
  /** Index into `Page.elements` of the nearest element that has an entry there. */
  readonly element: number;
  readonly ownsElement: boolean;
  /** Its own attributes hide it. */
  readonly hides: boolean;
  readonly link: boolean;
  readonly bold: boolean;
  /** Namespace of the children: `svg`, `math`, or '' for HTML. */
  readonly foreign: string;
}

/** An open element on the stack. Copied field by field: object spread costs more than all the rest of the pass. */
export class Entry implements OpenElement {
  readonly tag: Tag;
  context: Context;
  readonly element: number;
  readonly ownsElement: boolean;
  readonly hides: boolean;
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
    this.hides = element.hides;
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
