import { eastAsianWidth } from 'get-east-asian-width';

/** Control and bidirectional control characters: with them, a hostile page could rewrite the terminal that shows it. */
const CONTROLS = /[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu;

/** Marks what was cut off. */
const ELLIPSIS = '…';

/** One line of at most `width` columns (wide characters take two), without control characters. */
export function clip(text: string, width: number): string {
  let columns = 0;
  let fits = 0;
  let line = '';
  for (const char of text.replace(CONTROLS, ' ')) {
    columns += eastAsianWidth(char.codePointAt(0) ?? 0);
    if (columns > width) return `${line.slice(0, fits)}${ELLIPSIS}`;
    line += char;
    if (columns < width) fits = line.length;
  }
  return line;
}
