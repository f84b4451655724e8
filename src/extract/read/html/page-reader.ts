import { SpanColumns } from '../../page/span-columns.ts';
import { Attribute, type Attributes, NO_ATTRIBUTES } from './attributes.ts';
import { BlockBuilder } from './block-builder.ts';
import { CommentAnchors } from './comment-anchors.ts';
import { BODY_CONTEXT, type Context } from './context.ts';
import { Contexts } from './contexts.ts';
import { BODY, ElementList } from './element-list.ts';
import { ForeignElements } from './foreign.ts';
import { LineSpans } from './line-spans.ts';
import { MetaReader } from './meta.ts';
import { MetaCapture } from './meta-capture.ts';
import { Entry, type OpenElement } from './open-element.ts';
import { OpenElements } from './open-elements.ts';
import { TableStack } from './table.ts';
import type { TagHandler } from './tag-scanner.ts';
import { Slot } from './tag-table.ts';
import { type Namespace, PageTags, TAGS, type Tag } from './tags.ts';
import { isBold, readTraits } from './traits.ts';

const PARAGRAPH = TAGS.get('p') as Tag;
const ROW = TAGS.get('tr') as Tag;
const BREAK = TAGS.get('br') as Tag;
const META = TAGS.get('meta') as Tag;
const LINK = TAGS.get('link') as Tag;

/** Builds blocks, elements and metadata from the tags and texts of one page. */
export class PageReader implements TagHandler {
  readonly builder: BlockBuilder;
  readonly meta: MetaReader;
  readonly list: ElementList;
  readonly tags = new PageTags();
  readonly spans = new SpanColumns();
  readonly anchors = new CommentAnchors();
  readonly #contexts = new Contexts();
  readonly #open: OpenElements;
  readonly #capture: MetaCapture;
  readonly #foreign: ForeignElements;
  readonly #links: number[] = [];
  readonly #tables = new TableStack();
  readonly #lines = new LineSpans(this.spans);
  #linkCount = 0;
  /** The offset of the tag that is being read. */
  #at = 0;

