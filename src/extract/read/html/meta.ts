import { decodeHTML } from 'entities/decode';
import type { Block, Meta } from '../../../types.ts';
import { Attribute, type Attributes } from './attributes.ts';
import { readLinkedData } from './json-ld.ts';
import { FIELDS, type Field } from './meta-fields.ts';
import { cleanByline, cleanDate, cleanLanguage, cleanTitle, tidy } from './meta-text.ts';
import { TAGS, type Tag } from './tags.ts';

const TITLE = TAGS.get('title') as Tag;
const SCRIPT = TAGS.get('script') as Tag;
const TIME = TAGS.get('time') as Tag;
const LINK = TAGS.get('a') as Tag;

/** The most values of one key, and the most characters of one value. */
const MOST_VALUES = 50;
const LONGEST_VALUE = 4000;
/** Longer text of an element (UTF-16 units) is not a name, date or headline. */
const LONGEST_TEXT = 300;

/** `itemprop`s whose text is read if they have no `content`. */
const TEXT_PROPERTIES: ReadonlySet<string> = new Set(['author', 'headline', 'datepublished', 'datemodified']);

/** The attributes of which an element must have one to be metadata. */
const KEY_ATTRIBUTES = (1 << Attribute.datetime) | (1 << Attribute.itemprop) | (1 << Attribute.rel);

// "https://…"
const WEB_ADDRESS = /^https?:\/\//i;
// "author", "nofollow author"
const REL_AUTHOR = /(?:^|\s)author(?:\s|$)/i;
const REL_CANONICAL = /(?:^|\s)canonical(?:\s|$)/i;
const JSON_LD_TYPE = /^\s*application\/ld\+json/i;

/** A longer title (UTF-16 units) is used only if there is no shorter one. */
const LONGEST_HEADLINE = 200;

/** A visible heading of the page. */
export type Heading = Pick<Block, 'text' | 'level'>;

/** Collects the metadata in the tags of a page. */
export class MetaReader {
  readonly #source: string;
  readonly #values = new Map<string, string[]>();
  readonly #scripts: string[] = [];
  /** The key for the text of the element that is being read. */
  #key = '';
  #text = '';

  constructor(source: string) {
    this.#source = source;
  }

  /** The `lang` of the `html` tag. */
  addLanguage(language: string | undefined): void {
    this.#add('html:lang', language);
  }

