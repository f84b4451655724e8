import type { Page } from '../../types.ts';
import { hasLinkNumbers } from '../read/text/browser/footnotes.ts';

/** `](/news/12)`, `](../index.htm)`: a place on the site that the page came from; `](/docs/guide.md)` is a file. */
const SITE_LINK =
  /\]\(<?(?:\/(?!\/)(?![^()\s]{0,200}\.(?:mdx?|markdown|rst|txt|adoc)\b)|(?!\w{1,20}:)[^()\s]{1,200}\.(?:html?|php|aspx?|jsp|cgi)\b)/gi;
/** Any link or picture, places on the same page aside. */
const LINK = /\]\(<?[^#()\s]/g;
/** People who write a README name a page of their site or two; tools leave all links of a page, many of which lead out of it. */
const MIN_SITE_LINKS = 3;
const MIN_SITE_SHARE = 0.3;

/** `![Image 1: Boats](https://…)`: a reader service numbers the pictures of a page. */
const NUMBERED_IMAGE = /!\[Image \d{1,4}(?:: [^\]]{0,400})?\]\(/;
/** An address in front matter; `/about` is what a site writer is told to make of the text. */
const ADDRESS = /^<?https?:\/\//i;

/** `  * item`, `  1. item`: html2text indents even the outermost lists. */
const INDENTED_ITEM = /^ {2}(?:\*|\d{1,3}\.) \S/m;
/** `### 1\\. Where to look`: tools escape a number that could begin a list; few people do. */
const ESCAPED_NUMBER = /^#{0,6} ?\d{1,3}\\\. /m;
/** `- item`, `1) item`: a list at the margin. */
const MARGIN_ITEM = /^(?:[-*+]|\d{1,3}[.)]) /m;

/**
 * Whether a clean text was written as it stands. Markdown that a tool made of a page is not, even where nothing of the
 * page around it is left: the markup is the tool's. Nor is the dump of a text browser that numbers its links.
 */
export function isWritten({ source, meta, blocks }: Page): boolean {
  const { kind, text } = source;
  // The list of addresses ends a dump, so a look at the last block saves most texts the search for it.
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
