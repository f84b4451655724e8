import { type Line, Role } from '../lines/line.ts';
import type { Lines } from '../lines/lines.ts';
import { type Markup, pack } from '../lines/ranges.ts';
import { Sign } from '../lines/signs.ts';
import { Destinations } from './destinations.ts';

/** Rules for reading link syntax. */
export interface LinkRules {
  readonly markdown: boolean;
  /** Names of link definitions, lower case. */
  readonly names: ReadonlySet<string>;
}

const NO_MARKUP: Markup = { cuts: [], links: [] };

const NEW_PARAGRAPH = 0x0a;
const BANG = 0x21;
const ROUND = 0x28;
const LESS = 0x3c;
const OPEN = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE = 0x5d;

/**
 * The longest text of a link: crawlers put whole cards into one link, but a bracket that stays open for longer is an
 * accident.
 */
const MAX_LINK_TEXT = 10_000;

/** The longest description of a picture: some are whole captions of Instagram, which have at most 2,200 characters. */
const MAX_DESCRIPTION = 2_400;

/**
 * `(/a.png)`, `(https://…/a.jpg?w=120 "A")`, `(data:image/png;base64,…)`: the address of a picture, and the number of
 * characters that are checked.
 */
const PICTURE = /^\(<?(?:data:image|[^\s()<>]{0,1000}\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)(?:[?#)>\s]|$))/i;
const MAX_PICTURE = 1_000;

/** Lines without any of these contain no link. */
const SIGNS: number = Sign.square | Sign.angle | Sign.inline;

/** Longest name of a link definition. */
const MAX_NAME = 200;

/** `<https://example.org/>`, `<mailto:a@b.c>`, `<a@b.c>` */
const AUTOLINK = /<((?:https?|ftp|mailto):[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255})>/iy;

/**
 * Finds inline and reference links, images and autolinks in the lines of a text, except in code. Takes time linear in
 * the text.
 */
export function findLinks({ text, lines, holds }: Lines, rules: LinkRules): Markup {
  if ((holds & SIGNS) === 0) return NO_MARKUP;
  const scan = new LinkScan(text, rules);
  scan.run(lines);
  return { cuts: pack(scan.cuts), links: pack(scan.links) };
}

/** The key under which a definition is looked up: its name in lower case, white space collapsed. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

class LinkScan {
  readonly cuts: [number, number][] = [];
  readonly links: [number, number][] = [];
  readonly #text: string;
  readonly #rules: LinkRules;
  readonly #openers: number[] = [];
  readonly #destinations: Destinations;
  /** The last blank line. */
  #paragraph = -1;

  constructor(text: string, rules: LinkRules) {
    this.#text = text;
    this.#rules = rules;
    this.#destinations = new Destinations(text);
  }

  run(lines: readonly Line[]): void {
    let at = 0;
    for (const line of lines) {
      if (line.blank) this.#paragraph = line.start;
      if ((line.holds & SIGNS) === 0 || (line.roles & Role.code) !== 0) continue;
      for (at = Math.max(at, line.start); at < line.end; at++) at = this.#step(at);
    }
  }

  /** Reads the sign at `at`, if it is one, and returns the last character of it. */
  #step(at: number): number {
    switch (this.#text.charCodeAt(at)) {
      case BACKSLASH:
        return this.#rules.markdown && this.#text.charCodeAt(at + 1) > NEW_PARAGRAPH ? at + 1 : at;
      case OPEN:
        this.#openers.push(at);
        return at;
      case CLOSE:
        return this.#close(at);
      case LESS:
        return this.#rules.markdown ? this.#autolink(at) : at;
      default:
        return at;
    }
  }

  #autolink(at: number): number {
    AUTOLINK.lastIndex = at;
    const found = AUTOLINK.exec(this.#text);
    if (found === null) return at;
    const end = at + found[0].length;
    this.cuts.push([at, at + 1], [end - 1, end]);
    this.links.push([at + 1, end - 1]);
    return end - 1;
  }

  #close(at: number): number {
    let open = this.#openers.pop();
    // A picture that is left open does not count: all text between would be lost.
    while (open !== undefined && this.#isLeftOpen(open, at)) open = this.#openers.pop();
    if (open === undefined || at - open > MAX_LINK_TEXT) return at;
    const end = this.#target(open, at);
    if (end < 0) return at;
    if (this.#isImage(open)) {
      dropFrom(this.cuts, open - 1);
      dropFrom(this.links, open - 1);
      this.cuts.push([open - 1, end]);
    } else {
      this.cuts.push([open, open + 1], [at, end]);
      this.links.push([open + 1, at]);
    }
    return end - 1;
  }

  /**
   * Whether the `![` of another paragraph is not closed at `at`: the description would be too long, or `at` does not
   * close a picture.
   */
  #isLeftOpen(open: number, at: number): boolean {
    if (open > this.#paragraph || !this.#isImage(open)) return false;
    const hasLinks = (this.cuts[this.cuts.length - 1]?.[0] ?? -1) > open;
    return hasLinks || at - open > MAX_DESCRIPTION || !PICTURE.test(this.#text.slice(at + 1, at + 1 + MAX_PICTURE));
  }

  #isImage(open: number): boolean {
    return this.#text.charCodeAt(open - 1) === BANG && this.#text.charCodeAt(open - 2) !== BACKSLASH;
  }

  /** The end of the link that closes at `at`, including its address; -1 if these are only brackets. */
  #target(open: number, at: number): number {
    const next = this.#text.charCodeAt(at + 1);
    if (next === ROUND) return this.#destinations.read(at + 2, !this.#rules.markdown);
    const { names } = this.#rules;
    if (names.size === 0) return -1;
    const text = this.#text.slice(open + 1, Math.min(at, open + MAX_NAME));
    if (next !== OPEN) return names.has(nameKey(text)) ? at + 1 : -1;
    const end = this.#text.slice(at + 2, at + 2 + MAX_NAME).indexOf(']');
    if (end < 0) return -1;
    const name = end === 0 ? text : this.#text.slice(at + 2, at + 2 + end);
    return names.has(nameKey(name)) ? at + 3 + end : -1;
  }
}

function dropFrom(ranges: [number, number][], start: number): void {
  while (ranges.length > 0 && (ranges[ranges.length - 1] as [number, number])[0] >= start) ranges.pop();
}