  /** A `meta` tag. */
  addMeta(attributes: Attributes): void {
    const content = attributes.get(Attribute.content);
    const itemprop = attributes.get(Attribute.itemprop);
    this.#add(
      attributes.get(Attribute.property) ?? attributes.get(Attribute.name) ?? attributes.get(Attribute.httpEquiv),
      content,
    );
    if (itemprop !== undefined) this.#add(`itemprop:${itemprop}`, content);
  }

  /** A `link` tag. */
  addLink(attributes: Attributes): void {
    if (REL_CANONICAL.test(attributes.get(Attribute.rel) ?? ''))
      this.#add('link:canonical', attributes.get(Attribute.href));
  }

  /** Records the metadata in the attributes of a start tag; returns whether the element's text is metadata, too. */
  wantsText(tag: Tag, attributes: Attributes, skipped: boolean): boolean {
    this.#key = '';
    if (skipped || !(attributes.any || tag === TITLE)) return false;
    if (tag === TITLE) this.#key = 'title';
    else if (tag === SCRIPT) this.#key = JSON_LD_TYPE.test(attributes.get(Attribute.type) ?? '') ? 'json-ld' : '';
    else this.#key = this.#elementKey(tag, attributes);
    return this.#key !== '';
  }

  /** Whether an element inside the one that is being read contains only the name: then its text is read instead. */
  narrowsText(attributes: Attributes): boolean {
    if (this.#key !== 'itemprop:author' || attributes.get(Attribute.itemprop) !== 'name') return false;
    this.#text = '';
    return true;
  }

  /** Adds text inside the element for which `wantsText` returned true. */
  addText(from: number, to: number): void {
    if (this.#key === 'json-ld' || this.#text.length <= LONGEST_TEXT) this.#text += this.#source.slice(from, to);
  }

  /** That element ends. */
  endText(): void {
    if (this.#key === 'json-ld') this.#scripts.push(this.#text);
    else if (this.#text.length <= LONGEST_TEXT) this.#add(this.#key, decodeHTML(this.#text));
    this.#text = '';
    this.#key = '';
  }

  /** The metadata of the page from its tags and headings. */
  finish(headings: readonly Heading[]): Meta {
    this.#addLinkedData();
    const siteName = this.#first('siteName');
    const all = this.#all('title');
    // Some sites put the first paragraph into the headline of their JSON-LD.
    const [main, lower] = [true, false].map((isMain) =>
      headings.filter(({ level }) => (level === 1) === isMain).map(({ text }) => text),
    ) as [string[], string[]];
    const title = all.find(({ length }) => length <= LONGEST_HEADLINE) ?? all[0] ?? main[0] ?? null;
    const titles = [...main, ...all].filter((other) => other !== title || main.includes(other));
    const types = this.#all('type');
    return {
      title: title === null ? null : cleanTitle(title, { siteName, titles, headings: lower }),
      byline: this.#byline(),
      siteName,
      published: cleanDate(this.#first('published') ?? ''),
      modified: cleanDate(this.#first('modified') ?? ''),
      language:
        this.#all('language')
          .map(cleanLanguage)
          .find((language) => language !== null) ?? null,
      description: this.#first('description'),
      url: this.#all('url').find((url) => WEB_ADDRESS.test(url)) ?? null,
      type: types[0] ?? null,
      tags: [
        ...new Set(
          this.#all('tags')
            .flatMap((text) => text.split(','))
            .map(tidy)
            .filter(Boolean),
        ),
      ],
    };
  }

  #elementKey(tag: Tag, attributes: Attributes): string {
    if (!attributes.hasAny(KEY_ATTRIBUTES)) return '';
    const datetime = attributes.get(Attribute.datetime);
    const itemprop = attributes.get(Attribute.itemprop)?.toLowerCase();
    if (tag === TIME) this.#add('time', datetime);
    if (itemprop !== undefined && TEXT_PROPERTIES.has(itemprop)) {
      const value = attributes.get(Attribute.content) ?? datetime;
      if (value === undefined) return `itemprop:${itemprop}`;
      this.#add(`itemprop:${itemprop}`, value);
    }
    return tag === LINK && REL_AUTHOR.test(attributes.get(Attribute.rel) ?? '') ? 'rel:author' : '';
  }

  #add(key: string | undefined, value: string | undefined): void {
    const text = tidy((value ?? '').slice(0, LONGEST_VALUE));
    if (key === undefined || text === '') return;
    const name = key.trim().toLowerCase();
    const values = this.#values.get(name);
    if (values === undefined) this.#values.set(name, [text]);
    else if (values.length < MOST_VALUES) values.push(text);
  }

  #addLinkedData(): void {
    if (this.#scripts.length === 0) return;
    for (const [key, values] of Object.entries(readLinkedData(this.#scripts))) {
      for (const value of values as readonly string[]) this.#add(`ld:${key}`, value);
    }
  }

  /** All values of a field, best first. */
  #all(field: Field): string[] {
    const all: string[] = [];
    for (const key of FIELDS[field]) {
      const values = this.#values.get(key);
      if (values !== undefined) all.push(...values);
    }
    return all;
  }

  #first(field: Field): string | null {
    for (const key of FIELDS[field]) {
      const values = this.#values.get(key);
      if (values !== undefined) return values[0] as string;
    }
    return null;
  }

  /** The names under the best key with a value. */
  #byline(): string | null {
    for (const key of FIELDS.byline) {
      const values = this.#values.get(key) ?? [];
      // Comments have authors, too: of names in the body, only the first is used.
      const byline = cleanByline(key === 'itemprop:author' || key === 'rel:author' ? values.slice(0, 1) : values);
      if (byline !== null) return byline;
    }
    return null;
  }
}
