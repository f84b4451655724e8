import type { Contexts } from './contexts.ts';
import type { OpenElements } from './open-elements.ts';
import type { Namespace, PageTags, Tag } from './tags.ts';

/** Elements of `svg` and `math` whose children are HTML again. */
const INTEGRATION: ReadonlySet<string> = new Set('mi mo mn ms mtext foreignobject desc title'.split(' '));
/** Parts of a formula that a reader never sees. */
const ANNOTATIONS: ReadonlySet<string> = new Set(['annotation', 'annotation-xml']);

/** Opens and closes elements inside `svg` and `math`. */
export class ForeignElements {
  readonly #tags: PageTags;
  readonly #open: OpenElements;
  readonly #contexts: Contexts;

  constructor(tags: PageTags, open: OpenElements, contexts: Contexts) {
    this.#tags = tags;
    this.#open = open;
    this.#contexts = contexts;
  }

  /** Reads a start tag in a namespace. */
  start(tag: Tag, namespace: Namespace): void {
    const { context } = this.#open.current;
    const skip = context.skip || ANNOTATIONS.has(tag.name);
    const inner = skip ? this.#contexts.skip(context) : context;
    const entry = this.#open.push(this.#tags.foreign(tag, namespace), inner);
    if (!INTEGRATION.has(tag.name)) entry.foreign = namespace;
  }

  /** Reads an end tag; returns whether it closed an element of the namespace. */
  close(tag: Tag, namespace: Namespace): boolean {
    const foreign = this.#tags.findForeign(tag, namespace);
    return foreign !== undefined && this.#open.close(foreign);
  }
}
