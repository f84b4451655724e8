import type { PageElement } from '../../../types.ts';
import type { Attributes } from './attributes.ts';
import { ElementNames } from './element-names.ts';
import { ROLE_NAMES, TAG_NAMES } from './names.ts';
import type { Tag } from './tags.ts';

/** Index of the `body`, which every page has. */
export const BODY = 1;

/** Lists the elements of one page: `html`, `body`, all blocks, and inline elements whose names say something. */
export class ElementList {
  readonly elements: PageElement[] = [];
  readonly #names = new ElementNames();

  constructor() {
    this.elements.push({ index: 0, tag: 'html', parent: -1, depth: 0, path: 'html', names: 0, within: 0 });
    this.elements.push({ index: BODY, tag: 'body', parent: 0, depth: 1, path: 'body', names: 0, within: 0 });
  }

  /** The `body` tag, met wherever it stands. Its names are page-wide, so nothing inherits them. */
  describeBody(attributes: Attributes): void {
    const body = this.elements[BODY] as PageElement;
    const classes = attributes.get('class') ?? '';
    const names = body.names | this.#readNames('body', attributes);
    this.elements[BODY] = { ...body, path: this.#names.path('body', classes), names };
  }

  /** Lists an element in `parent`; -1 if it is inline and its names say nothing. */
  add(tag: Tag, attributes: Attributes, parent: number): number {
    const names = this.#readNames(tag.name, attributes);
    if (!tag.block && names === 0) return -1;
    const outer = this.elements[parent] as PageElement;
    const index = this.elements.length;
    const path = this.#names.path(tag.name, attributes.get('class') ?? '');
    const { name } = tag;
    this.elements.push({ index, tag: name, parent, depth: outer.depth + 1, path, names, within: outer.within | names });
    return index;
  }

  #readNames(tag: string, attributes: Attributes): number {
    const classes = attributes.get('class');
    const id = attributes.get('id');
    const role = attributes.get('role');
    const itemprop = attributes.get('itemprop');
    const component = attributes.get('data-component');
    let names = TAG_NAMES.get(tag) ?? 0;
    if (classes !== undefined) names |= this.#names.classFamilies(classes);
    if (id !== undefined) names |= this.#names.families(id);
    if (role !== undefined) names |= ROLE_NAMES.get(role) ?? 0;
    if (itemprop !== undefined) names |= this.#names.families(itemprop);
    if (component !== undefined) names |= this.#names.families(component);
    return names;
  }
}
