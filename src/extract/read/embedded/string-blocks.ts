import type { Origin } from '../../../types.ts';
import { fieldsOf } from '../../page/block.ts';
import { BlockColumns, type NewBlock } from '../../page/block-columns.ts';
import { ElementColumns } from '../../page/element-columns.ts';
import { createPage, type ReadPage } from '../../page/page.ts';
import { CHAR_CLASS, CharClass } from '../../words/chars.ts';
import { BODY } from '../html/element-list.ts';
import { readHtml } from '../html/index.ts';
import { NO_WORDS } from '../html/name-words.ts';
import { TAGS } from '../html/tags.ts';
import type { Span } from './find.ts';

/** A string with a piece of the body: its value, and its extent in the source. */
export interface Passage extends Span {
  readonly value: string;
}

/** The most passages that are read; a thread has some hundred posts. */
const MOST_PASSAGES = 5000;

// "<p>", "</p>", "<br/>", "&nbsp;"
const MARKUP = /<\/?[a-z][^<>]*>|&(?:#\d|#x[\da-f]|[a-z])/i;

/** Adds the blocks of some passages to a page, at their place in the source, under a separate `article`. */
export function addPassages(page: ReadPage, passages: readonly Passage[], origin: Origin): ReadPage {
  const writer = new PassageWriter(page, origin);
  for (const passage of passages.slice(0, MOST_PASSAGES)) writer.add(passage);
  return writer.finish();
}

class PassageWriter {
  readonly #page: ReadPage;
  readonly #origin: Origin;
  readonly #tree = new ElementColumns();
  readonly #blocks: NewBlock[] = [];
  readonly #article: number;
  #groups: number;

  constructor(page: ReadPage, origin: Origin) {
    this.#page = page;
    this.#origin = origin;
    for (const element of page.elements) this.#addElement(element, element.parent);
    this.#tree.start.set(page.tree.start.subarray(0, page.tree.size));
    // The names of the `body` are not inherited.
    for (let e = 0; e < this.#tree.size; e++) this.#tree.within[e] = page.tree.within[e] as number;
    this.#groups = page.blocks.reduce((most, { group }) => Math.max(most, group), 0);
    this.#article = this.#addElement({ tag: 'article', path: 'article', names: TAGS.get('article')?.names ?? 0 }, BODY);
  }

  add(passage: Passage): void {
    if (MARKUP.test(passage.value)) this.#addMarkup(passage);
    else this.#addLines(passage);
  }

  finish(): ReadPage {
    const columns = new BlockColumns();
    const all = [...this.#page.blocks.map(fieldsOf), ...this.#blocks];
    for (const block of all.sort((a, b) => a.start - b.start)) columns.add(block);
    const { source, commentAnchors, meta, spans } = this.#page;
    return createPage({ source, commentAnchors, meta, spans, columns: columns.finish(), tree: this.#tree.finish() });
  }

  /** Adds the blocks and elements of a string of markup: its body is the article. */
  #addMarkup({ value, from, to }: Passage): void {
    const { blocks, elements } = readHtml({ ...this.#page.source, text: value, url: null });
    const shift = this.#tree.size - BODY - 1;
    const indexOf = (element: number) => (element <= BODY ? this.#article : element + shift);
    for (const element of elements.slice(BODY + 1)) this.#addElement(element, indexOf(element.parent));
    const groups = this.#groups;
    for (const block of blocks) {
      this.#groups = Math.max(this.#groups, groups + block.group);
      const place = { start: from, end: to, marks: [], origin: this.#origin };
      this.#blocks.push({
        ...fieldsOf(block),
        ...place,
        element: indexOf(block.element),
        group: groups + block.group,
      });
    }
  }

  /** Adds the lines of a plain string, each as a paragraph. */
  #addLines({ value, from, to }: Passage): void {
    for (const line of value.split('\n')) {
      const text = collapse(line);
      if (text === '') continue;
      this.#blocks.push({
        text,
        start: from,
        end: to,
        shape: 'paragraph',
        level: 0,
        depth: 0,
        group: ++this.#groups,
        join: 'paragraph',
        links: 0,
        linkChars: 0,
        boldChars: 0,
        hidden: false,
        element: this.#addElement({ tag: 'p', path: 'p', names: 0 }, this.#article),
        marks: [],
        origin: this.#origin,
      });
    }
  }

  #addElement(
    { tag, path, names, words = NO_WORDS }: { tag: string; path: string; names: number; words?: readonly string[] },
    parent: number,
  ): number {
    return this.#tree.add({ tag, path: this.#tree.numberOf(path), names, words, parent });
  }
}

/** The text with one space for every run of white space inside it. */
function collapse(line: string): string {
  let text = '';
  let from = -1;
  for (let i = 0; i <= line.length; i++) {
    const white = i === line.length || CHAR_CLASS[line.charCodeAt(i)] === CharClass.white;
    if (!white && from < 0) from = i;
    if (!white || from < 0) continue;
    text += text === '' ? line.slice(from, i) : ` ${line.slice(from, i)}`;
    from = -1;
  }
  return text;
}
