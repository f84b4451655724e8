import { basename } from 'node:path';

/** Decides by its path whether a file or directory is left out. */
export type Exclude = (path: string) => boolean;

/**
 * Makes a test from `--exclude` patterns: a pattern without a slash matches the last name of a path, a pattern with a
 * slash the whole path. Walks do not enter an excluded directory, so everything under it is excluded, too.
 */
export async function excluder(patterns: readonly string[]): Promise<Exclude> {
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const tests = patterns.map((pattern) => {
    const bare = trimSlashes(pattern);
    const isMatch = picomatch(bare, { dot: true });
    return bare.includes('/') ? isMatch : (path: string) => isMatch(basename(path));
  });
  return (path) => tests.some((test) => test(path));
}

/** `./drafts/` → `drafts`: walks give folders without the slash. */
function trimSlashes(pattern: string): string {
  const start = pattern.startsWith('./') ? 2 : 0;
  return pattern.endsWith('/') && pattern.length > start + 1 ? pattern.slice(start, -1) : pattern.slice(start);
}
