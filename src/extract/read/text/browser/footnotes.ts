import { type Line, Role } from '../lines/line.ts';
import { isLineEnd, readLines } from '../lines/lines.ts';
import type { Ranges } from '../lines/ranges.ts';
import { isBlank } from '../lines/signs.ts';
import { addDraft, isVisible, newGroup, type Reading, spanOf } from '../reading.ts';

/** The numbered links of a text browser: their list at the end of the page, and their numbers in the text. */
export interface Footnotes {
  /** Keys of the lines of the list, including its headings. */
  readonly lines: ReadonlySet<number>;
  /** The numbers in the text, including brackets. */
  readonly cuts: Ranges;
  /** Estimated extents of the links that begin at the numbers. */
  readonly links: Ranges;
}

const NONE: Footnotes = { lines: new Set(), cuts: [], links: [] };

/** "References", "Visible links", "Hidden links:": the heading of a list of addresses. */
const TITLE = /^(?:#{1,6} )?(?:references|visible links|hidden links|links)[ \t]{0,2}:?$/i;

/** `12. https://…`, `[12] https://…`, `⟨12⟩ https://…`, `12. file://…`, `12. mailto:…` */
const ENTRY = /^(?:(\d{1,5})\.|\[(\d{1,5})\]|⟨(\d{1,5})⟩)[ \t]{1,4}(?:[a-z][a-z0-9+.-]{1,15}:|\/|#|www\.)/i;

/** `https://…`, `javascript:…`: an address alone, under the number and the title of its link. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,15}:\S|\/|#|www\.)/i;

/** `14. permanent link`: for a link with a title, ELinks writes the title, and the address on a separate line. */
const TITLED = /^\d{1,5}\.[ \t]/;

/** The number of a link in the text: `[12]Word`, `word⟨12⟩`; `[12]` before anything else if the last number was 11. */
const NUMBER = /\[(\d{1,5})\]|⟨(\d{1,5})⟩/g;

/** Characters that may follow a citation or a remark, but do not begin the text of a link. */
const NO_WORD = /[\s[\](:]/;

/** If at least this share of the numbers in a text is directly before a word, a text browser wrote them. */
const MIN_LINK_SHARE = 0.5;

/** The least addresses in a list of addresses. */
const MIN_ENTRIES = 2;

/** Signs of text browsers before a list item, and the number of characters that are checked for them. */
const BULLETS = new Set('*+o#@•-');
const MAX_BULLET = 40;

/** Links of menus are shorter than this. */
const MAX_LINK_CHARS = 80;

const OPEN = 0x5b;
const CLOSE = 0x5d;

/** Longer lines are neither titles nor addresses. */
const MAX_CHARS = 4_000;

/**
 * Finds the list of addresses at the end of a dump and the numbers that refer to it. Numbers in brackets are removed
 * from the text only if there is such a list: otherwise they are citations.
 */
export function findFootnotes(text: string, lines: readonly Line[]): Footnotes {
  let entries = 0;
  let first = -1;
  const listed: number[] = [];
  let addressBelow = false;
  // From the end of the page upwards: addresses, wrapped addresses, blank lines and titles.
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] as Line;
    if (line.blank) continue;
    const content = line.end - line.start > MAX_CHARS ? '' : text.slice(line.start, line.end);
    const isEntry: boolean = ENTRY.test(content) || (addressBelow && TITLED.test(content));
    const isTitle = TITLE.test(content);
    addressBelow = !isEntry && ADDRESS.test(content);
    if (!isEntry && !isTitle && !addressBelow && content.includes(' ')) break;
    if (content === '') break;
    listed.push(line.key);
    if (isEntry) entries++;
    if (isTitle) first = line.start;
  }
  if (entries < MIN_ENTRIES || first < 0) return NONE;
  return { ...findNumbers(text.slice(0, first), entries), lines: new Set(listed.filter((key) => key >= first)) };
}

/**
 * Whether a text is the dump of a text browser that numbers its links: most numbers are directly before a word, while a
 * citation is followed by a space or a full stop.
 */
export function hasLinkNumbers(text: string): boolean {
  const { cuts } = findFootnotes(text, readLines(text).lines);
  let numbers = 0;
  let glued = 0;
  for (let i = 1; i < cuts.length; i += 2) {
    const behind = cuts[i] as number;
    numbers++;
    if (text.charCodeAt(behind - 1) !== CLOSE || isBeforeWord(text, behind)) glued++;
  }
  return glued > 0 && glued >= numbers * MIN_LINK_SHARE;
}

function isBeforeWord(text: string, at: number): boolean {
  return at < text.length && !NO_WORD.test(text.charAt(at));
}

function findNumbers(text: string, entries: number): Pick<Footnotes, 'cuts' | 'links'> {
  const cuts: number[] = [];
  const links: number[] = [];
  let last = 0;
  for (const found of text.matchAll(NUMBER)) {
    const number = Number(found[1] ?? found[2]);
    const behind = found.index + found[0].length;
    const isWord = found[2] !== undefined || isBeforeWord(text, behind);
    if (number > entries || (!isWord && number !== last + 1)) continue;
    last = number;
    cuts.push(found.index, behind);
    if (found[1] !== undefined) links.push(behind, linkEnd(text, found.index, behind));
  }
  return { cuts, links };
}

/**
 * Estimates where a link ends, which the dump does not show. At the start of a line, the link is all text up to the
 * next number, as in menus; elsewhere, only its first word is certain to belong to it.
 */
function linkEnd(text: string, number: number, start: number): number {
  let before = number;
  while (number - before < MAX_BULLET && isBullet(text.charCodeAt(before - 1))) before--;
  const whole = before === 0 || isLineEnd(text.charCodeAt(before - 1));
  let at = start;
  for (; at < text.length && at - start < MAX_LINK_CHARS; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code) || code === OPEN || (!whole && isBlank(code))) break;
  }
  return at;
}

function isBullet(code: number): boolean {
  return !isLineEnd(code) && (isBlank(code) || BULLETS.has(String.fromCharCode(code)));
}

/** Reads the list of addresses: boilerplate that the text browser added. */
export function readReferences(reading: Reading, at: number): number {
  const group = newGroup(reading);
  let end = at;
  for (; end < reading.lines.length; end++) {
    if (!isVisible(reading, end)) continue;
    const line = reading.lines[end] as Line;
    if ((line.roles & Role.reference) === 0) break;
    addDraft(reading, { spans: [spanOf(line)], from: end, shape: 'control', group });
  }
  return end - at;
}
