import { Attribute, Attributes } from './attributes.ts';
import { BlockBuilder } from './block-builder.ts';
import { CommentAnchors } from './comment-anchors.ts';
import { BODY_CONTEXT, type Context, Contexts } from './context.ts';
import { BODY, ElementList } from './element-list.ts';
import { ANNOTATIONS, BREAKOUT, INTEGRATION } from './foreign.ts';
import { MetaReader } from './meta.ts';
import type { OpenElement } from './open-element.ts';
import { OpenElements } from './open-elements.ts';
import { TableStack } from './table.ts';
import type { TagHandler } from './tag-scanner.ts';
import { PageTags, Slot, TAGS, type Tag } from './tags.ts';
import { isBold, readTraits } from './traits.ts';

/** Elements that stand in a line like a word but hold no text of it. */
const REPLACED: ReadonlySet<string> = new Set('audio canvas embed iframe img input object video'.split(' '));

const PARAGRAPH = TAGS.get('p') as Tag;
const ROW = TAGS.get('tr') as Tag;

/** Builds blocks, elements and metadata from the tags and texts of one page. */
export class PageReader implements TagHandler {
  readonly builder: BlockBuilder;
  readonly meta: MetaReader;
  readonly list = new ElementList();
  readonly anchors = new CommentAnchors();
  readonly #contexts = new Contexts();
  readonly #open: OpenElements;
  readonly #tags = new PageTags();
  readonly #links: number[] = [];
  readonly #tables = new TableStack();
  readonly #noAttributes = new Attributes('');
  #linkCount = 0;
  /** The element whose text goes to the metadata. */
  #captured: OpenElement | null = null;

