import type { PageElement } from '../../../types.ts';
import { Attribute, type Attributes } from './attributes.ts';
import { type ClassNames, ElementNames } from './element-names.ts';
import { NO_WORDS } from './name-words.ts';
import { ROLE_NAMES, TAG_NAMES } from './names.ts';
import type { Tag } from './tags.ts';

/** Attributes whose words say what an element is, besides `class`; those of `role` have meanings of their own. */
const NAMING = [Attribute.id, Attribute.role, Attribute.itemprop, Attribute.component] as const;

/** Index of the `body`, which every page has. */
export const BODY = 1;

/** Lists the elements of one page: `html`, `body`, all blocks, and inline elements whose names say something. */
export class ElementList {
  readonly elements: PageElement[] = [];
  readonly #names = new ElementNames();

  constructor() {
    this.elements.push({
      index: 0,
      tag: 'html',
      parent: -1,
      depth: 0,
      path: 'html',
      names: 0,
      within: 0,
      words: NO_WORDS,
    });
    this.elements.push({
      index: BODY,
      tag: 'body',
      parent: 0,
      depth: 1,
      path: 'body',
      names: 0,
      within: 0,
      words: NO_WORDS,
    });
  }

  /** The `body` tag, met wherever it stands. Its names are page-wide, so nothing inherits them. */
  describeBody(attributes: Attributes): void {
    const body = this.elements[BODY] as PageElement;
    const classes = this.#names.classes(attributes.get(Attribute.class) ?? '');
    const names = body.names | this.#readNames('body', attributes, classes).names;
    this.elements[BODY] = { ...body, path: this.#names.path('body', classes), names };
  }

  /** Lists an element in `parent`; -1 if it is inline and its names say nothing. */
  add(tag: Tag, attributes: Attributes, parent: number): number {
    const classes = this.#names.classes(attributes.get(Attribute.class) ?? '');
    const { names, words } = this.#readNames(tag.name, attributes, classes);
    if (!tag.block && names === 0) return -1;
    const outer = this.elements[parent] as PageElement;
    const index = this.elements.length;
    const path = this.#names.path(tag.name, classes);
    const { depth, within } = outer;
    this.elements.push({
      index,
      tag: tag.name,
      parent,
      depth: depth + 1,
      path,
      names,
      within: within | names,
      words,
    });
    return index;
  }

  /** The families and the words of all names of an element. */
  #readNames(tag: string, attributes: Attributes, classes: ClassNames): { names: number; words: readonly string[] } {
    const role = attributes.get(Attribute.role);
    let names = (TAG_NAMES.get(tag) ?? 0) | (role === undefined ? 0 : (ROLE_NAMES.get(role) ?? 0)) | classes.names;
    let { words } = classes;
    for (const attribute of NAMING) {
      const name = attributes.get(attribute);
      if (name === undefined) continue;
      const more = this.#names.words(name);
      if (attribute !== Attribute.role) names |= more.names;
      words = words.length === 0 ? more.words : words.concat(more.words);
    }
    return { names, words };
  }
}
