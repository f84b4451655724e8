import { PithError } from '../input/errors.ts';

/**
 * Splits a list of names: one per line (blank lines and CRLF allowed), or each followed by NUL as `find -print0`
 * writes. Throws `usage` if a list of lines contains NULs.
 */
export function splitList(text: string, separator: 'line' | 'nul'): string[] {
  if (separator === 'line' && text.includes('\0')) {
    throw new PithError('usage', 'the names in --files-from end with NUL; add -0');
  }
  const names = separator === 'nul' ? text.split('\0') : text.split('\n').map((line) => line.replace(/\r$/, ''));
  return names.filter((name) => name !== '');
}
