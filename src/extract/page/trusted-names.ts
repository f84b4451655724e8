import { NAME_FAMILIES, type NameFamily } from '../../types.ts';
import { type Arena, NO_INTS } from '../util/arena.ts';
import type { ElementColumns } from './element-columns.ts';

/** An element that contains this share of the page's prose is the body, whatever its class says. */
const BODY_PROSE = 0.5;

/** Families of names that the body may have. */
const BODY_FAMILIES = ['article', 'forum', 'comment', 'title', 'summary'] as const satisfies readonly NameFamily[];

const BODY_MASK = BODY_FAMILIES.reduce((mask, family) => mask | (1 << NAME_FAMILIES.indexOf(family)), 0);

/** The reliable names of a page's elements, as bit sets: an element's own, and together with those of its ancestors. */
export interface TrustedNames {
  readonly names: Int32Array;
  readonly within: Int32Array;
}

/** How many ints for each element `trustNames` takes. */
export const NAME_COLUMNS = 2;

/**
 * Drops the names of boilerplate from elements that contain most of the page's prose: users of other extractors report
 * `wy-nav-content`, `teaser-content` and `id="tags"` around whole articles (trafilatura#164, defuddle#303). `prose` is
 * the prose under each element; the memory is from an arena.
 */
export function trustNames(tree: ElementColumns, prose: Float64Array, arena: Arena): TrustedNames {
  const names = arena.ints(tree.size, NO_INTS);
  const within = arena.ints(tree.size, NO_INTS);
  const needed = BODY_PROSE * (prose[0] ?? 0);
  for (let e = 0; e < tree.size; e++) {
    const own = tree.names[e] as number;
    const isBody = needed > 0 && (prose[e] as number) >= needed;
    names[e] = isBody ? own & BODY_MASK : own;
    // The names of `html` and `body` are never inherited; `within` of their children does not contain them.
    const parent = tree.parent[e] as number;
    const above = parent >= 0 ? (within[parent] as number) : 0;
    within[e] = tree.within[e] === 0 ? 0 : above | (names[e] as number);
  }
  return { names, within };
}
