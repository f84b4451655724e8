import type { Meta } from '../../../../types.ts';
import { type Line, Role } from '../lines/line.ts';
import { addDraft, isVisible, newGroup, type Reading, spanOf } from '../reading.ts';

/** Metadata of a dump before the page begins. */
export interface FrontMatter {
  readonly meta: Partial<Meta>;
  /** Keys of its lines. */
  readonly lines: ReadonlySet<number>;
}

type Field = 'title' | 'byline' | 'siteName' | 'published' | 'modified' | 'language' | 'description' | 'url' | 'type';

/** Names of fields as static site writers and reader services spell them, in lower case. */
const FIELDS: Readonly<Record<string, Field>> = {
  title: 'title',
  headline: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  date: 'published',
  published: 'published',
  'published time': 'published',
  publish_date: 'published',
  published_at: 'published',
  updated: 'modified',
  modified: 'modified',
  lastmod: 'modified',
  url: 'url',
  'url source': 'url',
  source: 'url',
  link: 'url',
  canonical: 'url',
  hostname: 'siteName',
  site: 'siteName',
  sitename: 'siteName',
  site_name: 'siteName',
  publisher: 'siteName',
  lang: 'language',
  language: 'language',
  description: 'description',
  excerpt: 'description',
  summary: 'description',
  type: 'type',
};

/** `key: value`, the value with or without quotes. */
const PAIR = /^([A-Za-z][A-Za-z_ -]{0,30}):[ \t]{0,8}(.{0,2000})$/;

/** The most lines of front matter; a longer run between two rules is text. */
const MAX_LINES = 60;

/** Longer lines are not front matter; this saves slicing long lines. */
const MAX_CHARS = 2_100;

/** The opening and closing line of front matter. */
const RULE = '---';

/** Reader services write a header instead; these are its first and last lines. */
const HEADER_START = 'Title:';
const HEADER_URL = 'URL Source:';
const HEADER_END = 'Markdown Content:';

/** `en`, `pt-BR`, `zh_Hans` */
const LANGUAGE = /^([a-zA-Z]{2,3})(?:[-_].{1,20})?$/;

/** Reads `---` front matter or a reader service's header at the top of a dump. */
export function readFrontMatter(text: string, lines: readonly Line[]): FrontMatter {
  const top = lines.findIndex(({ blank }) => !blank);
  if (top < 0) return { meta: {}, lines: new Set() };
  const first = content(text, lines[top] as Line);
  const end =
    first === RULE ? closingRule(text, lines, top) : first.startsWith(HEADER_START) ? headerEnd(text, lines, top) : -1;
  if (end < 0) return { meta: {}, lines: new Set() };
  const said = lines.slice(top, end + 1).filter((line) => line.start < line.end);
  return { meta: readPairs(said.map((line) => content(text, line))), lines: new Set(said.map(({ key }) => key)) };
}

function content(text: string, line: Line): string {
  return line.end - line.start > MAX_CHARS ? '' : text.slice(line.start, line.end);
}

/**
 * The line of the closing rule, if all lines between are pairs, items or continuations and at least one pair is known.
 */
function closingRule(text: string, lines: readonly Line[], top: number): number {
  let known = false;
  for (let at = top + 1; at < Math.min(lines.length, top + MAX_LINES); at++) {
    const line = lines[at] as Line;
    const written = content(text, line);
    if (written === RULE) return known ? at : -1;
    const key = PAIR.exec(written)?.[1]?.toLowerCase();
    if (key !== undefined && key in FIELDS) known = true;
    if (key === undefined && line.indent === 0 && !written.startsWith('-') && !written.startsWith('#')) return -1;
  }
  return -1;
}

/** The last line of the header, according to its end line, or to the address alone. */
function headerEnd(text: string, lines: readonly Line[], top: number): number {
  let end = -1;
  for (let at = top + 1; at < Math.min(lines.length, top + MAX_LINES); at++) {
    const written = content(text, lines[at] as Line);
    if (written.startsWith(HEADER_END)) return end < 0 ? -1 : at;
    if (written.startsWith(HEADER_URL)) end = at;
  }
  return end;
}

function readPairs(lines: readonly string[]): Partial<Meta> {
  const meta: Partial<Record<Field, string>> = {};
  for (const line of lines) {
    const pair = PAIR.exec(line);
    const field = FIELDS[pair?.[1]?.toLowerCase() ?? ''];
    const value = unquote(pair?.[2] ?? '');
    if (field === undefined || value === '' || meta[field] !== undefined) continue;
    const read = field === 'language' ? LANGUAGE.exec(value)?.[1]?.toLowerCase() : value;
    if (read !== undefined) meta[field] = read;
  }
  return meta;
}

function unquote(value: string): string {
  const trimmed = value.trim();
  const quote = trimmed.charAt(0);
  const quoted = (quote === '"' || quote === "'") && trimmed.length > 1 && trimmed.endsWith(quote);
  return quoted ? trimmed.slice(1, -1).trim() : trimmed;
}

/** Reads front matter as blocks that are not part of the article. */
export function readFrontLines(reading: Reading, at: number): number {
  const group = newGroup(reading);
  let end = at;
  for (; end < reading.lines.length; end++) {
    const line = reading.lines[end] as Line;
    if (!isVisible(reading, end)) continue;
    if ((line.roles & Role.front) === 0) break;
    if (reading.text.slice(line.start, line.start + RULE.length + 1).trim() === RULE) continue;
    addDraft(reading, { spans: [spanOf(line)], from: end, shape: 'control', group });
  }
  return end - at;
}
