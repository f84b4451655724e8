import { AROUND_ROLES, BODY_ROLES, BOILERPLATE_ROLES } from '../types.ts';

/** The commands besides the main job. */
export const COMMANDS = ['explain', 'schema'] as const;

/** The start of `pith --help`: what pith is for, by example. */
export const EXAMPLES = `Turns scraped pages, HTML or text dumps, into just the article.

Examples:
  pith page.html                        the article on standard output
  curl -sL URL | pith --url URL         a page from the web
  pith -f json page.html                with title, byline, date, confidence
  pith -o clean pages/                  a directory, to a mirrored tree of .txt files
  pith -f jsonl 'pages/**/*.html' | jq -r .title
  find . -name '*.html' -print0 | pith --files-from - -0 -o clean
  pith explain page.html                every block: its role, and why it was kept or dropped
`;

/** The end of `pith --help`. */
export const NOTES = `
Roles kept as article:
  ${BODY_ROLES.join(' ')}
Kept on request:
  ${AROUND_ROLES.join(' ')}
Boilerplate:
  ${BOILERPLATE_ROLES.join(' ')}

Directories are read with all below them, but for hidden files and links: .html .htm .xhtml .shtml
.txt .text .md .markdown, and names without an extension. Globs match any name. Without an input,
standard input is read.

Exit status: 0 every page gave an article, 1 at least one has none, 2 an error.`;

/** The start of `pith explain --help`. */
export const EXPLAIN_EXAMPLES = `Shows every block of a page: kept (+), dropped (-) or cut out of a kept one (~), its role, how likely it is article, and why.

Examples:
  pith explain page.html
  pith explain --color always page.html | less -R
  pith explain page.html | grep ' teaser '
`;

/** Shown if there is nothing to read. */
export const SHORT_USAGE = `Usage: pith [options] [input ...]

  pith page.html                        the article on standard output
  curl -sL URL | pith --url URL         a page from the web
  pith -o clean pages/                  a directory, to a mirrored tree of .txt files
  pith explain page.html                why each block was kept or dropped

All options: pith --help
`;
