/**
 * The types between the stages, in flow order:
 * bytes → Source → Page → (matrix, Verdict[]) → Decision[] → Article → string.
 */

/* ---- input ------------------------------------------------------------------------------------------------ */

/** The markup language of a page. */
export const KINDS = ['html', 'text', 'markdown'] as const;
export type Kind = (typeof KINDS)[number];

/** The evidence that decided the charset, strongest first. `string` means the caller passed decoded text. */
export const ENCODING_GROUNDS = ['option', 'bom', 'utf-8', 'meta', 'detector', 'string'] as const;
export type EncodingGround = (typeof ENCODING_GROUNDS)[number];

/** The charset a source was decoded with (WHATWG name, lower case) and why. */
export interface Encoding {
  readonly name: string;
  readonly from: EncodingGround;
}

/** The format of a page's file: the page itself, or a file that contains pages as records. */
export const CONTAINERS = ['page', 'jsonl', 'warc', 'wet', 'mhtml'] as const;
export type Container = (typeof CONTAINERS)[number];

/** The other fields of a page's record, as JSON values by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** One decoded page. Offsets everywhere are UTF-16 units in `text`, which has no BOM and keeps its CRLF. */
export interface Source {
  readonly name: string;
  /** The markup language of the page, not the format of its file. */
  readonly kind: Kind;
  readonly text: string;
  readonly url: string | null;
  readonly encoding: Encoding;
  /** The format of the page's file. Default `page`. */
  readonly container?: Container;
  /** The other fields of the page's record, copied to the output; absent or `null` if the page is not a record. */
  readonly fields?: Fields | null;
}

/* ---- blocks ----------------------------------------------------------------------------------------------- */

/** The kind of a block according to its markup or layout, before it is judged. */
export const SHAPES = ['paragraph', 'heading', 'list', 'quote', 'code', 'table', 'caption', 'control'] as const;
export type Shape = (typeof SHAPES)[number];

/**
 * How a block follows the one before it: after a blank line, on the next line, or on the same line, with or without
 * white space between them.
 */
export const JOINS = ['paragraph', 'line', 'space', 'glue'] as const;
export type Join = (typeof JOINS)[number];

/** The layout of a block in a text dump. HTML blocks have `NO_LAYOUT`. */
export interface Layout {
  /** Columns of white space before the first character (a tab counts to the next multiple of 8). */
  readonly indent: number;
  /** Blank source lines just before and after the block. */
  readonly blankBefore: number;
  readonly blankAfter: number;
  /** Source lines that were joined into the block; more than 1 means that it was hard-wrapped. */
  readonly lines: number;
  /** The list marker that was removed ("•", "-", "12."), or ''. */
  readonly marker: string;
}

/** Counts of one scan over a block's text. */
export interface TextStats {
  /** Tokens, as `\w+` would find them in any script; in CJK text, two characters count as one word. */
  readonly words: number;
  /** Non-white characters. */
  readonly chars: number;
  readonly sentences: number;
  /** The last visible character (quotes and brackets skipped) ends a sentence. */
  readonly ended: boolean;
  readonly digits: number;
  readonly commas: number;
  /** Words that begin with a capital. */
  readonly capitalised: number;
  /** Function words of the known languages. */
  readonly stopWords: number;
  /** CJK characters. */
  readonly cjk: number;
}

/**
 * Where in the source a block was found: in the visible markup or, on pages without a visible body, in the JSON-LD, in
 * the `noscript` fallback, or in the embedded state (hydration data).
 */
export const ORIGINS = ['markup', 'json-ld', 'noscript', 'state'] as const;
export type Origin = (typeof ORIGINS)[number];

/**
 * A run of text that a reader sees as one unit. Blocks are in source order, and those with marks are disjoint. The
 * exception is a dump with columns: columns are read one after the other, so the extents of their blocks overlap.
 */
