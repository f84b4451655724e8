import type { Source } from '../../../types.ts';
import { findAddresses } from './browser/addresses.ts';
import { readControl } from './browser/controls.ts';
import { findFootnotes, readReferences } from './browser/footnotes.ts';
import { withoutFrames } from './columns/frames.ts';
import { splitColumns } from './columns/split.ts';
import type { Cell, Line } from './lines/line.ts';
import { readLines } from './lines/lines.ts';
import { mergeRanges } from './lines/ranges.ts';
import { trimCuts, trimQuotes } from './lines/trim.ts';
import { readFenced, readIndentedCode } from './markdown/code.ts';
import { findDefinitions } from './markdown/definitions.ts';
import { type Fence, findFences } from './markdown/fences.ts';
import { findLinks } from './markdown/links.ts';
import { findLongLines, readLongLine } from './one-line/long-line.ts';
import type { Draft, Reader, Reading } from './reading.ts';
import { type FrontMatter, readFrontLines, readFrontMatter } from './shapes/front-matter.ts';
import { readHeading, readRule, readUnderlined } from './shapes/headings.ts';
import { closeList, findNumbered, readItem } from './shapes/lists.ts';
import { readParagraph } from './shapes/paragraphs.ts';
import { readColumns, readPipes } from './shapes/tables.ts';
import { Hyphens } from './wrap/hyphens.ts';
import { findWrap, type Wrap } from './wrap/wrap.ts';

/** What the lines of a source were read into. */
export interface Drafts {
  readonly reading: Reading;
  readonly drafts: readonly Draft[];
  readonly frontMatter: FrontMatter;
}

/** Who may claim a line, in this order; a paragraph takes what nobody wants. */
const READERS: readonly Reader[] = [
  readFrontLines,
  readFenced,
  readReferences,
  readHeading,
  readUnderlined,
  readPipes,
  readRule,
  readColumns,
  readControl,
  readLongLine,
  readItem,
  readIndentedCode,
  readParagraph,
];

/** Lines with a blank one before them, as a share of all, below which a page does not part paragraphs by blank lines. */
const DENSE_SHARE = 0.05;

/** Reads the lines of a source into drafts of blocks. */
export function readDrafts(source: Source): Drafts {
  const text = source.kind === 'markdown' ? source.text : withoutFrames(source.text);
  const raw = readLines(text);
  const frontMatter = readFrontMatter(text, raw);
  const reading = prepare({ ...source, text }, raw, frontMatter);
  for (let at = 0; at < reading.lines.length; ) {
    const line = reading.lines[at] as Line;
    at += line.start < line.end || reading.fences.has(at) ? readBlock(reading, at) : 1;
  }
  return { reading, drafts: reading.drafts, frontMatter };
}

function readBlock(reading: Reading, at: number): number {
  closeList(reading, at);
  for (const reader of READERS) {
    const taken = reader(reading, at);
    if (taken > 0) return taken;
  }
  return 1;
}

function prepare({ text, kind }: Source, raw: readonly Line[], frontMatter: FrontMatter): Reading {
  const markdown = kind === 'markdown';
  const fences = findFences(text, raw);
  const none = { names: new Set<string>(), lines: new Set<number>() };
  const definitions = markdown ? findDefinitions(text, raw) : none;
  const footnotes = findFootnotes(text, raw);
  const code = fences.flatMap(({ open, close }) => [(raw[open] as Line).start, (raw[close] as Line).end]);
  const inline = findLinks(text, { markdown, code, names: definitions.names });
  const addresses = markdown ? { cuts: [], links: [] } : findAddresses(text);
  const markup = {
    cuts: mergeRanges(mergeRanges(inline.cuts, footnotes.cuts), addresses.cuts),
    links: mergeRanges(mergeRanges(inline.links, footnotes.links), addresses.links),
  };
  const trimmed = trimQuotes(text, trimCuts(text, raw, markup), markdown);
  const defined = trimmed.map((line) => (definitions.lines.has(line.key) ? { ...line, end: line.start } : line));
  const mayBeColumnar = !markdown || inline.cuts.length === 0;
  const { lines, rows, widths } = mayBeColumnar
    ? splitColumns(text, defined, codeLines(fences))
    : { lines: defined, rows: new Map<number, readonly Cell[]>(), widths: new Map<number, number>() };
  return {
    text,
    markdown,
    lines,
    markup,
    rows,
    hyphens: new Hyphens(text),
    wrap: withWidths(findWrap(text, lines, footnotes.lines), widths),
    dense: isDense(lines),
    fences: fencesByLine(lines, raw, fences),
    numbered: findNumbered(text, lines),
    references: footnotes.lines,
    longLines: findLongLines(lines),
    frontLines: frontMatter.lines,
    drafts: [],
    groups: 0,
    list: null,
  };
}

/** Columns of prose were measured beside others already: some are too short to be measured by themselves. */
function withWidths(wrap: Wrap, widths: ReadonlyMap<number, number>): Wrap {
  return { ...wrap, byIndent: new Map([...widths, ...wrap.byIndent]) };
}

function codeLines(fences: readonly Fence[]): Set<number> {
  const lines = new Set<number>();
  for (const { open, close } of fences) for (let at = open; at <= close; at++) lines.add(at);
  return lines;
}

/** Lines move when others are split into columns: fences are found again by their keys. */
function fencesByLine(lines: readonly Line[], raw: readonly Line[], fences: readonly Fence[]): Map<number, number> {
  const byKey = new Map(fences.map(({ open, close }) => [(raw[open] as Line).key, (raw[close] as Line).key]));
  const closing = new Map<number, number>();
  const byLine = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    if (line.blank) continue;
    const close = byKey.get(line.key);
    if (close !== undefined) closing.set(close, at);
    const open = closing.get(line.key);
    if (open !== undefined) byLine.set(open, at);
  }
  return byLine;
}

function isDense(lines: readonly Line[]): boolean {
  let visible = 0;
  let parted = 0;
  for (const [at, line] of lines.entries()) {
    if (line.start >= line.end) continue;
    visible++;
    if (lines[at - 1]?.blank === true) parted++;
  }
  return parted < visible * DENSE_SHARE;
}
