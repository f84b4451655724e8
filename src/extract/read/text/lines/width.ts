import { eastAsianWidth } from 'get-east-asian-width';
import { CHAR_CLASS, CharClass } from '../../../words/chars.ts';

const TAB = 0x09;
const SPACE = 0x20;

/** Below it every visible character is one column wide; above it begin combining marks and wide scripts. */
const FIRST_UNUSUAL = 0x300;

/** Terminals and editors set tabs to every eighth column. */
const TAB_COLUMNS = 8;

/** Characters that take no room and stand for nothing: NUL, soft hyphen, zero-width space, word joiner, BOM. */
const INVISIBLE = new Set([0x00, 0x7f, 0xad, 0x200b, 0x2060, 0xfeff]);

/** Joiners and direction marks: no room either, but they belong to the spelling of some scripts. */
const FIRST_JOINER = 0x200c;
const LAST_JOINER = 0x200f;

/** Whether a UTF-16 unit is left out of every block's text. */
export function isInvisible(code: number): boolean {
  if (code > SPACE && code < 0x7f) return false;
  return INVISIBLE.has(code) || (code < SPACE && CHAR_CLASS[code] !== CharClass.white);
}

/** Whether a UTF-16 unit is white space; invisible characters count as white at the edges of a line. */
export function isBlank(code: number): boolean {
  return code === SPACE || CHAR_CLASS[code] === CharClass.white || isInvisible(code);
}

/** The column behind the code point `code` when it is printed at `column`. */
export function advance(column: number, code: number): number {
  if (code < FIRST_UNUSUAL) {
    if (code === TAB) return column + TAB_COLUMNS - (column % TAB_COLUMNS);
    return isInvisible(code) ? column : column + 1;
  }
  if (isInvisible(code) || (code >= FIRST_JOINER && code <= LAST_JOINER)) return column;
  if (code <= 0xffff && CHAR_CLASS[code] === CharClass.mark) return column;
  return column + eastAsianWidth(code);
}

/** Columns that `text` takes from `start` up to `end` when it begins at `column`. */
export function columnsOf(text: string, [start, end]: readonly [number, number], column = 0): number {
  let at = column;
  for (let i = start; i < end; i++) {
    const code = text.codePointAt(i) as number;
    if (code > 0xffff) i++;
    at = advance(at, code);
  }
  return at - column;
}