export interface Block {
  readonly index: number;
  /** Entity-decoded, white space collapsed (verbatim in `code`); no list marker, no markdown syntax. */
  readonly text: string;
  /**
   * The block's extent in the source. For `json-ld` and `state`, it is the extent of the whole string that contains the
   * block, without its quotes.
   */
  readonly start: number;
  readonly end: number;
  readonly origin: Origin;
  readonly shape: Shape;
  /** Heading level 1–6, else 0. */
  readonly level: number;
  /** Nesting of lists and quotes, 0 outside them. */
  readonly depth: number;
  /** Blocks of one list, table, quote or wrapped paragraph share a group. */
  readonly group: number;
  readonly join: Join;
  /** Links that touch the block, and the non-white characters inside them. */
  readonly links: number;
  readonly linkChars: number;
  /** Non-white characters set in bold. */
  readonly boldChars: number;
  /** Statically hidden (`hidden`, `aria-hidden`, inline `display:none`). */
  readonly hidden: boolean;
  /** Index into `Page.elements` of the nearest block-level element; -1 in text. */
  readonly element: number;
  readonly layout: Layout;
  readonly stats: TextStats;
  /**
   * Pairs `textIndex, sourceOffset`, ascending: from each pair to the next, `text` is equal to the source. Read them
   * with `sourceOffset()`. A new pair begins wherever white space was collapsed or an entity was decoded. Empty for
   * text from a string in a script, where only the extent of the string is known.
   */
  readonly marks: ArrayLike<number>;
}

/** Families of words in class, id, role, itemprop and tag names. They are evidence and never settle a role. */
export const NAME_FAMILIES = [
  'article',
  'nav',
  'header',
  'footer',
  'sidebar',
  'related',
  'share',
  'comment',
  'promo',
  'newsletter',
  'ad',
  'byline',
  'date',
  'caption',
  'author',
  'tags',
  'form',
  'legal',
  'forum',
  'ticker',
  'title',
  'summary',
  'paywall',
  'gallery',
  'pager',
] as const;
export type NameFamily = (typeof NAME_FAMILIES)[number];

/** An open element of the HTML source, in document order; 0 is the root. Text pages have none. */
export interface PageElement {
  readonly index: number;
  readonly tag: string;
  /** -1 for the root. */
  readonly parent: number;
  readonly depth: number;
  /** `tag.class` of the element, with classes sorted and digits replaced by 0, to find repeated siblings. */
  readonly path: string;
  /** Bit set of the `NAME_FAMILIES` that the element's own names belong to. */
  readonly names: number;
  /** The same, together with the families of all ancestors under `body`. */
  readonly within: number;
  /**
   * Words of its class, id, role, itemprop and component names in lower case, and pairs of adjacent words joined by
   * "+".
   */
  readonly words: readonly string[];
}

/** What the page says about itself: tags, JSON-LD and Open Graph, or the front matter of a dump. */
export interface Meta {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 primary subtag in lower case. */
  readonly language: string | null;
  readonly description: string | null;
  readonly url: string | null;
  readonly type: string | null;
  readonly tags: readonly string[];
}

/** A place where readers' comments begin, according to in-page links: `<a name="comments">`. */
export interface CommentAnchor {
  /** An offset within its start tag. */
  readonly offset: number;
  /** Index into `Page.elements` of the anchor, or of the element that contains it. */
  readonly element: number;
}

/** A page of blocks: what every input becomes. */
export interface Page {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly elements: readonly PageElement[];
  /** In source order; text pages have none. */
  readonly commentAnchors: readonly CommentAnchor[];
  readonly meta: Meta;
}

/* ---- roles, filters, model -------------------------------------------------------------------------------- */

export const BODY_ROLES = ['heading', 'paragraph', 'summary', 'list', 'quote', 'code', 'table', 'footnote'] as const;
export const AROUND_ROLES = ['title', 'byline', 'date', 'caption', 'comment', 'author-bio', 'tags'] as const;
export const BOILERPLATE_ROLES = ['ticker', 'teaser', 'promo', 'ad', 'nav', 'share', 'form', 'legal', 'other'] as const;
export const ROLES = [...BODY_ROLES, ...AROUND_ROLES, ...BOILERPLATE_ROLES] as const;
export type Role = (typeof ROLES)[number];

