import { type Block, NAME_FAMILIES, type NameFamily, type PageElement, type Role } from '../../../types.ts';
import type { MeasuredPage } from '../../page/measure.ts';
import { isLinked } from '../../page/prose.ts';
import { once } from '../../util/once.ts';
import { keyOf } from '../../words/key.ts';
import { labelRole, lineRole } from '../../words/phrases.ts';
import { type Boxes, measureBoxes } from './boxes.ts';
import { Keys } from './keys.ts';
import { type Scoped, scopeDump, scopeHtml } from './scoped.ts';

/** A page as filters see it: with keys, repetitions, label scopes and the bounds of its prose worked out. */
export interface FilterPage extends MeasuredPage, Scoped {
  /** The comparison key of each block. */
  readonly keys: Keys;
  /** The comparison key of the site's name; `null` where the page has none. */
  readonly siteKey: string | null;
  /** The role of a block that is a label or a furniture line as a whole. */
  readonly labels: readonly (Role | undefined)[];
  readonly lines: readonly (Role | undefined)[];
  /** Those of each block's element and the `NEAR_LEVELS` above it, as bit sets. */
  readonly near: Int32Array;
  /** The different paths of the page's elements, and for each pattern that was asked for those that it matches. */
  readonly paths: ReadonlySet<string>;
  readonly matching: Map<RegExp, ReadonlySet<string>>;
  /** What the elements hold, measured when a rule first asks. */
  readonly boxes: () => Boxes;
}

// "Imprint | Privacy", "Mentions légales - Cookies", one a line
const PARTS = /\s[|·•–—\-/]\s|\n/;
/** A bar of furniture lines has at most this many words. */
const MAX_PARTS_WORDS = 40;

/** A family, and how many levels above a block's element its names may stand. */
type Where = readonly [NameFamily, 1 | 2 | 3 | 4];

/** What the questions about class names need of a page. */
type Named = Pick<FilterPage, 'elements' | 'trusted'>;

/** The bit of each family. */
const FAMILY_BIT = Object.fromEntries(NAME_FAMILIES.map((family, i) => [family, 1 << i])) as Record<NameFamily, number>;
/** Rules ask for names at most this many levels above a block's element. */
const NEAR_LEVELS = 4;

/** Only short blocks can be labels or furniture lines. */
const MAX_LINE_WORDS = 10;
/** Works out what the rules ask of a page. */
export function createFilterPage(page: MeasuredPage): FilterPage {
  const keys = new Keys(page.blocks);
  const isShort = ({ stats, shape }: Block) => stats.words <= MAX_LINE_WORDS && shape !== 'code';
  const labels = page.blocks.map((block) =>
    isShort(block) && !isMenuEntry(page, block) ? labelRole(keys.key(block.index)) : undefined,
  );
  const lines = page.blocks.map((block) =>
    isShort(block) ? (lineRole(keys.key(block.index)) ?? partsRole(block)) : partsRole(block),
  );
  const { trusted, proseBefore } = page;
  const labelled = { keys, labels, lines, trusted, proseBefore };
  return {
    ...page,
    keys,
    siteKey: page.meta.siteName === null ? null : keyOf(page.meta.siteName),
    labels,
    lines,
    ...(page.source.kind === 'html' ? scopeHtml(page, labelled) : scopeDump(page, labelled)),
    near: Int32Array.from(page.blocks, (block) => namesNear(page, block)),
    paths: new Set(page.tree.paths),
    matching: new Map(),
    boxes: once(() => measureBoxes(page)),
  };
}

/** The names of a block's element and of those a few levels above it, as a bit set. */
function namesNear({ elements, trusted }: Named, { element }: Block): number {
  let names = 0;
  let e = element;
  for (let level = 0; level <= NEAR_LEVELS && e > 0; level++) {
    names |= trusted.names[e] ?? 0;
    e = elements[e]?.parent ?? -1;
  }
  return names;
}

/** Whether a block is an entry of a menu, where "Latest" and "Markets" head no box. */
function isMenuEntry(page: Named, block: Block): boolean {
  return block.level === 0 && isLinked(block) && (isWithin(page, block, 'nav') || block.shape === 'list');
}

/** Whether some element around a block has a name of the family. */
export function isWithin(page: Named, block: Block, family: NameFamily): boolean {
  return ((page.trusted.within[block.element] ?? 0) & FAMILY_BIT[family]) !== 0;
}

/** Whether the block's element, or one of the `levels` above it, has a name of the family. */
export function isNear(page: FilterPage, block: Block, where: Where): boolean {
  return nearest(page, block, where) !== undefined;
}

/** The nearest element with a name of the family: the block's own, or one of the `levels` above it. */
export function nearest(page: FilterPage, { index, element }: Block, [family, levels]: Where): PageElement | undefined {
  const bit = FAMILY_BIT[family];
  if (((page.near[index] ?? 0) & bit) === 0) return undefined;
  let e = element;
  for (let level = 0; level <= levels && e > 0; level++) {
    if (((page.trusted.names[e] ?? 0) & bit) !== 0) return page.elements[e];
    e = page.elements[e]?.parent ?? -1;
  }
  return undefined;
}

/** The role of a line that is made of furniture lines and nothing else: that of the first. */
function partsRole({ text, stats, shape }: Block): Role | undefined {
  if (stats.words > MAX_PARTS_WORDS || shape === 'code' || shape === 'table') return undefined;
  // Most lines have no parts, and asking costs less than splitting.
  if (!PARTS.test(text)) return undefined;
  let first: Role | undefined;
  for (const part of text.split(PARTS)) {
    const key = keyOf(part);
    if (key === '') continue;
    const role = lineRole(key);
    if (role === undefined) return undefined;
    first ??= role;
  }
  return first;
}

/** Boxes named for one thing stand at most this many levels above a block. */
const BOX_LEVELS = 3;

/** Whether the `tag.class` of an element a few levels around the block matches. */
export function isUnder(page: FilterPage, { element }: Block, pattern: RegExp): boolean {
  const paths = pathsThatMatch(page, pattern);
  if (paths.size === 0) return false;
  let e = element;
  for (let level = 0; level <= BOX_LEVELS && e > 1; level++) {
    const { path, parent } = page.elements[e] as PageElement;
    if (paths.has(path)) return true;
    e = parent;
  }
  return false;
}

/** The paths of the page that a pattern matches: few pages have any, and their blocks need not be looked at. */
function pathsThatMatch({ paths, matching }: FilterPage, pattern: RegExp): ReadonlySet<string> {
  let found = matching.get(pattern);
  if (found === undefined) {
    found = new Set([...paths].filter((path) => pattern.test(path)));
    matching.set(pattern, found);
  }
  return found;
}
