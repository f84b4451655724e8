/** A line of the source, or a column of one. */
export interface Line {
  /** The first visible character; equal to `end` if there is none. */
  readonly start: number;
  /** The offset after the last visible character. */
  readonly end: number;
  /** The offset of the first character that is not white space, syntax or not: it identifies the line. */
  readonly key: number;
  /** Columns before `start`. */
  readonly indent: number;
  /** Columns from the margin to the end of the printed text. */
  readonly width: number;
  /** Whether it contains only white space. A line of syntax alone is not blank. */
  readonly blank: boolean;
  /** Whether markdown marks a line break after the line: two spaces or a backslash. */
  readonly breaks: boolean;
  /** Number of quote signs removed from its start. */
  readonly quote: number;
  /** The column of a split line, 0 for the first. */
  readonly column: number;
  /** Whether it begins inside a link address that was wrapped over two lines. */
  readonly glued: boolean;
  /** `Sign` bits of the characters that the whole line of the source has. */
  readonly holds: number;
  /** `Role` bits, which are set while the page is prepared, before its blocks are read. */
  roles: number;
}

/** Roles of a line that depend on other lines of the page. */
export const Role = {
  front: 1 << 0,
  /** It opens fenced code that is closed. */
  fence: 1 << 1,
  /** It is in fenced code, or opens or closes it. */
  code: 1 << 2,
  reference: 1 << 3,
  /** A row of a table that is drawn with white space. */
  row: 1 << 4,
  /** It contains a page whose line ends were lost. */
  long: 1 << 5,
  /** It is one of several numbered lines in sequence. */
  numbered: 1 << 6,
} as const;

/** A bit of `Line.holds` besides those of `Sign`: the line contains two consecutive blanks or a tab. */
export const GAP: number = 1 << 24;

/** A piece of a line between gaps, with the columns where it begins and ends. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Columns of white space before it, and whether a tab is among them. */
  readonly gap: number;
  readonly tabbed: boolean;
}
