import { extname } from 'node:path';

/** What saved pages and text dumps are called; other files of a directory are left alone. */
export const PAGE_EXTENSIONS = ['.html', '.htm', '.xhtml', '.shtml', '.txt', '.text', '.md', '.markdown'] as const;

const KNOWN: ReadonlySet<string> = new Set(PAGE_EXTENSIONS);

/** Whether a directory's file is read: by a known extension, or by none, as crawlers save pages. */
export function isPageName(name: string): boolean {
  const extension = extname(name);
  return extension === '' || KNOWN.has(extension.toLowerCase());
}

/** `a/b.html` → `a/b`; an unknown extension is part of the name and stays. */
export function withoutPageExtension(path: string): string {
  const extension = extname(path);
  return KNOWN.has(extension.toLowerCase()) ? path.slice(0, -extension.length) : path;
}
