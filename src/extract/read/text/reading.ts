import type { Join, Shape } from '../../../types.ts';
import type { Cell, Line } from './lines/line.ts';
import type { Markup } from './lines/ranges.ts';
import type { Hyphens } from './wrap/hyphens.ts';
import type { Wrap } from './wrap/wrap.ts';

/** A piece of the source in a block, and the text between it and the piece before. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly glue: '' | ' ' | '\t' | '\n';
}

/** A block whose text has not been made yet. */
export interface Draft {
  readonly spans: readonly Span[];
  readonly shape: Shape;
  readonly level: number;
  readonly depth: number;
  readonly group: number;
  /** `null` means that blank lines and groups decide. */
  readonly join: Join | null;
  readonly marker: string;
  readonly indent: number;
  /** First and last line, as indexes of the page's lines. */
  readonly from: number;
  readonly to: number;
  /** Whether the text is verbatim: white space is not collapsed, and no syntax is read. */
  readonly verbatim: boolean;
}

/** Nested lists that are open: their markers' columns, outermost first. */
export interface OpenList {
  readonly group: number;
  readonly indents: number[];
}

/** Properties of lines that depend on the whole page. */
export interface PreparedPage {
  readonly text: string;
  readonly markdown: boolean;
  readonly lines: readonly Line[];
  readonly markup: Markup;
  readonly hyphens: Hyphens;
  readonly wrap: Wrap;
  /** Whether it has almost no blank lines: then every line is a paragraph. */
  readonly dense: boolean;
  /** Opening lines of fenced code and their closing lines. */
  readonly fences: ReadonlyMap<number, number>;
  /** Cells of the rows of tables drawn with white space, by the key of their line. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
}

/** A run of indented lines that may be code, blank ones between them. */
export interface IndentedRun {
  readonly from: number;
  readonly end: number;
  /** Number of signs of code, and of characters, from each line of the run to its end. */
  readonly signs: Int32Array;
  readonly chars: Int32Array;
}

/** A page while its lines are read into drafts. */
export interface Reading extends PreparedPage {
  /** Receives the drafts one by one. */
  readonly writer: { readonly write: (draft: Draft) => void };
  /** The draft that was written last. */
  last: Draft | null;
  /** Number of groups so far. */
  groups: number;
  /** The list that is open. */
  list: OpenList | null;
  /** The run of indented lines that was measured last. */
  indented: IndentedRun | null;
}

/** Reads the block at line `at` and returns its number of lines; 0 if it is of another kind. */
export type Reader = (reading: Reading, at: number) => number;

/** The fields in which a draft differs from a plain paragraph of one line. */
export type DraftFields = Pick<Draft, 'spans' | 'from'> & Partial<Draft>;

/** Adds a draft; without a given group, it gets a new one. */
export function addDraft(reading: Reading, fields: DraftFields): void {
  const { from } = fields;
  const line = reading.lines[from] as Line;
  const { last } = reading;
  const inQuote = line.quote > 0 && last?.shape === 'quote';
  const draft: Draft = {
    spans: fields.spans,
    shape: fields.shape ?? (line.quote > 0 ? 'quote' : 'paragraph'),
    level: fields.level ?? 0,
    depth: fields.depth ?? line.quote,
    group: fields.group ?? (inQuote ? last.group : newGroup(reading)),
    join: fields.join ?? null,
    marker: fields.marker ?? '',
    indent: fields.indent ?? line.indent,
    from,
    to: fields.to ?? from,
    verbatim: fields.verbatim ?? false,
  };
  reading.last = draft;
  reading.writer.write(draft);
}

/** A group number that no draft has yet. */
export function newGroup(reading: Reading): number {
  return reading.groups++;
}

/** The whole of a line as a span. */
export function spanOf(line: Line): Span {
  return { start: line.start, end: line.end, glue: '' };
}

/** Whether line `at` has visible text. */
export function isVisible(reading: Reading, at: number): boolean {
  if (at >= reading.lines.length) return false;
  const line = reading.lines[at] as Line;
  return line.start < line.end;
}
