import type { Join, Shape } from '../../../types.ts';
import type { Context, Holder } from './context.ts';
import type { Draft } from './draft.ts';
import type { OpenElement } from './open-element.ts';

/** The state that the pieces of one line share when a control or hidden text splits it. */
export interface Line {
  readonly group: number;
  readonly item: Holder | null;
  readonly listed: boolean;
  readonly join: Join;
}

/** The place where a draft begins. */
export interface Place {
  readonly offset: number;
  readonly group: number;
  /** Whether the draft before it has the same group. */
  readonly follows: boolean;
  /** The line that it continues, if it begins within one. */
  readonly line: Line | null;
}

/** The marks of all drafts that have none yet; `append` replaces it. */
const NO_MARKS: number[] = [];

/** Starts a draft with the properties of the open elements. */
export function startDraft(open: OpenElement, place: Place): Draft {
  const { context } = open;
  const { offset, line } = place;
  const shape = shapeOf(context, line);
  const opensLine = shape === 'control' || (shape === 'list' && context.item?.fresh === true);
  if (context.item !== null && shape !== 'control' && !context.hidden) context.item.fresh = false;
  if (context.heading !== null) context.heading.fresh = false;
  return {
    text: '',
    start: offset,
    end: offset,
    shape,
    level: shape === 'heading' ? context.level : 0,
    depth: context.depth,
    group: place.group,
    join: line?.join ?? (place.follows && opensLine ? 'line' : 'paragraph'),
    links: 0,
    linkChars: 0,
    boldChars: 0,
    hidden: context.hidden,
    element: open.element,
    marks: NO_MARKS,
    shift: 0,
    unit: context.unit,
    pre: context.pre,
    item: context.item,
    link: 0,
    linkEnd: -1,
    outer: -1,
    table: context.table,
    row: context.table?.row ?? 0,
    cell: context.table?.cells ?? 0,
  };
}

function shapeOf(context: Context, line: Line | null): Shape {
  if (context.level > 0) return 'heading';
  if (context.control) return 'control';
  if (context.pre > 0) return 'code';
  if (context.caption) return 'caption';
  if (context.item !== null && (context.item.fresh || (line?.listed && line.item === context.item))) return 'list';
  return context.quote ? 'quote' : 'paragraph';
}
