import type { NameFamily } from '../../../types.ts';
import type { SpanKind } from '../../page/span-columns.ts';
import type { RawText } from './raw-text.ts';

/** The effect of a start tag on the blocks inside it. */
export type TagRole =
  | 'heading'
  | 'list'
  | 'item'
  | 'quote'
  | 'pre'
  | 'raw'
  | 'caption'
  | 'control'
  | 'table'
  | 'cell'
  | 'card'
  | 'skip'
  | 'none';

/** Slots to find open elements by name; elements that HTML treats alike share one (h1–h6, td and th). */
export const Slot = {
  p: 0,
  heading: 1,
  li: 2,
  definition: 3,
  ul: 4,
  ol: 5,
  table: 6,
  section: 7,
  row: 8,
  cell: 9,
  caption: 10,
  button: 11,
  form: 12,
  link: 13,
} as const;

/**
 * The traits of a tag; their names are those of the HTML standard (§13.2.4.2, §13.2.6.4.7, §13.2.6.5) if it has one.
 * - block: starts and ends a block, and always gets a `PageElement`
 * - closesP: ends an open `p`
 * - special: as in the standard; blocks are special, too
 * - weak: special, but a new `li` searches beyond it
 * - barrier: ends the scope in which end tags look for their start tag
 * - floor: an end tag inside it closes nothing outside it
 * - breakout: ends `svg` or `math` if it is inside
 * - foreign: its children are in another namespace
 * - replaced: takes a place in a line like a word, but has no text
 * - root: `html`, `head` and `body`, which every page has
 */
export type TagTrait =
  | 'block'
  | 'closesP'
  | 'special'
  | 'weak'
  | 'void'
  | 'formatting'
  | 'bold'
  | 'barrier'
  | 'floor'
  | 'breakout'
  | 'foreign'
  | 'replaced'
  | 'root';

/** A row of the table: traits in `is` and families of names in `names` are separated by spaces. */
export interface TagRow {
  readonly slot?: (typeof Slot)[keyof typeof Slot];
  readonly role?: TagRole;
  /** Set if it contains only text: how this text ends. */
  readonly text?: RawText;
  readonly is?: string;
  /** The kind of its span. */
  readonly span?: SpanKind;
  /** The name family of its element according to the tag alone. */
  readonly names?: NameFamily;
}

/**
 * Every tag with its own behaviour. Fallback content (of `object`, `video` …) is not on the screen, so it is skipped
 * like scripts.
 */
