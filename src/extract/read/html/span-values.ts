import type { ReadPage } from '../../page/page.ts';
import { SPAN_KINDS } from '../../page/span-columns.ts';
import { attributesAt } from './start-tag.ts';

const ANCHOR = SPAN_KINDS.indexOf('anchor');
const CODE = SPAN_KINDS.indexOf('code');

/** Attributes with an image's address that a script later copies to `src`. */
const LATE_SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-url'] as const;
// the placeholder of an image that is loaded late
const DATA_URL = /^\s*data:/i;

/** Attributes that name the language of a piece of code. */
const LANGUAGE_ATTRIBUTES = ['data-lang', 'data-language'] as const;
// "language-ts", "hljs lang-c++", "highlight-source-rust", "brush: js"
const LANGUAGE_CLASS = /(?:^|\s)(?:language-|lang-|highlight-source-|brush:\s?)([\w+#.-]{1,40})/i;
/** The language is on the `pre`, or on one of this many ancestors. */
const MOST_WRAPPERS = 2;

/** The most columns and rows that a cell may span, as in the HTML standard (§4.9.11). */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;

/** The numbering of an ordered list. */
export interface ListStyle {
  /** "1", "a", "A", "i" or "I". */
  readonly type: string;
  readonly start: number | null;
  readonly reversed: boolean;
}

/** The target of a link as written in the page; `tag` is the offset of its `<`. */
export function linkTarget(source: string, tag: number): string {
  return attributesAt(source, tag).get('href')?.trim() ?? '';
}

/** The address of an image, also of one that is loaded late, and its alternative text. */
export function imageOf(source: string, tag: number): { readonly src: string; readonly alt: string } {
  const attributes = attributesAt(source, tag);
  const src = attributes.get('src') ?? '';
  const late = LATE_SOURCES.map((name) => attributes.get(name)).find((value) => value !== undefined);
  return {
    src: (src === '' || DATA_URL.test(src) ? (late ?? src) : src).trim(),
    alt: attributes.get('alt') ?? '',
  };
}

/** The numbering of an `ol`. */
export function listStyleOf(source: string, tag: number): ListStyle {
  const attributes = attributesAt(source, tag);
  return {
    type: attributes.get('type') ?? '1',
    start: readInteger(attributes.get('start')),
    reversed: attributes.has('reversed'),
  };
}

/** The number of columns and rows that a cell spans: at least 1; 0 rows means to the end of its section. */
export function cellSpanOf(source: string, tag: number): { readonly columns: number; readonly rows: number } {
  if (tag < 0) return { columns: 1, rows: 1 };
  const attributes = attributesAt(source, tag);
  const columns = readInteger(attributes.get('colspan')) ?? 1;
  const rows = readInteger(attributes.get('rowspan')) ?? 1;
  return {
    columns: columns < 1 ? 1 : Math.min(columns, MOST_COLUMNS),
    rows: rows < 0 ? 1 : Math.min(rows, MOST_ROWS),
  };
}

/** The number of each item of an ordered list, by its element; other elements have none. */
export function listNumbersOf({ source, tree }: ReadPage): ReadonlyMap<number, number> {
  const items = new Map<number, number[]>();
  for (let e = 0; e < tree.size; e++) {
    const list = tree.parent[e] as number;
    if (tree.tag[e] !== 'li' || tree.tag[list] !== 'ol') continue;
    const known = items.get(list);
    if (known === undefined) items.set(list, [e]);
    else known.push(e);
  }
  const numbers = new Map<number, number>();
  for (const [list, members] of items) {
    const { start, reversed } = listStyleOf(source.text, tree.start[list] as number);
    let next = start ?? (reversed ? members.length : 1);
    for (const item of members) {
      next = readInteger(attributesAt(source.text, tree.start[item] as number).get('value')) ?? next;
      numbers.set(item, next);
      next += reversed ? -1 : 1;
    }
  }
  return numbers;
}

/** The language of a block of code, according to its classes and attributes; `null` if they do not name it. */
export function codeLanguageOf(page: ReadPage, block: number): string | null {
  const { source, tree, columns, spans } = page;
  const end = columns.end[block] as number;
  let element = columns.element[block] as number;
  for (let i = firstAt(spans.tag, spans.size, tree.start[element] as number); i < spans.size; i++) {
    if ((spans.tag[i] as number) >= end) break;
    if (spans.kind[i] !== CODE || (spans.to[i] as number) <= (columns.start[block] as number)) continue;
    const language = languageAt(source.text, spans.tag[i] as number);
    if (language !== null) return language;
  }
  for (let wrappers = 0; element > 0 && wrappers <= MOST_WRAPPERS; wrappers++) {
    const language = languageAt(source.text, tree.start[element] as number);
    if (language !== null) return language;
    element = tree.parent[element] as number;
  }
  return null;
}

/**
 * The writing direction that an element or its nearest ancestor with one sets: "ltr", "rtl" or "auto"; `null` if none
 * does.
 */
export function directionOf({ source, tree }: ReadPage, element: number): string | null {
  for (let e = element; e >= 0; e = tree.parent[e] as number) {
    const direction = attributesAt(source.text, tree.start[e] as number).get('dir');
    if (direction !== undefined) return direction.trim().toLowerCase();
  }
  return null;
}

/** The blocks that are targets of in-page links, by the `id` or `name` in the link. */
export function linkTargetsOf({ source, tree, columns, spans }: ReadPage): ReadonlyMap<string, number> {
  const targets = new Map<string, number>();
  const add = (tag: number) => {
    const attributes = attributesAt(source.text, tag);
    const block = firstAt(columns.end, columns.size, tag + 1);
    for (const name of [attributes.get('id'), attributes.get('name')]) {
      if (name !== undefined && name !== '' && block < columns.size && !targets.has(name)) targets.set(name, block);
    }
  };
  for (let e = 0; e < tree.size; e++) add(tree.start[e] as number);
  for (let i = 0; i < spans.size; i++) if (spans.kind[i] === ANCHOR) add(spans.tag[i] as number);
  return targets;
}

/** The markup of a `math` element, or the formula in a script. */
export function formulaOf({ source, spans }: ReadPage, span: number): string {
  return source.text.slice(spans.from[span], spans.to[span]);
}

function languageAt(source: string, tag: number): string | null {
  const attributes = attributesAt(source, tag);
  for (const name of LANGUAGE_ATTRIBUTES) {
    const language = attributes.get(name);
    if (language !== undefined && language !== '') return language;
  }
  return LANGUAGE_CLASS.exec(attributes.get('class') ?? '')?.[1] ?? null;
}

function readInteger(value: string | undefined): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? null : number;
}

/** The first index at which ascending `values` are at least `least`. */
function firstAt(values: Int32Array, size: number, least: number): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}
