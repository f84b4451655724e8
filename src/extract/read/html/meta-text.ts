import { classAt, isWordClass } from '../../words/chars.ts';
import { anyOf, pattern, wholeWord } from '../../words/pattern.ts';

/** Bylines longer than this (UTF-16 units) are biographies. */
const LONGEST_BYLINE = 120;
/** Longer titles (UTF-16 units) are not changed: comparing their parts would take quadratic time. */
const LONGEST_TITLE = 400;
/** A heading of a lower level confirms a part of the title only with this many letters: "News" is a section. */
const LONG_HEADING = 14;
/** The least characters of a title after the site's name is removed. */
const SHORTEST_REST = 4;

// "two  words\n"
const WHITE_RUN = /\s+/g;
// "two  words", "two\nwords"
const TO_COLLAPSE = /\s\s|[^\S ]/;
// "By Ann Lee", "by: Ann Lee"
const BY = pattern(() => String.raw`^${wholeWord('metaBy')}[:\s]*`, 'i');
// "Von Ann Lee", "Par Ann Lee": without a second word, it could be part of a name
const BY_OR_NAME = pattern(() => String.raw`^${anyOf('metaByOrName')}\s+(?=\S+\s+\S)`, 'i');
// "https://…", "www.…", "/author/ann"
const ADDRESS = /^(?:[a-z]+:\/\/|www\.|\/)|@\S+\.\S/i;
// the bars of "Headline | Site", "Headline - Site", "Site: Headline", "Headline_Site"
const SEPARATOR = / [|\-–—·•»«:/]+ |: | ?[|｜] ?|_/g;
// "2024-05-06", "2024/05/06 07:08:09.123+0200", "20240506"
const ISO_DATE =
  /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
// "en-US", "de_DE", "fr"
const LANGUAGE = /^[a-z]{2,3}(?![a-z])/i;

/** `text` with its white space collapsed. */
export function tidy(text: string): string {
  return (TO_COLLAPSE.test(text) ? text.replace(WHITE_RUN, ' ') : text).trim();
}

/** Texts of the page against which a title is checked. */
export interface TitleHints {
  readonly siteName: string | null;
  /** The page's main headings and other titles. */
  readonly titles: readonly string[];
  /** Its headings of lower levels: the main heading of a blog is often the blog's name. */
  readonly headings: readonly string[];
}

/**
 * Removes the site's name from the start or end of a title, if a heading or the known site name confirms it. If several
 * parts are also headings, the longest is the title: site names are shorter than titles.
 */
export function cleanTitle(title: string, { siteName, titles, headings }: TitleHints): string {
  if (title.length > LONGEST_TITLE) return title;
  const splits = splitTitle(title);
  if (splits.length === 0) return title;
  const site = plain(siteName ?? '');
  const known = new Set([...titles.map(plain), ...headings.map(plain).filter(({ length }) => length >= LONG_HEADING)]);
  known.delete(site);
  if (!known.has(plain(title))) {
    const named = splits.flat().filter((part) => known.has(plain(part)));
    if (named.length > 0) return named.reduce((a, b) => (b.length > a.length ? b : a));
  }
  for (const [before, after] of splits) {
    if (site !== '' && plain(after) === site && before.length >= SHORTEST_REST) return before;
    if (site !== '' && plain(before) === site && after.length >= SHORTEST_REST) return after;
  }
  return title;
}

/** The text before and after each separator of a title. */
function splitTitle(title: string): [before: string, after: string][] {
  return [...title.matchAll(SEPARATOR)].map((match) => [
    title.slice(0, match.index).trim(),
    title.slice(match.index + match[0].length).trim(),
  ]);
}

/** The letters and numbers of a title, for comparison. */
function plain(text: string): string {
  let kept = '';
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isWordClass(classAt(text, i))) continue;
    if (i > from) kept += text.slice(from, i);
    from = i + 1;
  }
  return kept.toLowerCase();
}

/** The names of a byline, joined with ", "; `null` if none of the values is a name. */
export function cleanByline(values: readonly string[]): string | null {
  const names = new Map<string, string>();
  for (const value of values) {
    const name = tidy(value).replace(BY.regExp(), '').replace(BY_OR_NAME.regExp(), '');
    if (name === '' || name.length > LONGEST_BYLINE || ADDRESS.test(name)) continue;
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return names.size === 0 ? null : [...names.values()].join(', ');
}

/** A date in ISO 8601 if it is nearly in that form, else unchanged; `null` if empty. */
export function cleanDate(value: string): string | null {
  const text = tidy(value);
  const match = ISO_DATE.exec(text);
  if (match === null) return text === '' ? null : text;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const offset = zone === undefined ? '' : cleanZone(zone);
  return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`;
}

function cleanZone(zone: string): string {
  if (zone.length <= 1) return 'Z';
  const minutes = zone.length > 3 ? zone.slice(-2) : '00';
  return `${zone.slice(0, 3)}:${minutes}`;
}

/** The primary subtag of a language tag, in lower case; `null` if it is not one. */
export function cleanLanguage(value: string): string | null {
  return LANGUAGE.exec(value.trim())?.[0].toLowerCase() ?? null;
}
