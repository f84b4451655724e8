import { behindLineEnd, isLineEnd } from '../read/text/lines/lines.ts';
import { isBlank, isInvisible } from '../read/text/lines/signs.ts';

/** A line of a source: its start and end, without its line end. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  /** Whether it has no visible text. */
  readonly blank: boolean;
}

const ESC = '\u001b';
const BEL = '\u0007';

/** Colours and links for a terminal: `ESC [ 1 m`, `ESC ] 8 ; ; address BEL`. They contain letters that are not text. */
const ESCAPE = new RegExp(
  `${ESC}(?:\\[[0-?]{0,40}[ -/]{0,4}[@-~]|\\][^${BEL}${ESC}]{0,2000}(?:${BEL}|${ESC}\\\\))`,
  'g',
);

/**
 * Splits a source at the same line ends as the text reader, so that a block begins on the line from which it was read.
 */
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

/** A line without invisible characters, which blocks do not contain either. */
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
