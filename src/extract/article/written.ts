import type { Page } from '../../types.ts';
import { hasLinkNumbers } from '../read/text/browser/footnotes.ts';

/** `](/news/12)`, `](../index.htm)`: a page on the same site; `](/docs/guide.md)` is a file. */
const SITE_LINK =
  /\]\(<?(?:\/(?!\/)(?![^()\s]{0,200}\.(?:mdx?|markdown|rst|txt|adoc)\b)|(?!\w{1,20}:)[^()\s]{1,200}\.(?:html?|php|aspx?|jsp|cgi)\b)/gi;
/** Any link or picture, except links within the page. */
const LINK = /\]\(<?[^#()\s]/g;
/**
 * Authors of a README link to one or two pages of their site; tools keep all links of a page, many of which lead to the
 * rest of the site.
 */
const MIN_SITE_LINKS = 3;
const MIN_SITE_SHARE = 0.3;

/** `![Image 1: Boats](https://…)`: a reader service numbers the pictures of a page. */
const NUMBERED_IMAGE = /!\[Image \d{1,4}(?:: [^\]]{0,400})?\]\(/;
/** An address in front matter; `/about` is an instruction for a static site generator. */
const ADDRESS = /^<?https?:\/\//i;

/** `  * item`, `  1. item`: html2text indents even the outermost lists. */
const INDENTED_ITEM = /^ {2}(?:\*|\d{1,3}\.) \S/m;
/** `### 1\\. Where to look`: tools escape a number that could begin a list; few people do. */
const ESCAPED_NUMBER = /^#{0,6} ?\d{1,3}\\\. /m;
/** `- item`, `1) item`: a list without indent. */
const MARGIN_ITEM = /^(?:[-*+]|\d{1,3}[.)]) /m;

/**
 * Whether somebody wrote a clean text in this form. Markdown that a tool made from a page does not count, even if
 * nothing of the surrounding page is left: the markup is the tool's. The dump of a text browser that numbers its links
 * does not count either.
 */
export function isWritten({ source, meta, blocks }: Page): boolean {
  const { kind, text } = source;
  // The list of addresses is at the end of a dump, so a check of the last block avoids the search for most texts.
  if (blocks.at(-1)?.shape === 'control' && hasLinkNumbers(text)) return false;
  if (kind !== 'markdown') return true;
  if (meta.siteName !== null || ADDRESS.test(meta.url ?? '')) return false;
  if (NUMBERED_IMAGE.test(text) || ESCAPED_NUMBER.test(text) || linksToSite(text)) return false;
  return !INDENTED_ITEM.test(text) || MARGIN_ITEM.test(text);
}

function linksToSite(text: string): boolean {
  const siteLinks = text.match(SITE_LINK)?.length ?? 0;
  return siteLinks >= MIN_SITE_LINKS && siteLinks >= (text.match(LINK)?.length ?? 0) * MIN_SITE_SHARE;
}