  constructor(source: string) {
    this.builder = new BlockBuilder(source, this.#contexts);
    this.meta = new MetaReader(source);
    const root = { element: BODY, ownsElement: false, hides: false, link: false, bold: false, foreign: '' };
    this.#open = new OpenElements({ ...root, tag: PARAGRAPH, context: BODY_CONTEXT }, (open) => this.#leave(open));
  }

  isForeign(): boolean {
    return this.#open.current.foreign !== '';
  }

  text(from: number, to: number): void {
    const open = this.#open.current;
    if (this.#captured !== null) this.meta.addText(from, to);
    if (!open.context.skip) this.builder.text(from, to, open);
  }

  startTag(name: string, attributes: Attributes, selfClosing: boolean): void {
    if (this.#open.current.foreign !== '') {
      if (!BREAKOUT.has(name)) {
        if (!selfClosing) this.#startForeign(name);
        return;
      }
      this.#open.leaveForeign();
    }
    const tag = this.#tags.get(name);
    if (name === 'html' || name === 'body' || name === 'head') this.#startRoot(name, attributes);
    else if (tag.void) this.#startVoid(tag, attributes);
    else if (selfClosing && (name === 'svg' || name === 'math')) this.builder.space();
    else if (this.#fits(tag)) {
      const carried = this.#open.imply(tag);
      if (carried !== undefined) this.#resume(carried);
      this.#start(tag, attributes);
    }
  }

  endTag(name: string): void {
    const { foreign, context } = this.#open.current;
    if (name === 'html' || name === 'body' || name === 'head') return;
    if (name === 'br') this.builder.breakLine(context);
    const foreignTag = foreign === '' ? undefined : this.#tags.find(`${foreign}:${name}`);
    const tag = this.#tags.find(name);
    if (foreignTag !== undefined && this.#open.close(foreignTag)) return;
    if (tag !== undefined && this.#open.close(tag)) return;
    if (foreign === '' && this.#closeIntegration(name)) return;
    // An end tag without a start tag is an empty paragraph.
    if (name === 'p' && !context.skip) this.builder.end(context);
  }

  /** Ends the page. */
  finish(): void {
    this.#open.finish();
    this.builder.end(BODY_CONTEXT);
  }

  #startRoot(name: string, attributes: Attributes): void {
    if (this.#open.current.context.skip) return;
    if (name === 'html') this.meta.addLanguage(attributes.get(Attribute.lang));
    if (name === 'body') this.list.describeBody(attributes);
  }

  #startVoid(tag: Tag, attributes: Attributes): void {
    const { context } = this.#open.current;
    if (context.skip) return;
    if (tag.name === 'br') this.builder.breakLine(context);
    else if (tag.name === 'meta') this.meta.addMeta(attributes);
    else if (tag.name === 'link') this.meta.addLink(attributes);
    else if (REPLACED.has(tag.name)) this.builder.space();
    else if (tag.block) {
      this.#open.imply(tag);
      this.builder.end(this.#open.current.context);
    }
  }

  /** Whether a start tag may stand here; others are passed over, as in browsers. */
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
      this.#start(ROW, this.#noAttributes);
    }
    return true;
  }

  #start(tag: Tag, attributes: Attributes): void {
    const outer = this.#open.current;
    const skip = outer.context.skip || tag.role === 'skip';
    if (REPLACED.has(tag.name)) this.builder.space();
    if (tag.block && !skip) this.builder.end(outer.context);
    const own = skip ? -1 : this.list.add(tag, attributes, outer.element);
    const element = own < 0 ? outer.element : own;
    if (!skip) this.anchors.see(tag, attributes, element);
    const link = !skip && tag.slot === Slot.link && attributes.has(Attribute.href);
    const context = skip ? this.#contexts.skip(outer.context) : this.#enter(tag, attributes, element);
    const open: OpenElement = {
      tag,
      context,
      element,
      ownsElement: own >= 0,
      hides: context.hidden && (!outer.context.hidden || readTraits(attributes).hidden),
      link,
      bold: !skip && (tag.name === 'b' || tag.name === 'strong' || isBold(attributes)),
      foreign: tag.name === 'svg' || tag.name === 'math' ? tag.name : '',
    };
    this.#push(open);
    const wanted =
      this.#captured === null
        ? this.meta.wantsText(tag.name, attributes, outer.context.skip)
        : this.meta.narrowsText(attributes);
    if (wanted) this.#captured = this.#open.current;
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

  #push(open: OpenElement): void {
    this.#open.push(open);
    if (open.bold) this.builder.bold++;
    if (open.link) {
      this.#links.push(++this.#linkCount);
      this.builder.link = this.#linkCount;
    }
  }

  /** Goes on with a link whose paragraph a block inside the link has ended. */
  #resume(link: OpenElement): void {
    const { context, element } = this.#open.current;
    const { tag, bold, foreign } = link;
    if (link.link) this.#push({ tag, context, element, ownsElement: false, hides: false, link: true, bold, foreign });
  }

  #startForeign(name: string): void {
    const { context, element, foreign } = this.#open.current;
    const tag = this.#tags.foreign(`${foreign}:${name}`);
    const skip = context.skip || ANNOTATIONS.has(name);
    this.#open.push({
      tag,
      context: skip ? this.#contexts.skip(context) : context,
      element,
      ownsElement: false,
      hides: false,
      link: false,
      bold: false,
      foreign: INTEGRATION.has(name) ? '' : foreign,
    });
  }

  #closeIntegration(name: string): boolean {
    const svg = this.#tags.find(`svg:${name}`);
    const math = this.#tags.find(`math:${name}`);
    return (svg !== undefined && this.#open.close(svg)) || (math !== undefined && this.#open.close(math));
  }

  #leave(open: OpenElement): void {
    if (open.bold) this.builder.bold--;
    if (open.link) {
      this.#links.pop();
      this.builder.link = this.#links[this.#links.length - 1] ?? 0;
    }
    if (this.#captured === open) {
      this.meta.endText();
      this.#captured = null;
    }
    if (open.context.skip) return;
    if (open.tag.block) this.builder.end(this.#open.current.context);
    if (open.tag.slot === Slot.table) this.#tables.pop(this.builder.drafts);
    if (open.ownsElement) this.builder.leave(open.element, this.list.elements.parent[open.element] as number);
  }
}
