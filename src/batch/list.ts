/** Splits a list of names: one a line (blank lines and CRLF allowed), or each ended by NUL as `find -print0` writes. */
export function splitList(text: string, separator: 'line' | 'nul'): string[] {
  const names = separator === 'nul' ? text.split('\0') : text.split('\n').map((line) => line.replace(/\r$/, ''));
  return names.filter((name) => name !== '');
}
