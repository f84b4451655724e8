/** A list item, heading or similar element; its first block gets its shape. */
export interface Holder {
  /** Whether no block has been made in it yet. */
  fresh: boolean;
}

/** The state of a table while its cells are read. */
export interface TableState {
  /** Index of its first draft. */
  readonly start: number;
  readonly group: number;
  /** Whether it is a layout table: it says so, or a cell contains another table. */
  layout: boolean;
  /** Element of the open row, and its number of cells so far. */
  row: number;
  cells: number;
}

/** The properties of text inside the open elements. Elements that change nothing share the context of their parent. */
export interface Context {
  /** Whether the text is not on the screen: scripts, styles, fallbacks. */
  readonly skip: boolean;
  readonly hidden: boolean;
  /** A number for each `pre`, 0 outside. */
  readonly pre: number;
  /** Whether entities are not decoded (`xmp`, `plaintext`). */
  readonly raw: boolean;
  /** Heading level, 0 outside headings. */
  readonly level: number;
  readonly heading: Holder | null;
  readonly item: Holder | null;
  /** Nesting of lists and quotes. */
  readonly depth: number;
  /** Group of the outermost list or quote, 0 outside. */
  readonly group: number;
  readonly quote: boolean;
  readonly caption: boolean;
  readonly control: boolean;
  /** Text of another unit (a control, hidden text) gets its own block, even within a line. */
  readonly unit: number;
  /** The table of the open cell. */
  readonly table: TableState | null;
}

/** The context of `body`. */
export const BODY_CONTEXT: Context = {
  skip: false,
  hidden: false,
  pre: 0,
  raw: false,
  level: 0,
  heading: null,
  item: null,
  depth: 0,
  group: 0,
  quote: false,
  caption: false,
  control: false,
  unit: 0,
  table: null,
};

/** The context that a start tag's attributes set. */
export interface Traits {
  readonly hidden: boolean;
  /** Level of a heading according to `role` and `aria-level`, else 0. */
  readonly level: number;
}