/** `certain` settles the role; `strong` and `weak` are evidence for the model. */
export type Strength = 'certain' | 'strong' | 'weak';

/** A filter's vote on a block. `reason` is `<filter>/<rule>`, as `teaser/label`. */
export interface Verdict {
  readonly role: Role;
  readonly reason: string;
  readonly strength: Strength;
  /** Set if the rule votes on all blocks in the box under a label. A dump does not show where such a box ends. */
  readonly boxed?: true;
  /** Set if the rule sometimes votes on texts without any boilerplate: a licence begins with a copyright line. */
  readonly doubtful?: true;
}

/** Features of every block, column by column: `values[feature * blocks + block]`. */
export interface Matrix {
  readonly names: readonly string[];
  readonly values: Float32Array;
}

/** The decision on a block. `p` is the probability (0–1) that the block is part of the article. */
export interface Decision {
  readonly role: Role;
  readonly keep: boolean;
  readonly p: number;
  readonly reason: string;
}

/** What the model makes of a page. */
export interface Judgement {
  /** One a block. */
  readonly decisions: readonly Decision[];
  /** Expected F1 of the kept body, 0–1. */
  readonly confidence: number;
  /** Words of body expected on the page. */
  readonly bodyWords: number;
  /** What chose the body. */
  readonly engine: Engine;
  /** The page is a clean text, with nothing around it to be left out. */
  readonly whole: boolean;
}

/* ---- article ---------------------------------------------------------------------------------------------- */

export const STATUSES = ['ok', 'low', 'empty', 'blocked', 'error'] as const;
export type Status = (typeof STATUSES)[number];

export const ENGINES = ['auto', 'fast', 'readability'] as const;
export type Engine = (typeof ENGINES)[number];

/** The weight of recall against precision: β of the expected F-measure is ½, 1 and 2. */
export const LEVELS = ['strict', 'normal', 'loose'] as const;
export type Level = (typeof LEVELS)[number];

/** A piece cut out of a kept block: its text, its extent in the source, and why. */
export interface Trim {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** A block in the article; `text` is what is left after trims. */
export interface ArticleBlock {
  readonly role: Role;
  readonly keep: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly p: number;
  readonly reason: string;
  readonly shape: Shape;
  readonly level: number;
  readonly depth: number;
  readonly group: number;
  readonly join: Join;
}

/** The result of `extract`. Absent values are `null` or empty, never missing. */
export interface Article {
  readonly status: Status;
  readonly source: Source;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  /**
   * Every block of the page in reading order: source order, except that the columns of a dump follow one another. The
   * kept blocks are the article.
   */
  readonly blocks: readonly ArticleBlock[];
  readonly trims: readonly Trim[];
  /** The kept lines exactly as in the source, if it is clean text and not a scraped page; else `null`. */
  readonly verbatim: string | null;
  /**
   * Words of the kept blocks. The other parts of `verbatim`, such as list numbers and link addresses, are not counted.
   */
  readonly words: number;
  /** Expected F1 of the kept text, 0–1. */
  readonly confidence: number;
  readonly engine: Engine;
}

/** A second reader of HTML pages: returns the text of the article as it sees it, or `null` if it finds none. */
export interface Reader {
  readonly name: 'readability';
  read(html: string, url: string | null): string | null;
}

/** Options of `extract`; every one has a default. */
export interface ExtractOptions {
  /** Roles to keep besides the body roles; wins over `drop`. */
  readonly keep?: readonly Role[];
  /** Roles to leave out. */
  readonly drop?: readonly Role[];
  /** Default `normal`. */
  readonly level?: Level;
  /** Below this many words the page has no article. Default 0. */
  readonly minWords?: number;
  /** Below this confidence (0–1) the page has no article. Default 0. */
  readonly minConfidence?: number;
  /** A second reader of HTML pages; without one `extract` runs the engine `fast`. */
  readonly reader?: Reader;
  /**
   * With a reader: `auto` (default) asks it about doubtful pages, `readability` lets it choose the body, `fast` does
   * not use it.
   */
  readonly engine?: Engine;
}
