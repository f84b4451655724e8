import { CHAR_CLASS, isWordClass } from '../../../words/chars.ts';
import type { Line } from './line.ts';
import { columnsOf, isBlank, Sign, signBits } from './signs.ts';

/** The marker before the text of a list item. */
export interface Marker {
  /** The sign as it is written: "•", "12.", "(a)". */
  readonly text: string;
  /** `sign` is always a marker; `dash` may open direct speech, `number` may be a date. */
  readonly kind: 'sign' | 'dash' | 'number' | 'letter';
  /** The number of a `number`, else 0. */
  readonly number: number;
  /** Where the item's text begins; the end of the line if it has none. */
  readonly contentStart: number;
  /** Column of the marker and of the text after it. */
  readonly indent: number;
  readonly contentIndent: number;
}

/** The start of a line, or the rest of one after an outer marker. */
export type Front = Pick<Line, 'start' | 'end' | 'indent'>;

/** Signs that mark an item even without a space after them. */
const TIGHT_SIGNS = new Set('•‣⁃◦●■□▪▫▸▹►▻◆◇◾◽➤➢✓✔✗❖·‧∙・');

/** Signs that mark an item if white space follows. The em dash is not among them: it opens direct speech. */
const LOOSE_SIGNS = new Set('*+»›>○☆★◎▶▷→⇒➔➜¤§¦');

const DASHES = new Set('-–−');

/** `12.`, `12)`, `(12)`, `a)`, `(a)`, `iv)`: followed by white space or the end of the line. */
const ORDINAL = /^(?:(\d{1,3})[.)]|\((\d{1,3})\)|[a-z]\)|\([a-z]\)|[ivx]{2,4}\))$/;

/** The longest of them, `(123)`. */
const MAX_ORDINAL = 5;

const OPEN = 0x28;
const CLOSE = 0x29;
const FULL_STOP = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** The small o that lynx writes before nested items; in the first columns it is a word of many languages. */
const SMALL_O = 'o';
const MIN_SMALL_O_INDENT = 3;

/** Reads the list marker at the start of a line, if there is one. */
export function readMarker(text: string, line: Front): Marker | null {
  if (line.start >= line.end) return null;
  const code = text.charCodeAt(line.start);
  if ((signBits(code) & Sign.marker) === 0) return null;
  const sign = text.charAt(line.start);
  if (isOrdinalStart(code) && sign !== SMALL_O) return readOrdinal(text, line);
  const bare = line.start + 1 >= line.end || isBlank(text.charCodeAt(line.start + 1));
  if (TIGHT_SIGNS.has(sign) && (bare || isTight(text, line))) return marker(text, line, { kind: 'sign', length: 1 });
  if (bare && LOOSE_SIGNS.has(sign)) return marker(text, line, { kind: 'sign', length: 1 });
  if (bare && DASHES.has(sign)) return marker(text, line, { kind: 'dash', length: 1 });
  if (bare && sign === SMALL_O) {
    return line.indent >= MIN_SMALL_O_INDENT ? marker(text, line, { kind: 'letter', length: 1 }) : null;
  }
  return readOrdinal(text, line);
}

/** "•Text", but not "···" or "••••", which are rules. */
function isTight(text: string, line: Front): boolean {
  return isWordClass(CHAR_CLASS[text.charCodeAt(line.start + 1)] as number);
}

function isOrdinalStart(code: number): boolean {
  return code === OPEN || (code >= ZERO && code <= NINE) || (code >= SMALL_A && code <= SMALL_Z);
}

function readOrdinal(text: string, line: Front): Marker | null {
  const limit = Math.min(line.end, line.start + MAX_ORDINAL + 1);
  let end = line.start;
  while (end < limit && !isBlank(text.charCodeAt(end))) end++;
  const last = text.charCodeAt(end - 1);
  if (last !== CLOSE && last !== FULL_STOP) return null;
  const word = text.slice(line.start, end);
  const found = ORDINAL.exec(word);
  if (found === null) return null;
  const digits = found[1] ?? found[2];
  const kind = digits === undefined ? 'letter' : 'number';
  return marker(text, line, { kind, length: word.length, number: Number(digits ?? 0) });
}

interface Found {
  readonly kind: Marker['kind'];
  readonly length: number;
  readonly number?: number;
}

function marker(text: string, line: Front, { kind, length, number = 0 }: Found): Marker {
  const behind = line.start + length;
  let contentStart = behind;
  while (contentStart < line.end && isBlank(text.charCodeAt(contentStart))) contentStart++;
  const contentIndent = line.indent + columnsOf(text, [line.start, contentStart], line.indent);
  return { text: text.slice(line.start, behind), kind, number, contentStart, indent: line.indent, contentIndent };
}
