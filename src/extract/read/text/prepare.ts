import type { Source } from '../../../types.ts';
import { findAddresses } from './browser/addresses.ts';
import { findFootnotes } from './browser/footnotes.ts';
import { withoutFrames } from './columns/frames.ts';
import { type Columnar, splitColumns } from './columns/split.ts';
import { type Line, Role } from './lines/line.ts';
import { type Lines, readLines } from './lines/lines.ts';
import { type Markup, mergeRanges } from './lines/ranges.ts';
import { Sign } from './lines/signs.ts';
import { trimCuts, trimQuotes } from './lines/trim.ts';
import { type Definitions, findDefinitions } from './markdown/definitions.ts';
import { type Fence, findFences } from './markdown/fences.ts';
import { findLinks } from './markdown/links.ts';
import { markLongLines } from './one-line/long-line.ts';
import type { PreparedPage } from './reading.ts';
import { type FrontMatter, readFrontMatter } from './shapes/front-matter.ts';
import { markNumbered } from './shapes/lists.ts';
import { Hyphens } from './wrap/hyphens.ts';
import { findWrap } from './wrap/wrap.ts';

/** A page before its blocks are read. */
export interface Prepared {
  readonly prepared: PreparedPage;
  readonly frontMatter: FrontMatter;
}

const NO_MARKUP: Markup = { cuts: [], links: [] };
const NO_DEFINITIONS: Definitions = { names: new Set(), lines: new Set() };
const NO_ROWS: Columnar['rows'] = new Map();
const NO_WIDTHS: Columnar['widths'] = new Map();

/**
 * If less than this share of lines has a blank line before it, the page does not separate paragraphs by blank lines.
 */
const DENSE_SHARE = 0.05;

/**
 * Finds the properties of lines that depend on the whole page, in this order: front matter, code, lists of addresses,
 * links, quotes, columns, wraps, rows of numbers.
 */
export function prepare({ text: written, kind }: Source): Prepared {
  const markdown = kind === 'markdown';
  const page = readFramed(written, markdown);
  const { text, lines: raw } = page;
  const frontMatter = readFrontMatter(text, raw);
  markKeys(raw, frontMatter.lines, Role.front);
  const fences = findFences(text, raw);
  for (const fence of fences) markCode(raw, fence);
  const footnotes = findFootnotes(text, raw);
  markKeys(raw, footnotes.lines, Role.reference);
  const definitions = markdown ? findDefinitions(text, raw) : NO_DEFINITIONS;
  const links = findLinks(page, { markdown, names: definitions.names });
  const addresses = markdown || (page.holds & Sign.square) === 0 ? NO_MARKUP : findAddresses(text);
  const markup = union([links, footnotes, addresses]);
  trimCuts(text, raw, markup);
  trimQuotes(text, raw, markdown);
  emptyLines(raw, definitions.lines);
  const isPlain = !markdown || links.cuts.length === 0;
  const { lines, rows, widths } = isPlain ? splitColumns(text, raw) : { lines: raw, rows: NO_ROWS, widths: NO_WIDTHS };
  const wrap = findWrap(text, lines, widths);
  markNumbered(text, lines);
  markLongLines(lines);
  const byLine = fencesByLine(lines, raw, fences);
  const hyphens = new Hyphens(text);
  const prepared = { text, markdown, lines, markup, hyphens, wrap, dense: isDense(lines), fences: byLine, rows };
  return { prepared, frontMatter };
}

/** The lines of a page, without frames around single cells. */
function readFramed(text: string, markdown: boolean): Lines {
  const read = readLines(text);
  if (markdown || (read.holds & Sign.box) === 0) return read;
  const unframed = withoutFrames(text);
  return unframed === text ? read : readLines(unframed);
}

function markKeys(lines: readonly Line[], keys: ReadonlySet<number>, role: number): void {
  if (keys.size === 0) return;
  for (const line of lines) if (keys.has(line.key)) line.roles |= role;
}

function markCode(lines: readonly Line[], { open, close }: Fence): void {
  for (let at = open; at <= close; at++) (lines[at] as Line).roles |= Role.code;
  (lines[open] as Line).roles |= Role.fence;
}

function union(markups: readonly Markup[]): Markup {
  return markups.reduce((all, { cuts, links }) => ({
    cuts: mergeRanges(all.cuts, cuts),
    links: mergeRanges(all.links, links),
  }));
}

/** Removes all text from the lines with some keys. */
function emptyLines(lines: Line[], keys: ReadonlySet<number>): void {
  if (keys.size === 0) return;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (keys.has(line.key)) lines[at] = { ...line, end: line.start };
  }
}

/** The indexes of lines change when others are split into columns: fences are found again by their keys. */
function fencesByLine(
  lines: readonly Line[],
  raw: readonly Line[],
  fences: readonly Fence[],
): ReadonlyMap<number, number> {
  const byLine = new Map<number, number>();
  if (fences.length === 0) return byLine;
  const byKey = new Map(fences.map(({ open, close }) => [(raw[open] as Line).key, (raw[close] as Line).key]));
  const openings = new Map<number, number>();
  for (let at = 0; at < lines.length; at++) {
    const { blank, key } = lines[at] as Line;
    if (blank) continue;
    const close = byKey.get(key);
    if (close !== undefined) openings.set(close, at);
    const open = openings.get(key);
    if (open !== undefined) byLine.set(open, at);
  }
  return byLine;
}

function isDense(lines: readonly Line[]): boolean {
  let visible = 0;
  let parted = 0;
  let isParted = false;
  for (const { start, end, blank } of lines) {
    if (start < end) {
      visible++;
      if (isParted) parted++;
    }
    isParted = blank;
  }
  return parted < visible * DENSE_SHARE;
}