export const TAG_ROWS: Readonly<Record<string, TagRow>> = {
  a: { slot: Slot.link, is: 'formatting', span: 'link' },
  address: { is: 'closesP weak', names: 'author' },
  applet: { is: 'special barrier' },
  area: { is: 'void' },
  article: { role: 'card', is: 'closesP', names: 'article' },
  aside: { is: 'closesP', names: 'sidebar' },
  audio: { role: 'skip', is: 'replaced' },
  b: { is: 'formatting breakout bold', span: 'strong' },
  base: { is: 'void' },
  basefont: { is: 'void' },
  bgsound: { is: 'void' },
  big: { is: 'formatting breakout' },
  blockquote: { role: 'quote', is: 'closesP breakout' },
  body: { is: 'breakout root' },
  br: { is: 'void breakout', span: 'break' },
  button: { slot: Slot.button, role: 'control', is: 'special' },
  canvas: { role: 'skip', is: 'replaced' },
  caption: { slot: Slot.caption, role: 'caption', is: 'block barrier', names: 'caption' },
  center: { is: 'closesP breakout' },
  code: { is: 'formatting breakout', span: 'code' },
  col: { is: 'void' },
  dd: { slot: Slot.definition, role: 'item', is: 'closesP breakout' },
  details: { is: 'closesP' },
  dialog: { is: 'closesP', names: 'promo' },
  dir: { role: 'list', is: 'closesP' },
  div: { is: 'closesP breakout weak' },
  dl: { role: 'list', is: 'closesP breakout' },
  dt: { slot: Slot.definition, role: 'item', is: 'closesP breakout' },
  em: { is: 'formatting breakout', span: 'emphasis' },
  embed: { is: 'void breakout replaced' },
  fieldset: { is: 'closesP' },
  figcaption: { role: 'caption', is: 'closesP', names: 'caption' },
  figure: { is: 'closesP', names: 'gallery' },
  font: { is: 'formatting' },
  footer: { is: 'closesP', names: 'footer' },
  form: { slot: Slot.form, is: 'closesP', names: 'form' },
  frame: { is: 'void' },
  h1: { slot: Slot.heading, role: 'heading', is: 'closesP breakout' },
  h2: { slot: Slot.heading, role: 'heading', is: 'closesP breakout' },
  h3: { slot: Slot.heading, role: 'heading', is: 'closesP breakout' },
  h4: { slot: Slot.heading, role: 'heading', is: 'closesP breakout' },
  h5: { slot: Slot.heading, role: 'heading', is: 'closesP breakout' },
  h6: { slot: Slot.heading, role: 'heading', is: 'closesP breakout' },
  head: { is: 'breakout root' },
  header: { is: 'closesP', names: 'header' },
  hgroup: { is: 'closesP' },
  hr: { is: 'closesP void breakout' },
  html: { is: 'root' },
  i: { is: 'formatting breakout', span: 'emphasis' },
  iframe: { role: 'skip', text: 'end tag', is: 'replaced' },
  img: { is: 'void breakout replaced', span: 'image' },
  input: { is: 'void replaced' },
  kbd: { span: 'code' },
  keygen: { is: 'void' },
  label: { role: 'control' },
  legend: { role: 'control', is: 'block' },
  li: { slot: Slot.li, role: 'item', is: 'closesP breakout' },
  link: { is: 'void' },
  listing: { role: 'pre', is: 'closesP breakout' },
  main: { is: 'closesP', names: 'article' },
  marquee: { is: 'special barrier' },
  math: { is: 'foreign', span: 'math' },
  menu: { role: 'list', is: 'closesP breakout', names: 'nav' },
  meta: { is: 'void breakout' },
  nav: { is: 'closesP', names: 'nav' },
  nobr: { is: 'formatting breakout' },
  noembed: { role: 'skip', text: 'end tag' },
  noframes: { role: 'skip', text: 'end tag' },
  noscript: { role: 'skip', text: 'end tag', is: 'special floor' },
  object: { role: 'skip', is: 'special barrier replaced' },
  ol: { slot: Slot.ol, role: 'list', is: 'closesP breakout' },
  optgroup: { role: 'control', is: 'block' },
  option: { role: 'control', is: 'block' },
  p: { slot: Slot.p, is: 'closesP breakout weak' },
  param: { is: 'void' },
  plaintext: { role: 'raw', text: 'end of page', is: 'closesP' },
  pre: { role: 'pre', is: 'closesP breakout' },
  ruby: { is: 'breakout' },
  s: { is: 'formatting breakout' },
  samp: { span: 'code' },
  script: { role: 'skip', text: 'script', is: 'floor' },
  search: { is: 'closesP', names: 'form' },
  section: { role: 'card', is: 'closesP' },
  select: { role: 'control', is: 'special' },
  small: { is: 'formatting breakout' },
  source: { is: 'void' },
  span: { is: 'breakout' },
  strike: { is: 'formatting breakout' },
  strong: { is: 'formatting breakout bold', span: 'strong' },
  style: { role: 'skip', text: 'end tag' },
  sub: { is: 'breakout', span: 'sub' },
  summary: { is: 'closesP' },
  sup: { is: 'breakout', span: 'sup' },
  svg: { role: 'skip', is: 'foreign' },
  table: { slot: Slot.table, role: 'table', is: 'closesP barrier breakout' },
  tbody: { slot: Slot.section, is: 'block' },
  td: { slot: Slot.cell, role: 'cell', is: 'block barrier' },
  template: { role: 'skip', is: 'special floor' },
  textarea: { role: 'control', text: 'end tag', is: 'special' },
  tfoot: { slot: Slot.section, is: 'block' },
  th: { slot: Slot.cell, role: 'cell', is: 'block barrier' },
  thead: { slot: Slot.section, is: 'block' },
  time: { names: 'date' },
  title: { role: 'skip', text: 'end tag' },
  tr: { slot: Slot.row, is: 'block' },
  track: { is: 'void' },
  tt: { is: 'formatting breakout', span: 'code' },
  u: { is: 'formatting breakout' },
  ul: { slot: Slot.ul, role: 'list', is: 'closesP breakout' },
  var: { is: 'breakout' },
  video: { role: 'skip', is: 'replaced' },
  wbr: { is: 'void' },
  xmp: { role: 'raw', text: 'end tag', is: 'closesP' },
};
