import { eastAsianWidth } from 'get-east-asian-width';
import { CHAR_CLASS, CharClass } from '../../../words/chars.ts';

/** Bits of a UTF-16 unit: its effect on a line, and the groups of signs to which it belongs. */
export const Sign = {
  white: 1 << 1,
  /** It has no width and no meaning: NUL, soft hyphen, zero-width space. */
  invisible: 1 << 2,
  lineEnd: 1 << 3,
  tab: 1 << 4,
  /** Columns that it takes when printed: none, or two; any other visible unit takes one. */
  narrow: 1 << 5,
  wide: 1 << 6,
  surrogate: 1 << 7,
  /** Brackets of links and of numbered links. */
  square: 1 << 8,
  angle: 1 << 9,
  /** Signs of inline markdown. */
  inline: 1 << 10,
  pipe: 1 << 11,
  /** Signs of frames. */
  box: 1 << 12,
  /** Signs in the fields and buttons of a text browser. */
  field: 1 << 13,
  /** The signs below have a meaning only at the start of a line. */
  rule: 1 << 14,
  marker: 1 << 15,
  hash: 1 << 16,
  quote: 1 << 17,
  fence: 1 << 18,
  /** A line begins with it only if it was cut off the line before. */
  closing: 1 << 19,
  /** Of a script that is written without spaces. */
  ideograph: 1 << 20,
} as const;

/** An invisible unit. */
export const BLANK: number = Sign.white | Sign.invisible;

/** The units of each bit, as a list. */
const SIGNS: readonly (readonly [bit: number, signs: string])[] = [
  [Sign.lineEnd, '\n\v\f\r\u2028\u2029'],
  [Sign.tab, '\t'],
  [Sign.square, '[]'],
  [Sign.angle, '<>⟨⟩'],
  [Sign.inline, '*_~`\\&<'],
  [Sign.pipe, '|│┃║'],
  [Sign.field, '[(_'],
  // `---`, `* * *`, `=====`, `━━━━`: signs of rules.
  [Sign.rule, '-_*=~─━═▬—–·.•+#|│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╯╰▁▔…'],
  // `•`, `*`, `-`, `12.`, `(a)`, `iv)`: first characters of list markers.
  [Sign.marker, '•‣⁃◦●■□▪▫▸▹►▻◆◇◾◽➤➢✓✔✗❖·‧∙・*+»›>○☆★◎▶▷→⇒➔➜¤§¦-–−(0123456789abcdefghijklmnopqrstuvwxyz'],
  [Sign.hash, '#'],
  [Sign.quote, '>'],
  [Sign.fence, '`~'],
  [Sign.closing, ',.;:!?)]}’”…。，、；：！？）」』】》'],
];

const SPACE = 0x20;
const DELETE = 0x7f;

/** Below it every visible character is one column wide; above it begin combining marks and wide scripts. */
const FIRST_UNUSUAL = 0x300;
const FIRST_ASTRAL = 0x10000;

/** Signs of frames. */
const FIRST_BOX = 0x2500;
const LAST_BOX = 0x257f;

/** Characters without width or meaning: NUL, soft hyphen, zero-width space, word joiner, BOM. */
const INVISIBLE: ReadonlySet<number> = new Set([0x00, DELETE, 0xad, 0x200b, 0x2060, 0xfeff]);

/** Joiners and direction marks: they have no width either, but belong to the spelling of some scripts. */
const FIRST_JOINER = 0x200c;
const LAST_JOINER = 0x200f;

/** Terminals and editors set tabs to every eighth column. */
const TAB_COLUMNS = 8;

const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7af;
const FIRST_IDEOGRAPHIC = 0x2e80;
const FIRST_SURROGATE = 0xd800;
const FIRST_WIDE_SIGN = 0xff01;
const LAST_WIDE_SIGN = 0xff65;

/** A unit that was not read yet: all bits are set, so that it does not look like a usual one. */
const UNKNOWN = -1;

/**
 * The bits of units, or `UNKNOWN`: most pages need a hundred of the 65,536. To read this table first is faster than
 * `signBits`.
 */
export const SIGN_BITS: Int32Array = new Int32Array(FIRST_ASTRAL).fill(UNKNOWN);

/** The bits of a UTF-16 unit; 0 for no character, as after the end of a text. */
export function signBits(code: number): number {
  if (!(code < FIRST_ASTRAL)) return 0;
  const bits = SIGN_BITS[code] as number;
  return bits === UNKNOWN ? lookUp(code) : bits;
}

function lookUp(code: number): number {
  const bits = roomBits(code) | listedBits(code) | (isIdeographic(code) ? Sign.ideograph : 0);
  SIGN_BITS[code] = bits;
  return bits;
}

function roomBits(code: number): number {
  const charClass = CHAR_CLASS[code] as number;
  if (INVISIBLE.has(code) || (code < SPACE && charClass !== CharClass.white)) return Sign.invisible;
  const white = charClass === CharClass.white ? Sign.white : 0;
  if (code < FIRST_UNUSUAL) return white;
  if (charClass === CharClass.surrogate) return Sign.surrogate;
  if (charClass === CharClass.mark || (code >= FIRST_JOINER && code <= LAST_JOINER)) return white | Sign.narrow;
  return eastAsianWidth(code) === 2 ? white | Sign.wide : white;
}

function listedBits(code: number): number {
  const sign = String.fromCharCode(code);
  let bits = code >= FIRST_BOX && code <= LAST_BOX ? Sign.box : 0;
  for (const [bit, signs] of SIGNS) if (signs.includes(sign)) bits |= bit;
  return bits;
}

/** Whether a UTF-16 unit is left out of every block's text. */
export function isInvisible(code: number): boolean {
  return (signBits(code) & Sign.invisible) !== 0;
}

/** Whether a UTF-16 unit is white space; invisible characters count as white at the edges of a line. */
export function isBlank(code: number): boolean {
  return (signBits(code) & BLANK) !== 0;
}

/** The column after the code point `code` when it is printed at `column`. */
export function advance(column: number, code: number): number {
  if (code >= FIRST_ASTRAL) return column + eastAsianWidth(code);
  const bits = signBits(code);
  if ((bits & (Sign.tab | Sign.invisible | Sign.narrow | Sign.wide)) === 0) return column + 1;
  if ((bits & Sign.tab) !== 0) return column + TAB_COLUMNS - (column % TAB_COLUMNS);
  return (bits & Sign.wide) !== 0 ? column + 2 : column;
}

/** The number of columns of `text` from `start` up to `end` when it begins at `column`. */
export function columnsOf(text: string, [start, end]: readonly [number, number], column = 0): number {
  let at = column;
  for (let i = start; i < end; i++) {
    const code = text.codePointAt(i) as number;
    if (code >= FIRST_ASTRAL) i++;
    at = advance(at, code);
  }
  return at - column;
}

/** Whether the character belongs to a script that is written without spaces: Han, kana and their signs. */
export function isIdeographic(code: number): boolean {
  if (code < FIRST_IDEOGRAPHIC) return false;
  const isHangul = code >= HANGUL_FIRST && code <= HANGUL_LAST;
  return (code < FIRST_SURROGATE && !isHangul) || (code >= FIRST_WIDE_SIGN && code <= LAST_WIDE_SIGN);
}
