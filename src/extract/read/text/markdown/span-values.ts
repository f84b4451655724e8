import { nameKey } from './links.ts';

/** `[name]: https://example.org/`, `[name]: </a b>` at the start of a line. */
const DEFINITION = /^ {0,3}\[([^\]^][^\]]{0,200})\]:[ \t]{1,8}(?:<([^<>\n]{0,3000})>|(\S{1,3000}))/gm;

/** `(https://example.org/ "title")`, `(</a b>)`, `(/x_(y))`: an address in brackets, wrapped over lines or not. */
const ADDRESS = /\(\s{0,9}(?:<([^<>\n]{0,3000})>|((?:\\.|\([^()\s]{0,1000}\)|\n(?=[^\s"'(])|[^()\s\\]){0,3000}))/y;

/** `[name]` or `[]` after the text of a link. */
const NAME = /\[([^\]\n]{0,200})\]/y;

/** "```ts", "~~~ python", "``` {.js}" and the line end before the code. */
const FENCE = /(?:`{3,40}|~{3,40})[ \t]{0,4}\{?\.?([\w+#-]{1,30})\}?[ \t]*\r?\n[ \t]*$/;
const LONGEST_FENCE = 200;

const LESS = 0x3c;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const BACKSLASH = 0x5c;

/** Longer descriptions are cut. */
const LONGEST_ALT = 10_000;

/** The extent of a link in the span columns. */
export interface LinkPlace {
  readonly tag: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The addresses that a markdown page defines for links, by their names in lower case; of equal names, the first one
 * counts.
 */
export function readDefinitions(text: string): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  for (const [, name = '', angled, bare = ''] of text.matchAll(DEFINITION)) {
    const key = nameKey(name);
    if (!definitions.has(key)) definitions.set(key, angled ?? bare);
  }
  return definitions;
}

/** The target of a markdown link as written in the page; '' if it has none. */
export function markdownTarget(text: string, link: LinkPlace, definitions: ReadonlyMap<string, string>): string {
  const { tag, from, to } = link;
  const words = text.slice(from, to);
  if (text.charCodeAt(tag) === LESS) return words;
  const address = addressAt(text, to + 1);
  if (address !== null) return address;
  NAME.lastIndex = to + 1;
  const name = NAME.exec(text)?.[1] ?? '';
  return definitions.get(nameKey(name === '' ? words : name)) ?? '';
}

/** The address and the alternative text of a markdown image; `tag` is the offset of its `!`. */
export function markdownImage(text: string, tag: number): { readonly src: string; readonly alt: string } {
  const from = tag + 2;
  let depth = 1;
  let to = from;
  for (; to < text.length && to - from < LONGEST_ALT; to++) {
    const code = text.charCodeAt(to);
    if (code === BACKSLASH) to++;
    else if (code === OPEN) depth++;
    else if (code === CLOSE && --depth === 0) break;
  }
  return { src: addressAt(text, to + 1) ?? '', alt: text.slice(from, to) };
}

/** The language in the fence of a block of code that begins at `start`; `null` if there is none. */
export function fenceLanguage(text: string, start: number): string | null {
  return FENCE.exec(text.slice(Math.max(0, start - LONGEST_FENCE), start))?.[1] ?? null;
}

function addressAt(text: string, at: number): string | null {
  ADDRESS.lastIndex = at;
  const found = ADDRESS.exec(text);
  return found === null ? null : (found[1] ?? (found[2] as string).replaceAll('\n', ''));
}
