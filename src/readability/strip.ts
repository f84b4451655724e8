import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** A page without the parts that Readability does not need, and the size of its DOM. */
export interface Stripped {
  readonly html: string;
  /** Number of start tags that are left. */
  readonly tags: number;
  /** Formatting elements that a DOM parser may open again: at every start tag, the number of those that are open. */
  readonly reopened: number;
  /** The most elements that were open at once, not counting those with an optional end tag. */
  readonly depth: number;
  /** The most attributes of one tag. */
  readonly attributes: number;
}

/** Elements without text of their own. Readability removes `noscript` itself; removed here it costs nothing. */
const STRIPPED: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'template', 'noscript']);
/** Those of them that contain no tags. */
const RAW = ['script', 'style'] as const;
/** The HTML standard's formatting elements: one that is never closed is opened again in every later paragraph. */
const FORMATTING: ReadonlySet<string> = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** Elements that are empty, or that end where the next of their kind begins: they do not nest. */
const UNNESTED: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'body colgroup dd dt head html li optgroup option p rb rp rt rtc tbody td tfoot th thead tr'
  ).split(' '),
);
// <script type="application/ld+json">: data that Readability reads title and author from.
const JSON_LD = /application\/ld\+json/i;

/** Cuts scripts (but not JSON-LD), styles, drawings, templates and comments out of a page, in linear time. */
export function strip(html: string): Stripped {
  return cut(html, STRIPPED);
}

/** An element that is never closed is not cut: this would cut the rest of the page. */
function cut(html: string, names: ReadonlySet<string>): Stripped {
  const pass = new StripPass(html, names);
  const tokenizer = new Tokenizer({ decodeEntities: false }, pass);
  tokenizer.write(html);
  tokenizer.end();
  const unclosed = pass.unclosed();
  if (unclosed.length === 0) return pass.result();
  return cut(html, new Set([...names].filter((name) => !unclosed.includes(name))));
}

/** The element that is being cut; nested elements of the same name are counted. */
interface Opened {
  readonly start: number;
  depth: number;
}

class StripPass implements TokenizerCallbacks {
  readonly #html: string;
  readonly #names: ReadonlySet<string>;
  /** Pairs of offsets, ascending and disjoint. */
  readonly #cuts: { start: number; end: number }[] = [];
  readonly #opened = new Map<string, Opened>();
  readonly #open = new Map<string, number>();
  #name = '';
  #start = 0;
  #tags = 0;
  #unclosed = 0;
  #reopened = 0;
  #depth = 0;
  #deepest = 0;
  #attributes = 0;
  #most = 0;

  constructor(html: string, names: ReadonlySet<string>) {
    this.#html = html;
    this.#names = names;
  }

  onopentagname(start: number, end: number): void {
    this.#start = start - 1;
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#attributes = 0;
  }

  onattribname(): void {
    this.#most = Math.max(this.#most, ++this.#attributes);
  }

  onopentagend(end: number): void {
    const name = this.#name;
    const opened = this.#opened.get(name);
    if (opened !== undefined) opened.depth++;
    else if (this.#isStripped(name, end)) this.#opened.set(name, { start: this.#start, depth: 1 });
    else if (this.#opened.size === 0) this.#count(name);
  }

  onselfclosingtag(end: number): void {
    // "/>" closes an element only in drawings: <svg/>.
    if (this.#name !== 'svg') this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    const opened = this.#opened.get(name);
    if (opened === undefined) {
      if (this.#opened.size === 0) this.#countClose(name);
      return;
    }
    if (--opened.depth > 0) return;
    this.#opened.delete(name);
    const close = this.#html.indexOf('>', end);
    this.#cut(opened.start, close < 0 ? this.#html.length : close + 1);
  }

  oncomment(start: number, end: number): void {
    this.#cut(this.#html.lastIndexOf('<', start - 1), end + 1);
  }

  /** A script or style that is never closed continues to the end of the page, as in browsers. */
  onend(): void {
    for (const name of RAW) {
      const opened = this.#opened.get(name);
      if (opened === undefined) continue;
      this.#opened.delete(name);
      this.#cut(opened.start, this.#html.length);
    }
  }

  unclosed(): readonly string[] {
    return [...this.#opened.keys()];
  }

  result(): Stripped {
    const kept: string[] = [];
    let from = 0;
    for (const { start, end } of this.#cuts) {
      kept.push(this.#html.slice(from, start));
      from = end;
    }
    kept.push(this.#html.slice(from));
    return {
      html: kept.join(''),
      tags: this.#tags,
      reopened: this.#reopened,
      depth: this.#deepest,
      attributes: this.#most,
    };
  }

  #isStripped(name: string, end: number): boolean {
    return this.#names.has(name) && !(name === 'script' && JSON_LD.test(this.#html.slice(this.#start, end)));
  }

  #cut(start: number, end: number): void {
    // A cut that contains earlier ones replaces them: <svg><!-- a --></svg>.
    let from = start;
    for (let last = this.#cuts.at(-1); last !== undefined && last.end > from; last = this.#cuts.at(-1)) {
      from = Math.min(from, last.start);
      this.#cuts.pop();
    }
    this.#cuts.push({ start: from, end });
  }

  #count(name: string): void {
    this.#tags++;
    this.#reopened += this.#unclosed;
    if (UNNESTED.has(name)) return;
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    this.#deepest = Math.max(this.#deepest, ++this.#depth);
    if (FORMATTING.has(name)) this.#unclosed++;
  }

  #countClose(name: string): void {
    const open = this.#open.get(name) ?? 0;
    if (open === 0) return;
    this.#open.set(name, open - 1);
    this.#depth--;
    if (FORMATTING.has(name)) this.#unclosed--;
  }

  onattribdata(): void {}
  onattribend(): void {}
  onattribentity(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  ontext(): void {}
  ontextentity(): void {}
}
