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

/** Signs at which a line between two cells of a table begins, and at which it ends. */
const OPENING = new Set('┬┼┳╋╦╬');
const CLOSING = new Set('┴┻╩');

/** A longer line has lost its line ends and has no frames. */
const MAX_CHARS = 400;

/**
 * Replaces by spaces the frames that a text browser (w3m) draws around single cells, so that framed text is read like
 * text in columns. Offsets do not change. The rows of a table keep their lines, by which they are recognised, and so do
 * lines outside frames and in fenced code: "│" separates the entries of menus, "├──" those of trees.
 */
export function withoutFrames(text: string): string {
  if (countOf(text, UPPERS) === 0 || countOf(text, LOWERS) === 0) return text;
  const lines = text.split('\n');
  let fenced = false;
  for (let at = 0; at < lines.length; at++) {
    if (FENCE.test(lines[at] as string)) fenced = !fenced;
    if (fenced) continue;
    let end = at;
    while (end < lines.length && mayBeDrawn(lines[end] as string)) end++;
    if (end === at) continue;
    eraseFrames(lines, at, end);
    at = end - 1;
  }
  return lines.join('\n');
}

/** Whether a line may be part of a frame. */
function mayBeDrawn(line: string): boolean {
  return line.length <= MAX_CHARS && !FENCE.test(line) && countOf(line, SIGNS) > 0;
}

/**
 * Replaces the frames in the lines of a drawing by spaces. A corner that is never closed is not a frame: somebody typed
 * it.
 */
function eraseFrames(lines: string[], from: number, to: number): void {
  const inner = new Set<number>();
  let last = to - 1;
  while (last >= from && countOf(lines[last] as string, LOWERS) === 0) last--;
  let open = 0;
  for (let at = from; at <= last; at++) {
    const line = lines[at] as string;
    open += countOf(line, UPPERS);
    const framed = open > 0;
    open = Math.max(0, open - countOf(line, LOWERS));
    if (framed && !isRow(line, inner)) lines[at] = line.replace(SIGNS, ' ');
  }
}

function countOf(text: string, corners: RegExp): number {
  return text.match(corners)?.length ?? 0;
}

/** Whether a line of a table runs through this one; `inner` contains the columns of the open ones. */
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
