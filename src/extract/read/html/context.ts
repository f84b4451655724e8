/** A list item, heading or the like, whose first block is the one that carries its shape. */
export interface Holder {
  /** No block has been made in it yet. */
  fresh: boolean;
}

/** What is known of a table while its cells are read. */
export interface TableState {
  /** Index of its first draft. */
  readonly start: number;
  readonly group: number;
  /** Its cells lay out the page: it says so, or another table stands in one of them. */
  layout: boolean;
  /** Element of the open row, and how many cells it has so far. */
  row: number;
  cells: number;
}

/** What the open elements say about the text inside them. Elements that change nothing share their parent's. */
export interface Context {
  /** The text is not on the screen: scripts, styles, fallbacks. */
  readonly skip: boolean;
  readonly hidden: boolean;
  /** A number for each `pre`, 0 outside. */
  readonly pre: number;
  /** Entities are not decoded (`xmp`, `plaintext`). */
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
  /** Text of another unit (a control, something hidden) goes to a block of its own, even within a line. */
  readonly unit: number;
  /** The table whose cell this is. */
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

/** What a start tag's attributes say about its context. */
export interface Traits {
  readonly hidden: boolean;
  /** Level of a heading by `role` and `aria-level`, else 0. */
  readonly level: number;
}
