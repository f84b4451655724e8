import { extname } from 'node:path';

/** The extensions of saved pages and text dumps; other files of a directory are not read. */
export const PAGE_EXTENSIONS = ['.html', '.htm', '.xhtml', '.shtml', '.txt', '.text', '.md', '.markdown'] as const;

const KNOWN: ReadonlySet<string> = new Set(PAGE_EXTENSIONS);

/**
 * Whether a file in a directory is read: it has a known extension, or none, because crawlers save pages without one.
 */
export function isPageName(name: string): boolean {
  const extension = extname(name);
  return extension === '' || KNOWN.has(extension.toLowerCase());
}

/** `a/b.html` → `a/b`; an unknown extension is part of the name and stays. */
export function withoutPageExtension(path: string): string {
  const extension = extname(path);
  return KNOWN.has(extension.toLowerCase()) ? path.slice(0, -extension.length) : path;
}
