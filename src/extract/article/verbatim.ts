import type { ArticleBlock, Source } from '../../types.ts';

/** `](/news/12)`, `](../index.htm)`: a place on the site that the page came from. Written markdown names files or sites. */
const SITE_LINK = /\]\(<?(?:\/(?!\/)|(?!\w{1,20}:)[^()\s]{1,200}\.(?:html?|php|aspx?|jsp|cgi)\b)/i;
/** `  * item`, `  1. item`: html2text indents even the outermost lists. */
const INDENTED_ITEM = /^ {2}(?:\*|\d{1,3}\.) \S/m;
/** `### 1\\. Where to look`: tools escape a number that could begin a list; few people do. */
const ESCAPED_NUMBER = /^#{0,6} ?\d{1,3}\\\. /m;
/** `- item`, `1) item`: a list at the margin. */
const MARGIN_ITEM = /^(?:[-*+]|\d{1,3}[.)]) /m;

/** A line end as old systems write it. */
const LINE_END = /\r\n?/g;
/** Blank lines above the text; the indent of its first line stays. */
const BLANK_LINES = /^(?:[ \t]*\n)+/;

/**
 * Whether a clean text was written as it stands. Markdown that a tool made of a page is not, even where nothing of the
 * page around it is left: the markup is the tool's. In plain text a tool leaves nothing that could be taken off.
 */
export function isWritten({ kind, text }: Source): boolean {
  if (kind !== 'markdown') return true;
  if (SITE_LINK.test(text) || ESCAPED_NUMBER.test(text)) return false;
  return !INDENTED_ITEM.test(text) || MARGIN_ITEM.test(text);
}

/**
 * The kept blocks as the source has them, line by line, with all that reading took off: list numbers, targets of links,
 * markup. A line is left out when no block that it holds is kept; one that holds none goes with the block above it.
 */
export function keptLines({ text }: Source, blocks: readonly ArticleBlock[]): string {
  let lines = '';
  let from = 0;
  let end = 0;
  let keep = blocks[0]?.keep ?? false;
  for (const block of blocks) {
    const lineEnd = text.slice(end, block.start).lastIndexOf('\n');
    if (lineEnd < 0 || end === 0) {
      keep ||= block.keep;
    } else {
      if (keep) lines += text.slice(from, end + lineEnd + 1);
      from = end + lineEnd + 1;
      keep = block.keep;
    }
    end = Math.max(end, block.end);
  }
  if (keep) lines += text.slice(from);
  return lines.replace(LINE_END, '\n').replace(BLANK_LINES, '').trimEnd();
}
