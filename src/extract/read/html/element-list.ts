import { ElementColumns } from '../../page/element-columns.ts';
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
  readonly elements: ElementColumns = new ElementColumns();
  readonly #names = new ElementNames();

  constructor() {
    this.elements.add({ tag: 'html', parent: -1, path: 'html', names: 0, words: NO_WORDS });
    this.elements.add({ tag: 'body', parent: 0, path: 'body', names: 0, words: NO_WORDS });
  }

  /** The `body` tag, met wherever it stands. Its names are page-wide, so nothing inherits them. */
  describeBody(attributes: Attributes): void {
    const classes = this.#names.classes(attributes.get(Attribute.class) ?? '');
    const names = (this.elements.names[BODY] as number) | this.#readNames('body', attributes, classes).names;
    this.elements.rename(BODY, this.#names.path('body', classes), names);
  }

  /** Lists an element in `parent`; -1 if it is inline and its names say nothing. */
  add(tag: Tag, attributes: Attributes, parent: number): number {
    const classes = this.#names.classes(attributes.get(Attribute.class) ?? '');
    const { names, words } = this.#readNames(tag.name, attributes, classes);
    if (!tag.block && names === 0) return -1;
    return this.elements.add({ tag: tag.name, parent, path: this.#names.path(tag.name, classes), names, words });
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
