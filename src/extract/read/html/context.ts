import type { TagRole } from './tag-table.ts';
import type { Tag } from './tags.ts';

/** A list item, heading or the like, whose first block is the one that carries its shape. */
export interface Holder {
  /** No block has been made in it yet. */
  fresh: boolean;
}

/** What is known of a table while its cells are read. */
export interface TableState {
  /** Index of its first draft. */
  readonly start: number;
  readonly group: number;
  /** Its cells lay out the page: it says so, or another table stands in one of them. */
  layout: boolean;
  /** Element of the open row, and how many cells it has so far. */
  row: number;
  cells: number;
}

/** What the open elements say about the text inside them. Elements that change nothing share their parent's. */
export interface Context {
  /** The text is not on the screen: scripts, styles, fallbacks. */
  readonly skip: boolean;
  readonly hidden: boolean;
  /** A number for each `pre`, 0 outside. */
  readonly pre: number;
  /** Entities are not decoded (`xmp`, `plaintext`). */
  readonly raw: boolean;
  /** Heading level, 0 outside headings. */
  readonly level: number;
  readonly heading: Holder | null;
  readonly item: Holder | null;
  /** Nesting of lists and quotes. */
  readonly depth: number;
  /** Group of the outermost list or quote, 0 outside. */
  readonly group: number;
  readonly quote: boolean;
  readonly caption: boolean;
  readonly control: boolean;
  /** Text of another unit (a control, something hidden) goes to a block of its own, even within a line. */
  readonly unit: number;
  /** The table whose cell this is. */
  readonly table: TableState | null;
}

/** The context of `body`. */
export const BODY_CONTEXT: Context = {
  skip: false,
  hidden: false,
  pre: 0,
  raw: false,
  level: 0,
  heading: null,
  item: null,
  depth: 0,
  group: 0,
  quote: false,
  caption: false,
  control: false,
  unit: 0,
  table: null,
};

/** What a start tag's attributes say about its context. */
export interface Traits {
  readonly hidden: boolean;
  /** Level of a heading by `role` and `aria-level`, else 0. */
  readonly level: number;
}

/** Makes the contexts of one page; it numbers its groups and units. */
export class Contexts {
  #groups = 0;
  #units = 0;

  /** A group that no block has. */
  newGroup(): number {
    return ++this.#groups;
  }

  /** The context inside an element whose text is not on the screen. */
  skip(parent: Context): Context {
    if (parent.skip) return parent;
    const context = copy(parent);
    context.skip = true;
    return context;
  }

  /** The context inside an element of `tag`. */
  enter(parent: Context, tag: Tag, traits: Traits): Context {
    const inner = this.#enterRole(parent, tag, traits.level);
    if (!traits.hidden || parent.hidden) return inner;
    const context = copy(inner);
    context.hidden = true;
    context.unit = ++this.#units;
    return context;
  }

  /** The context of a cell: what surrounds a table does not shape what stands in its cells. */
  enterCell(parent: Context, table: TableState | null): Context {
    const context = copy(parent);
    context.level = 0;
    context.heading = null;
    context.item = null;
    context.group = 0;
    context.quote = false;
    context.caption = false;
    context.table = table;
    return context;
  }

  #enterRole(parent: Context, tag: Tag, level: number): Context {
    const role = level > 0 ? 'heading' : tag.role;
    if (changesNothing(parent, tag, role)) return parent;
    const context = copy(parent);
    switch (role) {
      case 'heading':
        context.level = level || Number(tag.name.charAt(1));
        context.heading = { fresh: true };
        break;
      case 'list':
      case 'quote':
        context.quote ||= role === 'quote';
        context.depth++;
        context.group ||= this.newGroup();
        context.item = null;
        break;
      case 'item':
        context.item = { fresh: true };
        context.depth ||= 1;
        context.level = 0;
        context.heading = null;
        break;
      case 'pre':
      case 'raw':
        context.pre ||= ++this.#units;
        context.raw = role === 'raw';
        break;
      case 'caption':
        context.caption = true;
        break;
      case 'control':
        context.control = true;
        context.unit = ++this.#units;
        // The options of one select share a group.
        if (tag.name === 'select') context.group = this.newGroup();
        break;
      case 'card':
        context.item = null;
        context.group = 0;
        break;
      default:
        context.level = 0;
        context.heading = null;
    }
    return context;
  }
}

/** The context inside an element that was moved out of one that hides it, to where `outer` is. */
export function show(context: Context, hider: Context, outer: Context): Context {
  const shown = copy(context);
  shown.hidden = false;
  if (context.unit === hider.unit) shown.unit = outer.unit;
  return shown;
}

function changesNothing(parent: Context, tag: Tag, role: TagRole): boolean {
  switch (role) {
    case 'none':
      // A `p` behind the first block of a heading means that the heading's end tag is missing.
      return tag.name !== 'p' || parent.heading === null || parent.heading.fresh;
    case 'control':
      return parent.level > 0;
    case 'card':
      return parent.item === null;
    case 'skip':
    case 'table':
    case 'cell':
      return true;
    default:
      return false;
  }
}

/** Copied field by field, because object spread is slow. */
function copy(context: Context): { -readonly [Key in keyof Context]: Context[Key] } {
  return {
    skip: context.skip,
    hidden: context.hidden,
    pre: context.pre,
    raw: context.raw,
    level: context.level,
    heading: context.heading,
    item: context.item,
    depth: context.depth,
    group: context.group,
    quote: context.quote,
    caption: context.caption,
    control: context.control,
    unit: context.unit,
    table: context.table,
  };
}