  constructor(source: string) {
    this.builder = new BlockBuilder(source, this.#contexts);
    this.meta = new MetaReader(source);
    this.list = new ElementList(source);
    const root = new Entry(PARAGRAPH);
    root.element = BODY;
    this.#open = new OpenElements(root, (open) => this.#leave(open));
    this.#capture = new MetaCapture(this.meta);
    this.#foreign = new ForeignElements(this.tags, this.#open, this.#contexts);
  }

  isForeign(): boolean {
    return this.#open.current.foreign !== '';
  }

  text(from: number, to: number): void {
    const open = this.#open.current;
    this.#capture.text(from, to);
    if (!open.context.skip) this.builder.text(from, to, open);
  }

  startTag(tag: Tag, attributes: Attributes, selfClosing: boolean): void {
    const { foreign } = this.#open.current;
    this.#at = attributes.start;
    if (foreign !== '') {
      if (!tag.breakout) {
        if (!selfClosing) this.#foreign.start(tag, foreign);
        return;
      }
      this.#open.leaveForeign();
    }
    if (tag.root) this.#startRoot(tag, attributes);
    else if (tag.void) this.#startVoid(tag, attributes);
    else if (selfClosing && tag.foreign) this.builder.space();
    else if (this.#fits(tag)) {
      const carried = this.#open.imply(tag);
      if (carried !== undefined) this.#resume(carried);
      this.#start(tag, attributes);
    }
  }

  endTag(tag: Tag, start: number): void {
    this.#at = start;
    const { foreign, context } = this.#open.current;
    if (tag.root) return;
    if (tag === BREAK) this.builder.breakLine(context);
    if (foreign !== '' && this.#foreign.close(tag, foreign)) return;
    if (this.#open.close(tag)) return;
    if (foreign === '' && (this.#foreign.close(tag, 'svg') || this.#foreign.close(tag, 'math'))) return;
    // A `</p>` without a start tag is an empty paragraph.
    if (tag.slot === Slot.p && !context.skip) this.builder.end(context);
  }

  /** Ends the page. */
  finish(length: number): void {
    this.#at = length;
    this.#open.finish();
    this.builder.end(BODY_CONTEXT);
  }

  #startRoot({ name }: Tag, attributes: Attributes): void {
    if (this.#open.current.context.skip) return;
    if (name === 'html') {
      this.meta.addLanguage(attributes.get(Attribute.lang));
      this.list.describeHtml(attributes);
    }
    if (name === 'body') this.list.describeBody(attributes);
  }

  #startVoid(tag: Tag, attributes: Attributes): void {
    const { context } = this.#open.current;
    if (context.skip) return;
    if (tag.span >= 0) this.#lines.addPoint(tag.span, this.#at);
    if (tag === BREAK) this.builder.breakLine(context);
    else if (tag === META) this.meta.addMeta(attributes);
    else if (tag === LINK) this.meta.addLink(attributes);
    else if (tag.replaced) this.builder.space();
    else if (tag.block) {
      this.#open.imply(tag);
      this.builder.end(this.#open.current.context);
    }
  }

  /** Whether a start tag is allowed here; others are ignored, as in browsers. */
  #fits(tag: Tag): boolean {
    const open = this.#open;
    if (tag.slot === Slot.form) return !open.isOpen(Slot.form) && !open.isBetweenCells();
    if (tag.slot < Slot.section || tag.slot > Slot.caption) return true;
    if (!open.isOpen(Slot.table)) {
      if (!open.current.context.skip) this.builder.end(open.current.context);
      return false;
    }
    if (tag.slot === Slot.cell && !open.isInRow()) {
      open.imply(ROW);
      this.#start(ROW, NO_ATTRIBUTES);
    }
    return true;
  }

  #start(tag: Tag, attributes: Attributes): void {
    const outer = this.#open.current;
    if (tag.replaced) this.builder.space();
    if (outer.context.skip || tag.role === 'skip') {
      this.#startSkipped(tag, attributes);
      return;
    }
    if (tag.block) this.builder.end(outer.context);
    const own = this.list.add(tag, attributes, outer.element);
    const element = own < 0 ? outer.element : own;
    this.anchors.see(tag, attributes, element);
    const wasHidden = outer.context.hidden;
    const entry = this.#open.push(tag, this.#enter(tag, attributes, element));
    entry.element = element;
    entry.ownsElement = own >= 0;
    entry.hides = entry.context.hidden && (!wasHidden || readTraits(attributes).hidden);
    if (tag.foreign) entry.foreign = tag.name as Namespace;
    entry.span = this.#lines.open(tag, attributes);
    if (tag.bold || isBold(attributes)) this.#embolden(entry);
    if (tag.slot === Slot.link && attributes.has(Attribute.href)) this.#startLink(entry);
    this.#capture.start(entry, attributes, false);
  }

  #startSkipped(tag: Tag, attributes: Attributes): void {
    const { context } = this.#open.current;
    const entry = this.#open.push(tag, this.#contexts.skip(context));
    if (!context.skip) entry.span = this.#lines.openSkipped(tag, attributes);
    entry.hides = context.hidden && readTraits(attributes).hidden;
    if (tag.foreign) entry.foreign = tag.name as Namespace;
    this.#capture.start(entry, attributes, context.skip);
  }

  #enter(tag: Tag, attributes: Attributes, element: number): Context {
    let { context } = this.#open.current;
    if (tag.slot === Slot.table) {
      const role = attributes.get(Attribute.role);
      const layout = role === 'presentation' || role === 'none';
      const start = this.builder.drafts.length;
      this.#tables.push({ start, group: this.#contexts.newGroup(), layout, row: element, cells: 0 });
    } else if (tag.slot === Slot.row) {
      this.#tables.startRow(element);
    } else if (tag.slot === Slot.cell) {
      context = this.#contexts.enterCell(context, this.#tables.startCell());
    }
    return this.#contexts.enter(context, tag, readTraits(attributes));
  }

  #embolden(entry: Entry): void {
    entry.bold = true;
    this.builder.bold++;
  }

  #startLink(entry: Entry): void {
    entry.link = true;
    this.#links.push(++this.#linkCount);
    this.builder.link = this.#linkCount;
  }

  /** Continues a link after a block inside the link has ended its paragraph. */
  #resume({ tag, link, bold, span }: OpenElement): void {
    if (!link) return;
    const entry = this.#open.push(tag, this.#open.current.context);
    entry.span = this.#lines.resume(span, this.#at);
    if (bold) this.#embolden(entry);
    this.#startLink(entry);
  }

  #leave(open: OpenElement): void {
    if (open.span >= 0) this.#lines.close(open.span, this.#at);
    if (open.bold) this.builder.bold--;
    if (open.link) {
      this.#links.pop();
      this.builder.link = this.#links[this.#links.length - 1] ?? 0;
    }
    this.#capture.end(open);
    if (open.context.skip) return;
    if (open.tag.block) this.builder.end(this.#open.current.context);
    if (open.tag.slot === Slot.table) this.#tables.pop(this.builder.drafts);
    if (open.ownsElement) this.builder.leave(open.element, this.list.elements.parent[open.element] as number);
  }
}
