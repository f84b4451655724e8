import type { Kind } from '../types.ts';

/** Characters that are checked at the start; they show what a page is. */
const SAMPLE_CHARS = 65_536;

/**
 * Characters at each end in which a document's own tags must be: there may be server warnings or headers before it, or
 * scripts after it.
 */
const EDGE_CHARS = 2_048;

/**
 * The least tags per thousand characters in HTML that does not begin as a document. Pages that begin with junk have 16
 * or more; dumps that quote a document have under 3.
 */
const MIN_TAGS_PER_1000 = 5;

/** The least links in markdown; dumps of web pages quote one or two in code. */
const MIN_LINKS = 2;

/** Links per thousand characters: markdown dumps of pages have 1 to 20, plain dumps that quote some have under 0.2. */
const MIN_LINKS_PER_1000 = 0.3;

/** The least number of different markdown signs in markdown without many links. */
const MIN_SIGNS = 2;

/** `<!doctype html`, `<html lang=…`, `<?xml …`, `<body>` */
const DOCUMENT_START = /^\s*<(?:!doctype|\?xml|html|head|body)\b/i;

/** A line that begins as a document does: `<!DOCTYPE html>` */
const DOCUMENT_LINE = /^[ \t]*<(?:!doctype html|html|head|body)\b/im;

/** `</html>`, `</body>` */
const DOCUMENT_END = /<\/(?:html|body)\s?>/i;

/** The start of a fragment: `<div class="…`, `<!-- …`, `<p>` */
const FRAGMENT_START =
  /^\s*<(?:!|(?:a|abbr|address|article|aside|b|base|blockquote|br|center|cite|code|dd|del|details|dfn|div|dl|dt|em|fieldset|figcaption|figure|font|footer|form|frameset|h[1-6]|header|hr|i|iframe|img|input|ins|label|legend|li|link|main|mark|meta|nav|noscript|object|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|tfoot|th|thead|time|title|tr|tt|u|ul|video)(?=[\s/>]))/i;

/** Markup ends with a tag or a comment. */
const FRAGMENT_END = />\s*$/;

/** A start that only markup has, even if its last tag is not closed: `<p>First.\n<p>Second.` */
const BLOCK_START =
  /^\s*<(?:article|blockquote|center|div|dl|figure|font|h[1-6]|header|link|main|meta|ol|p|pre|section|table|td|title|tr|ul)(?=[\s/>])/i;

/** Any tag: `<td `, `</a>` */
const TAG = /<\/?[a-z][a-z0-9]{0,15}(?=[\s/>])/gi;

/**
 * `[text](https://…)`, `![](/a.png "title")`: from the closing bracket on. `[n](e)` is code, and `[ ](*)` is a form
 * field.
 */
const LINK = /\]\((?:(?=[^()\s]{0,40}[\w\u0080-\uffff])[^()\s]{2,2000}|[/#?]|\.{1,2}\/?|<[^<>\n]{1,2000}>)[)\s]/g;

/** `## A heading`, followed by a blank line or the end, because comments in a script are not. */
const HEADING = /(?:^|\n) {0,3}#{1,6} {1,3}\S[^\n]*(?:$|\n[ \t\r]*(?:\n|$))/;

/** `**bold**`, and not `f(**options, **rest)` */
const BOLD = /(?<![\w(*])\*\*[^\s*][^*\n]{0,200}\*\*(?![\w*])/;

/** `_emphasis_` of a whole phrase. */
const EMPHASIS = /(?:^|\s)_[^\s_][^_\n]{0,200}_(?=[\s.,;:!?]|$)/m;

/** A fence: three backticks or tildes at the start of a line, with or without a language. */
const FENCE = /^ {0,3}(?:```|~~~)[ \t]*[\w+-]{0,20}[ \t]*$/m;

/** The line under a table's head: `---|---`, `| :-- | --: |` */
const TABLE = /^\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t|:-]*$/m;

/** `[1]: https://…` */
const REFERENCE = /^ {0,3}\[[^\]\n]{1,100}\]:[ \t]+(?:https?:|\/|<|mailto:)/m;

/** `> quoted` at the start of a line. */
const QUOTE = /^ {0,3}> \S/m;

/** An escape that only a markdown writer makes: `20\. October`, `\[1\]` */
const ESCAPE = /\w\\\.|\\[[\]*_#]/;

/** `![a picture](/a.png)` */
const IMAGE = /!\[[^\]\n]{0,200}\]\([^()\s]/;

const SIGNS: readonly RegExp[] = [HEADING, IMAGE, BOLD, EMPHASIS, FENCE, TABLE, REFERENCE, QUOTE, ESCAPE];

/** Detects the markup language of a page by its content; takes time linear in its first 65,536 characters. */
export function detectKind(text: string): Kind {
  const head = text.slice(0, SAMPLE_CHARS);
  if (DOCUMENT_START.test(head)) return 'html';
  if (isFragment(head, text) || isDocumentInside(head, text)) return 'html';
  return isMarkdown(head) ? 'markdown' : 'text';
}

/** Markdown may also begin with a block of HTML, such as a centred logo, but then it rarely ends with a tag. */
function isFragment(head: string, text: string): boolean {
  if (!FRAGMENT_START.test(head)) return false;
  return FRAGMENT_END.test(text.slice(-EDGE_CHARS)) || (BLOCK_START.test(head) && !isMarkdown(head));
}

/**
 * Whether the text is a whole document with junk before or after it; a dump that only quotes a document has too few
 * tags.
 */
function isDocumentInside(head: string, text: string): boolean {
  const edges = DOCUMENT_LINE.test(head.slice(0, EDGE_CHARS)) || DOCUMENT_END.test(text.slice(-EDGE_CHARS));
  return edges && perThousand(count(head, TAG), head) >= MIN_TAGS_PER_1000;
}

function isMarkdown(head: string): boolean {
  const links = count(head, LINK);
  if (links >= MIN_LINKS && perThousand(links, head) >= MIN_LINKS_PER_1000) return true;
  const signs = SIGNS.filter((sign) => sign.test(head)).length + (links > 0 ? 1 : 0);
  return signs >= MIN_SIGNS;
}

function perThousand(number: number, text: string): number {
  return (number * 1000) / Math.max(1, text.length);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
