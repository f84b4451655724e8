import { CHAR_CLASS, CharClass } from '../../../words/chars.ts';
import { type Line, Role } from '../lines/line.ts';
import { isFurniture, isPair, measurePair, neededWidth } from './pairs.ts';
import { bestWidth, ColumnWidths, count, MIN_COLUMN_SHARE, newCounts, PAGE } from './widths.ts';

/** A line may be this much shorter than necessary: nested blocks have an additional right margin. */
const SLACK = 6;

/** Columns at which a page's lines were wrapped. */
export class Wrap {
  readonly #text: string;
  /** Width of the page, 0 if it was not wrapped. */
  readonly #page: number;
  /** Widths of text that begins in a separate column, by that column: cells of layout tables. */
  readonly #byIndent: ReadonlyMap<number, number>;
  /** Whether no line of the page was wrapped. */
  readonly #isNone: boolean;

  constructor(text: string, page: number, byIndent: ReadonlyMap<number, number>) {
    this.#text = text;
    this.#page = page;
    this.#byIndent = byIndent;
    this.#isNone = page === 0 && byIndent.size === 0;
  }

  /** Whether `next` continues `line`, which was wrapped because it reached the width. */
  isBroken(line: Line, next: Line): boolean {
    if (this.#isNone || !isPair(line, next)) return false;
    const width = this.#byIndent.get(next.indent) ?? this.#page;
    if (width === 0 || line.width > width + SLACK) return false;
    const needed = neededWidth(this.#text, line, next);
    if (needed > width) return true;
    return needed > width - SLACK && CHAR_CLASS[this.#text.charCodeAt(next.start)] === CharClass.letter;
  }
}

/**
 * Finds the width at which the lines of a page were wrapped. A pair of lines agrees on every width that the first line
 * fits into and that the next word would exceed; the width that most pairs agree on wins. The list of addresses at a
 * page's end is never wrapped. Columns of prose have already been measured together with others: some of these `widths`
 * are of columns that are too short to be measured alone.
 */
export function findWrap(text: string, lines: readonly Line[], widths: ReadonlyMap<number, number>): Wrap {
  const page = newCounts();
  const columns = new ColumnWidths(text);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.start === line.end || (line.roles & Role.reference) !== 0) continue;
    const below = lines[at + 1];
    const next = below !== undefined && isPair(line, below) && !isFurniture(text, below) ? below : null;
    const pair = measurePair(text, line, next);
    count(page, pair);
    columns.count(pair, (next ?? line).indent);
  }
  const found = columns.find(MIN_COLUMN_SHARE);
  return new Wrap(text, bestWidth(page, PAGE), widths.size === 0 ? found : new Map([...widths, ...found]));
}
