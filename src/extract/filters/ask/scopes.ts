import { type Block, BODY_ROLES, type Role } from '../../../types.ts';
import type { MeasuredPage } from '../../page/measure.ts';
import { isLinked, isLongProse, isProse } from '../../page/prose.ts';
import type { Subtrees } from '../../page/subtrees.ts';
import { getOrMake } from '../../util/get-or-make.ts';
import { hasBodyBefore } from './body-before.ts';

/** A box in a dump lasts at most this many blocks; "most read" lists are rarely longer. */
const MAX_TEXT_SCOPE = 30;
/** A label without markup is the heading of a box only if a line of at least this many words follows. */
const MIN_ITEM_WORDS = 3;
/**
 * A sentence of at least this many words before long prose is the start of the prose: in dumps, 69 % of those in boxes
 * are gold.
 */
const MIN_SENTENCE_WORDS = 12;
/**
 * A box of an HTML page contains at most this share of the page's prose; with more, it is the body with the label in
 * it.
 */
const MAX_BOX_PROSE = 0.4;
/** Key points and footnotes consist of sentences. */
const BODY: ReadonlySet<Role> = new Set(BODY_ROLES);

/** The data of a page's blocks before the boxes are known. */
interface Labelled {
  readonly labels: readonly (Role | undefined)[];
  /** The labels of comments for which a number of words before `posts` is enough as an article; see `hasBodyBefore`. */
  readonly headsOfArticle: ReadonlySet<number>;
  readonly posts: number;
  /** For an HTML page; a dump has none. */
  readonly subtrees?: Subtrees;
}

/** The role of the label whose box contains each block, by markup or, in dumps, by layout. */
export function measureScopes(page: MeasuredPage, labelled: Labelled): (Role | undefined)[] {
  const { labels, headsOfArticle, posts, subtrees } = labelled;
  const ends = subtrees && new BoxEnds(page, subtrees);
  const scopes = new Scopes();
  return labels.map((role, i) => {
    const scope = scopes.at(i);
    if (role === undefined) return scope;
    const label = page.blocks[i] as Block;
    if (label.hidden || label.shape === 'control') return scope;
    if (role === 'comment' && !hasBodyBefore(i, page.proseBefore, headsOfArticle.has(i) ? posts : 0)) return scope;
    scopes.open(role, ends === undefined ? textEnd(page, label, role) : ends.endOf(label, role));
    return scope;
  });
}

/** The boxes that are open at a block, each up to its end: the one that began last gives the role. */
class Scopes {
  readonly #open: { readonly role: Role; readonly end: number }[] = [];
  #commentEnd = 0;

  open(role: Role, end: number): void {
    // The comments' own boxes ("Share", "Sign up") stay comments.
    if (role === 'comment') this.#commentEnd = Math.max(this.#commentEnd, end);
    else this.#open.push({ role, end });
  }

  at(index: number): Role | undefined {
    while ((this.#open.at(-1)?.end ?? index + 1) <= index) this.#open.pop();
    return index < this.#commentEnd ? 'comment' : this.#open.at(-1)?.role;
  }
}

/** The block after a label's box in a dump: long prose or the sentence before it, or a heading. */
function textEnd(page: MeasuredPage, label: Block, role: Role): number {
  if (role === 'comment') return page.blocks.length;
  const first = page.blocks[label.index + 1];
  // In the dump of a menu, the next line is another entry.
  if (label.level === 0 && (first?.stats.words ?? 0) < MIN_ITEM_WORDS) return label.index;
  let i = label.index + 1;
  for (; i < page.blocks.length && i <= label.index + MAX_TEXT_SCOPE; i++) {
    const block = page.blocks[i] as Block;
    if (isArticle(block) || (!BODY.has(role) && isSentence(block) && isArticle(page.blocks[i + 1]))) break;
    if (label.level > 0 && block.level > 0 && block.level <= label.level) break;
  }
  return i;
}

/** Whether a block has more prose than entries of a box. */
function isArticle(block: Block | undefined): boolean {
  return block !== undefined && (isLongProse(block) || (isProse(block) && block.stats.sentences > 1));
}

function isSentence(block: Block): boolean {
  return isProse(block) && block.stats.ended && block.stats.words >= MIN_SENTENCE_WORDS;
}

/** Where the boxes under the labels of an HTML page end. */
class BoxEnds {
  readonly #page: MeasuredPage;
  readonly #subtrees: Subtrees;
  /**
   * By level, the next larger heading after each block that is not a link: a card's linked heading may be larger than
   * the label.
   */
  readonly #larger = new Map<number, Int32Array>();

  constructor(page: MeasuredPage, subtrees: Subtrees) {
    this.#page = page;
    this.#subtrees = subtrees;
  }

  /**
   * The block after a label's box: after the smallest element that contains more than the label, if it is not the body.
   */
  endOf(label: Block, role: Role): number {
    const { blocks, tree, proseBefore } = this.#page;
    const next = blocks[label.index + 1];
    if (next === undefined) return label.index;
    let container = label.element;
    while (container > 0 && !this.#subtrees.contains(container, next.element))
      container = tree.parent[container] as number;
    if (container <= 0) return label.index;
    const end = this.#subtrees.blockAfter(container);
    const total = proseBefore[blocks.length] ?? 0;
    const held = (proseBefore[end] ?? 0) - (proseBefore[label.index] ?? 0);
    if (role !== 'comment' && held > MAX_BOX_PROSE * total) return textEnd(this.#page, label, role);
    return label.level === 0 ? end : Math.min(end, this.#nextLarger(label));
  }

  #nextLarger({ index, level }: Block): number {
    return getOrMake(this.#larger, level, () => nextLarger(this.#page.blocks, level))[index] as number;
  }
}

function nextLarger(blocks: readonly Block[], than: number): Int32Array {
  const next = new Int32Array(blocks.length);
  let found = blocks.length;
  for (let i = blocks.length - 1; i >= 0; i--) {
    next[i] = found;
    const block = blocks[i] as Block;
    if (block.level > 0 && block.level < than && !isLinked(block)) found = i;
  }
  return next;
}
