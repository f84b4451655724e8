import { advance } from './columns.ts';

/** Upper and lower left corners of a frame, each with the line that leads away from it. */
const UPPER = /[┌┏╔╭][─━═]/;
const LOWER = /[└┗╚╰][─━═]/;

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
 * to be rows, and a text without a whole frame is left alone: "│" parts the entries of menus, "├──" those of trees.
 */
export function withoutFrames(text: string): string {
  if (!UPPER.test(text) || !LOWER.test(text)) return text;
  const inner = new Set<number>();
  const lines = text.split('\n');
  return lines
    .map((line) => (line.length > MAX_CHARS || isRow(line, inner) ? line : line.replace(SIGNS, ' ')))
    .join('\n');
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
