import type { Context, TableState, Traits } from './context.ts';
import type { TagRole } from './tag-table.ts';
import type { Tag } from './tags.ts';

/** Makes the contexts of one page, and numbers its groups and units. */
export class Contexts {
  #groups = 0;
  #units = 0;

  /** Returns a new group. */
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

  /** The context of a cell: the shape of elements around a table does not apply inside its cells. */
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
        // The options of one `select` share a group.
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

/** The context inside an element that was moved out of a hidden element into `outer`. */
export function show(context: Context, hider: Context, outer: Context): Context {
  const shown = copy(context);
  shown.hidden = false;
  if (context.unit === hider.unit) shown.unit = outer.unit;
  return shown;
}

function changesNothing(parent: Context, tag: Tag, role: TagRole): boolean {
  switch (role) {
    case 'none':
      // A `p` after the first block of a heading means that the heading's end tag is missing.
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

/** It copies field by field, because object spread is slow. */
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
