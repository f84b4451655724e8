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
  /** Only white space is on it. A line of syntax alone is not blank. */
  readonly blank: boolean;
  /** Markdown asks for a break behind the line: two spaces or a backslash. */
  readonly breaks: boolean;
  /** Quote signs taken off its front. */
  readonly quote: number;
  /** Which column of a split line it is, 0 for the first. */
  readonly column: number;
  /** It begins inside a link address that was broken over two lines. */
  readonly glued: boolean;
  /** `Sign` bits of the characters that the whole line of the source has. */
  readonly holds: number;
  /** `Role` bits: what the line was found to be while the page was prepared, before its blocks are read. */
  roles: number;
}

/** What a line is told to be by other lines of the page. */
export const Role = {
  front: 1 << 0,
  /** It opens fenced code that is closed. */
  fence: 1 << 1,
  /** It is in fenced code, or opens or closes it. */
  code: 1 << 2,
  reference: 1 << 3,
  /** A row of a table that is drawn with white space. */
  row: 1 << 4,
  /** It holds a page whose line ends were lost. */
  long: 1 << 5,
  /** It is numbered in a row with others. */
  numbered: 1 << 6,
} as const;

/** A bit of `Line.holds` besides those of `Sign`: two blanks follow each other inside the line, or it has a tab. */
export const GAP: number = 1 << 24;

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
