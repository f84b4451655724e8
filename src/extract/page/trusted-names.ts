import { NAME_FAMILIES, type NameFamily, type Page } from '../../types.ts';
import { isProse } from './prose.ts';

/** An element that holds this share of the page's prose is the body, whatever its class says. */
const BODY_PROSE = 0.5;

/** Families that the body may well be named for. */
const BODY_FAMILIES = ['article', 'forum', 'comment', 'title', 'summary'] as const satisfies readonly NameFamily[];

const BODY_MASK = BODY_FAMILIES.reduce((mask, family) => mask | (1 << NAME_FAMILIES.indexOf(family)), 0);

/** The names of a page's elements that can be believed, as bit sets: an element's own, and with its ancestors'. */
export interface TrustedNames {
  readonly names: Int32Array;
  readonly within: Int32Array;
}

/**
 * Drops the names of furniture from elements that hold most of the page's prose: `wy-nav-content`, `teaser-content` and
 * `id="tags"` around whole articles are what the peers' users report (trafilatura#164, defuddle#303).
 */
export function trustNames(page: Page): TrustedNames {
  const { elements } = page;
  const prose = new Float64Array(elements.length);
  for (const block of page.blocks) {
    if (block.element >= 0 && !block.hidden && isProse(block)) prose[block.element]! += block.stats.words;
  }
  for (let e = elements.length - 1; e > 0; e--) prose[elements[e]?.parent ?? 0]! += prose[e] as number;
  const names = new Int32Array(elements.length);
  const within = new Int32Array(elements.length);
  const needed = BODY_PROSE * (prose[0] ?? 0);
  elements.forEach(({ names: own, within: all, parent }, e) => {
    const isBody = needed > 0 && (prose[e] as number) >= needed;
    names[e] = isBody ? own & BODY_MASK : own;
    // The names of `html` and `body` are never passed on; `within` of their children says so.
    const above = parent >= 0 ? (within[parent] as number) : 0;
    within[e] = all === 0 ? 0 : above | (names[e] as number);
  });
  return { names, within };
}
