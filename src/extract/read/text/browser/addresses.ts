import { isLineEnd } from '../lines/lines.ts';
import type { Markup } from '../lines/ranges.ts';
import { isBlank } from '../lines/signs.ts';

const NONE: Markup = { cuts: [], links: [] };

/**
 * `[https://example.org/a]`, `[/news/a.html]`, `[#comments]`, `[/a.png]/news/a.html`: an address, and text directly
 * after it.
 */
const BRACKETED = /\[([hmd/#][^\s[\]]+)\]((?:https?:\/)?\/[^\s[\]]+)?/gi;

/** `https://example.org/a`, `//example.org/a`, `/news/a.html`, `#comments`, `data:image/png;base64,…` */
const ADDRESS = /^(?:(?:https?:)?\/\/|mailto:|data:|\/[^\s/]+[/.?=#-]|#[a-z])/i;

/** `a.png`, `a.jpg?w=120`, `data:image/png;base64,…`: the address of a picture. */
const PICTURE = /^data:image|\.(?:png|jpe?g|gif|svg|webp|bmp|ico)(?:[?#]|$)/i;

/** A dumper that writes addresses into the text writes many; fewer are the author's own. */
const MIN_ADDRESSES = 3;

/** Links of menus are shorter than this. */
const MAX_LINK_CHARS = 80;

/** The brackets of an address. */
const BRACKETS = 2;

/** Signs before a list item. */
const BULLETS = new Set('*+-•');

/** Finds the addresses that some dumpers write in brackets after a link, or instead of a picture. */
export function findAddresses(text: string): Markup {
  const found = [...text.matchAll(BRACKETED)].filter(({ 1: address = '' }) => ADDRESS.test(address));
  if (found.length < MIN_ADDRESSES) return NONE;
  const cuts: number[] = [];
  const links: number[] = [];
  for (const { 1: address = '', 2: target = '', index } of found) {
    const isPicture = PICTURE.test(address);
    // A picture that is a link has its target after it. A path after any other address is text.
    const isTarget = isPicture || !target.startsWith('/');
    const behind = index + address.length + BRACKETS + (isTarget ? target.length : 0);
    const floor = cuts.at(-1) ?? 0;
    if (isPicture) {
      cuts.push(index, behind);
      continue;
    }
    const end = Math.max(floor, linkEnd(text, index));
    const start = Math.max(floor, linkStart(text, { end, behind }));
    if (start < end) links.push(start, end);
    cuts.push(end, behind);
  }
  return { cuts, links };
}

/** The end of a link's text: its address may be on the next line. */
function linkEnd(text: string, bracket: number): number {
  let at = bracket;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  if (at === 0 || !isLineEnd(text.charCodeAt(at - 1))) return at;
  let end = at - 1;
  if (text.charAt(end) === '\n' && text.charAt(end - 1) === '\r') end--;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  return end === 0 || isLineEnd(text.charCodeAt(end - 1)) ? bracket : end;
}

/**
 * Estimates where a link begins, which the dump does not show. If it ends a line, the whole line is the link, as in
 * menus; elsewhere, only its last word is certain to belong to it.
 */
function linkStart(text: string, { end, behind }: { end: number; behind: number }): number {
  let word = end;
  while (word > 0 && end - word < MAX_LINK_CHARS && !isEdge(text, word - 1) && !isBlank(text.charCodeAt(word - 1)))
    word--;
  if (behind < text.length && !isLineEnd(text.charCodeAt(behind))) return word;
  let start = word;
  while (start > 0 && end - start < MAX_LINK_CHARS && !isEdge(text, start - 1)) start--;
  if (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) return word;
  while (start < end && (isBlank(text.charCodeAt(start)) || BULLETS.has(text.charAt(start)))) start++;
  return start;
}

function isEdge(text: string, at: number): boolean {
  return isLineEnd(text.charCodeAt(at)) || text.charAt(at) === ']';
}
