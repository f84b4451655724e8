import { behindLineEnd, isLineEnd } from '../read/text/lines/lines.ts';
import { isBlank, isInvisible } from '../read/text/lines/signs.ts';

/** A line of a source as it stands: where it begins and ends, its line end aside. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  /** Nothing on it can be seen. */
  readonly blank: boolean;
}

const ESC = '\u001b';
const BEL = '\u0007';

/** Colours and links for a terminal: `ESC [ 1 m`, `ESC ] 8 ; ; address BEL`. They hold letters that nobody means. */
const ESCAPE = new RegExp(
  `${ESC}(?:\\[[0-?]{0,40}[ -/]{0,4}[@-~]|\\][^${BEL}${ESC}]{0,2000}(?:${BEL}|${ESC}\\\\))`,
  'g',
);

/** Splits a source where the reader of blocks ends its lines, so that a block begins on the line that it is read from. */
export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start;
    let blank = true;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (isLineEnd(code)) break;
      if (blank && !isBlank(code)) blank = false;
    }
    lines.push({ start, end, blank });
    start = behindLineEnd(text, end);
  }
  return lines;
}

/** A line without what cannot be seen: what is left out of blocks is left out of it, too. */
export function visiblePart(text: string, { start, end }: SourceLine): string {
  const line = text.slice(start, end);
  const plain = line.includes(ESC) ? line.replace(ESCAPE, '') : line;
  let visible = '';
  let from = 0;
  for (let at = 0; at < plain.length; at++) {
    if (!isInvisible(plain.charCodeAt(at))) continue;
    visible += plain.slice(from, at);
    from = at + 1;
  }
  return visible + plain.slice(from);
}
