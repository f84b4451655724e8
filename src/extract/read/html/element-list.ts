import { ElementColumns } from '../../page/element-columns.ts';
import { Attribute, type Attributes } from './attributes.ts';
import { type ClassNames, ElementNames } from './element-names.ts';
import { type NameWords, NO_WORDS } from './name-words.ts';
import { ROLE_NAMES } from './names.ts';
import { TAGS, type Tag } from './tags.ts';

/** Attributes besides `class` whose words describe an element; words of `role` have separate meanings. */
const NAMING = [Attribute.id, Attribute.role, Attribute.itemprop, Attribute.component] as const;

const NAMING_SET = NAMING.reduce((set, attribute) => set | (1 << attribute), 0);

/** Index of the `body`, which every page has. */
export const BODY = 1;

const HTML_TAG = TAGS.get('html') as Tag;
const BODY_TAG = TAGS.get('body') as Tag;

/** Lists the elements of one page: `html`, `body`, all block elements, and inline elements with known names. */
export class ElementList {
  readonly elements: ElementColumns = new ElementColumns();
  readonly #names: ElementNames;
  /** The number of the path of each tag without classes, by its index. */
  readonly #paths: number[] = [];

  constructor(source: string) {
    this.#names = new ElementNames(source, (path) => this.elements.numberOf(path));
    this.elements.add({ tag: 'html', parent: -1, path: this.#pathOf(HTML_TAG), names: 0, words: NO_WORDS });
    this.elements.add({ tag: 'body', parent: 0, path: this.#pathOf(BODY_TAG), names: 0, words: NO_WORDS });
  }

  /** Reads the `html` tag, wherever it is. */
  describeHtml(attributes: Attributes): void {
    this.elements.start[0] = attributes.start;
  }

  /** Reads the `body` tag, wherever it is. Its names apply to the whole page, so descendants do not inherit them. */
  describeBody(attributes: Attributes): void {
    const classes = this.#names.classes(attributes);
    const names = (this.elements.names[BODY] as number) | this.#readNames(BODY_TAG, attributes, classes).names;
    this.elements.rename(BODY, this.#names.path(BODY_TAG, classes), names);
    this.elements.start[BODY] = attributes.start;
  }

  /** Adds an element in `parent` to the list; returns its index, or -1 if it is inline without known names. */
  add(tag: Tag, attributes: Attributes, parent: number): number {
    if (!attributes.any) {
      if (!tag.block && tag.names === 0) return -1;
      this.elements.open(tag.name, parent, this.#pathOf(tag));
      return this.elements.describe(tag.names, NO_WORDS, attributes.start);
    }
    const classes = this.#names.classes(attributes);
    const { names, words } = this.#readNames(tag, attributes, classes);
    if (!tag.block && names === 0) return -1;
    this.elements.open(tag.name, parent, this.#names.path(tag, classes));
    return this.elements.describe(names, words, attributes.start);
  }

  #pathOf(tag: Tag): number {
    let path = this.#paths[tag.index];
    if (path === undefined) {
      path = this.elements.numberOf(tag.name);
      this.#paths[tag.index] = path;
    }
    return path;
  }

  /** The families and the words of all names of an element. */
  #readNames(tag: Tag, attributes: Attributes, classes: ClassNames): NameWords {
    if (!attributes.hasAny(NAMING_SET))
      return tag.names === 0 ? classes : { names: tag.names | classes.names, words: classes.words };
    const role = attributes.get(Attribute.role);
    let names = tag.names | (role === undefined ? 0 : (ROLE_NAMES.get(role) ?? 0)) | classes.names;
    let { words } = classes;
    for (const attribute of NAMING) {
      if (!attributes.has(attribute)) continue;
      const more = this.#names.words(attributes, attribute);
      if (attribute !== Attribute.role) names |= more.names;
      words = words.length === 0 ? more.words : words.concat(more.words);
    }
    return { names, words };
  }
}
