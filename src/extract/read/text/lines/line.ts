/** A line of the source, or a column of one. */
export interface Line {
  /** The first visible character; equal to `end` when there is none. */
  readonly start: number;
  /** Behind the last visible character. */
  readonly end: number;
  /** The first character that is not white, whether or not it is syntax: tells lines apart. */
  readonly key: number;
  /** Columns before `start`. */
  readonly indent: number;
  /** Columns from the margin to the end of what is printed. */
  readonly width: number;
  /** Only white space stands on it. A line of syntax alone is not blank. */
  readonly blank: boolean;
  /** Markdown asks for a break behind the line: two spaces or a backslash. */
  readonly breaks: boolean;
  /** Quote signs taken off its front. */
  readonly quote: number;
  /** Which column of a split line it is, 0 for the first. */
  readonly column: number;
  /** It begins inside a link address that was broken over two lines. */
  readonly glued: boolean;
}

/** A piece of a line between gaps, with the columns it begins and ends at. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Columns of white space before it, and whether a tab is among them. */
  readonly gap: number;
  readonly tabbed: boolean;
}
