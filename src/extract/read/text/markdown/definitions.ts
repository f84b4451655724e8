import type { Line } from '../lines/line.ts';
import { nameKey } from './links.ts';

/** `[1]: https://…`, `[name]: <address> "title"`, and footnotes `[^1]: text`. */
export interface Definitions {
  /** Names of the links that are defined, as `nameKey` makes them. */
  readonly names: ReadonlySet<string>;
  /** Keys of the lines that define links: they are not text. */
  readonly lines: ReadonlySet<number>;
}

const SQUARE = 0x5b;
const MAX_INDENT = 3;

/** Longer lines are not definitions; this saves slicing long lines. */
const MAX_CHARS = 4_000;

/** `[name]: https://example.org/ "title"`, on a separate line. */
const DEFINITION = /^\[([^\]^][^\]]{0,200})\]:[ \t]{1,8}(?:<[^<>]{0,3000}>|\S{1,3000})(?:[ \t]{1,8}["'(].{0,600})?$/;

/** The form of an address; `[note]: see below` is prose. */
const ADDRESS = /^\[[^\]]{1,201}\]:[ \t]{1,8}<?(?:[a-z][a-z0-9+.-]{1,15}:|\/|#|\?|\.{1,2}\/|www\.|[\w%-]{1,200}[./])/i;

/** Finds the link definitions of a markdown page. */
export function findDefinitions(text: string, lines: readonly Line[]): Definitions {
  const names = new Set<string>();
  const found = new Set<number>();
  for (const line of lines) {
    if (line.indent > MAX_INDENT || text.charCodeAt(line.start) !== SQUARE || line.end - line.start > MAX_CHARS)
      continue;
    const content = text.slice(line.start, line.end);
    const name = DEFINITION.exec(content)?.[1];
    if (name === undefined || !ADDRESS.test(content)) continue;
    names.add(nameKey(name));
    found.add(line.key);
  }
  return { names, lines: found };
}
