import { advance } from '../lines/signs.ts';

/** Upper and lower left corners of a frame, each with the line that leads away from it. */
const UPPERS = /[┌┏╔╭][─━═]/g;
const LOWERS = /[└┗╚╰][─━═]/g;

/** What opens and ends code, which keeps its frames. */
const FENCE = /^\s{0,20}(?:`{3}|~{3})/;

/** Lines and corners that frames are drawn with. */
const SIGNS = /[\u2500-\u257f]/g;
const FIRST_SIGN = 0x2500;
const LAST_SIGN = 0x257f;

/** Where a line between two cells of a table begins, and where it ends. */
const OPENING = new Set('┬┼┳╋╦╬');
const CLOSING = new Set('┴┻╩');

/** On a longer line line ends were lost. */
const MAX_CHARS = 400;

/**
 * The text with spaces for the frames that a text browser (w3m) draws around single cells: what stands in a frame is
 * read as what stands in columns. Offsets stay as they are. The rows of a table keep its lines, by which they are told
 * to be rows, and lines outside frames and of fenced code are left alone: "│" parts the entries of menus, "├──" those of
 * trees.
 */
export function withoutFrames(text: string): string {
  if (countOf(text, UPPERS) === 0 || countOf(text, LOWERS) === 0) return text;
  const inner = new Set<number>();
  let fenced = false;
  let open = 0;
  return text
    .split('\n')
    .map((line) => {
      if (FENCE.test(line)) fenced = !fenced;
      if (fenced || line.length > MAX_CHARS) return line;
      open += countOf(line, UPPERS);
      const framed = open > 0;
      open = Math.max(0, open - countOf(line, LOWERS));
      return !framed || isRow(line, inner) ? line : line.replace(SIGNS, ' ');
    })
    .join('\n');
}

function countOf(text: string, corners: RegExp): number {
  return text.match(corners)?.length ?? 0;
}

/** Whether a line of a table runs through this one; `inner` holds the columns of those that are open. */
function isRow(line: string, inner: Set<number>): boolean {
  let found = false;
  let column = 0;
  for (const sign of line) {
    const code = sign.codePointAt(0) as number;
    if (code >= FIRST_SIGN && code <= LAST_SIGN) {
      if (OPENING.has(sign)) inner.add(column);
      if (inner.has(column)) found = true;
      if (CLOSING.has(sign)) inner.delete(column);
    }
    column = advance(column, code);
  }
  return found;
}
