import type { Join, Shape } from '../../../types.ts';
import type { Cell, Line } from './lines/line.ts';
import type { Markup } from './lines/ranges.ts';
import type { Hyphens } from './wrap/hyphens.ts';
import type { Wrap } from './wrap/wrap.ts';

/** A piece of the source that goes into a block, and what is put between it and the piece before. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly glue: '' | ' ' | '\t' | '\n';
}

/** A block before its text is made. */
export interface Draft {
  readonly spans: readonly Span[];
  readonly shape: Shape;
  readonly level: number;
  readonly depth: number;
  readonly group: number;
  /** `null`: found from blank lines and groups. */
  readonly join: Join | null;
  readonly marker: string;
  readonly indent: number;
  /** First and last line, as indexes of the page's lines. */
  readonly from: number;
  readonly to: number;
  /** The text is taken as it stands: no white space collapsed, no syntax read. */
  readonly verbatim: boolean;
}

/** Nested lists that are open: their markers' columns, outermost first. */
export interface OpenList {
  readonly group: number;
  readonly indents: number[];
}

/** What the whole of a page tells of its lines. */
export interface PreparedPage {
  readonly text: string;
  readonly markdown: boolean;
  readonly lines: readonly Line[];
  readonly markup: Markup;
  readonly hyphens: Hyphens;
  readonly wrap: Wrap;
  /** Hardly a blank line: every line is a paragraph of its own. */
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
  /** Signs of code, and characters, from each line of it to its end. */
  readonly signs: Int32Array;
  readonly chars: Int32Array;
}

/** A page while its lines are read into drafts. */
export interface Reading extends PreparedPage {
  /** Takes the drafts as they come. */
  readonly writer: { readonly write: (draft: Draft) => void };
  /** The draft that was written last. */
  last: Draft | null;
  /** Groups that drafts have been put into. */
  groups: number;
  /** The list that is open. */
  list: OpenList | null;
  /** The run of indented lines that was measured last. */
  indented: IndentedRun | null;
}

/** Reads what begins at line `at` and returns how many lines it took; 0 if it is not its kind. */
export type Reader = (reading: Reading, at: number) => number;

/** What a draft differs in from a plain paragraph of one line. */
export type DraftFields = Pick<Draft, 'spans' | 'from'> & Partial<Draft>;

/** Adds a draft; unless a group is given it gets one of its own. */
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

/** Whether there is something to see on line `at`. */
export function isVisible(reading: Reading, at: number): boolean {
  if (at >= reading.lines.length) return false;
  const line = reading.lines[at] as Line;
  return line.start < line.end;
}
