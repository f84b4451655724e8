import { Attribute, type Attributes } from '../html/attributes.ts';
import { scanTags, type TagHandler } from '../html/tag-scanner.ts';
import type { Tag } from '../html/tags.ts';

/** A part of the source. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The parts of a page that are not shown. */
export interface Unseen {
  /** Contents of `noscript` elements. */
  readonly noscripts: readonly Span[];
  /** Contents of JSON-LD scripts. */
  readonly linked: readonly Span[];
  /** The data in other scripts: JSON, or what is assigned to a global variable. */
  readonly states: readonly Span[];
  /** The start of the content of a `title` without an end tag; -1 if there is none. */
  readonly openTitle: number;
}

/** Longer scripts (UTF-16 units), and those beyond the page's total, are not read. */
const LONGEST_SCRIPT = 4_000_000;
const LONGEST_TOTAL = 8_000_000;
/** The assigned value begins within this many characters (UTF-16 units) of a script. */
const LONGEST_LEAD = 400;

// "application/ld+json; charset=utf-8"
const LINKED_TYPE = /^\s*application\/ld\+json/i;
// "application/json", "application/vnd.site+json"
const JSON_TYPE = /^\s*(?:application|text)\/[\w.+-]*json/i;
// "window.__NUXT__ =", "window['APP_STATE'] =", "var __APOLLO_STATE__ =", "self.initialData=" before the data itself
const ASSIGNMENT =
  /(?:\b(?:window|self|globalThis|top)(?:\.[\w$]{1,60}|\[["'][\w$.-]{1,60}["']\])|\b(?:var|let|const) [\w$]{1,60})\s{0,9}=\s{0,9}(?=[{[]|JSON\.parse\(|\(?function)/;

/** Finds the scripts and fallbacks of a page in one scan of its tags. */
export function findUnseen(source: string): Unseen {
  const finder = new Finder(source);
  scanTags(source, finder);
  return finder.finish();
}

class Finder implements TagHandler {
  readonly #source: string;
  readonly #noscripts: Span[] = [];
  readonly #linked: Span[] = [];
  readonly #states: Span[] = [];
  /** The script or title that is being read: its name, its type, and its content so far. */
  #name = '';
  #type = '';
  #from = -1;
  #to = -1;
  #noscriptFrom = -1;
  #awaitsNoscript = false;
  #last = 0;
  #total = 0;

  constructor(source: string) {
    this.#source = source;
  }

  isForeign(): boolean {
    return false;
  }

  startTag({ name }: Tag, attributes: Attributes): void {
    if (name === 'noscript') this.#awaitsNoscript = this.#noscriptFrom < 0;
    if (name !== 'script' && name !== 'title') return;
    this.#name = name;
    this.#type = name === 'script' ? (attributes.get(Attribute.type) ?? '') : '';
    this.#from = -1;
  }

  text(from: number, to: number): void {
    this.#last = to;
    if (this.#awaitsNoscript) {
      this.#noscriptFrom = from;
      this.#awaitsNoscript = false;
    }
    if (this.#name === '') return;
    if (this.#from < 0) this.#from = from;
    this.#to = to;
  }

  endTag({ name }: Tag): void {
    if (name === 'noscript') {
      if (this.#noscriptFrom >= 0) this.#noscripts.push({ from: this.#noscriptFrom, to: this.#last });
      this.#noscriptFrom = -1;
      this.#awaitsNoscript = false;
    }
    if (name !== this.#name) return;
    if (name === 'script' && this.#from >= 0) this.#addScript(this.#from, this.#to);
    this.#name = '';
  }

  finish(): Unseen {
    return {
      noscripts: this.#noscripts,
      linked: this.#linked,
      states: this.#states,
      openTitle: this.#name === 'title' ? this.#from : -1,
    };
  }

  #addScript(from: number, to: number): void {
    if (to - from > LONGEST_SCRIPT || this.#total + to - from > LONGEST_TOTAL) return;
    this.#total += to - from;
    if (LINKED_TYPE.test(this.#type)) this.#linked.push({ from, to });
    else if (JSON_TYPE.test(this.#type)) this.#states.push({ from, to });
    else {
      const found = ASSIGNMENT.exec(this.#source.slice(from, Math.min(to, from + LONGEST_LEAD)));
      if (found !== null) this.#states.push({ from: from + found.index + found[0].length, to });
    }
  }
}
