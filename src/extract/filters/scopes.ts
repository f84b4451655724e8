import { type Block, BODY_ROLES, type Page, type Role } from '../../types.ts';
import { isProse } from '../features/prose.ts';
import { CommentLabels, hasBodyBefore } from './body-before.ts';
import { isLinked, isLongProse } from './context.ts';
import type { Keys } from './keys.ts';

/** A box in a dump lasts at most this many blocks; "most read" lists are rarely longer. */
const MAX_TEXT_SCOPE = 30;
/** A label without markup heads a box only when a line of at least this many words follows. */
const MIN_ITEM_WORDS = 3;
/** A sentence of so many words that long prose follows is its beginning: in dumps 69 % of those in boxes are gold. */
const MIN_SENTENCE_WORDS = 12;
/** A box of an HTML page holds at most this share of the page's prose, or it is the body that the label stands in. */
const MAX_BOX_PROSE = 0.4;
/** Key points and notes are made of sentences. */
const BODY: ReadonlySet<Role> = new Set(BODY_ROLES);

/** What is known of a page's blocks before the scopes are. */
interface Labelled {
  readonly labels: readonly (Role | undefined)[];
  readonly keys: Keys;
  readonly proseBefore: Float64Array;
  /** Where posts begin, before which so many words of prose are an article above comments; see `hasBodyBefore`. */
  readonly posts: number;
}

/** The role of the label above each block while the label's box lasts, by markup or, in dumps, by layout. */
export function measureScopes(page: Page, { labels, keys, proseBefore, posts }: Labelled): (Role | undefined)[] {
  const scopes: (Role | undefined)[] = new Array(page.blocks.length).fill(undefined);
  const ends = page.source.kind === 'html' ? subtreeEnds(page) : undefined;
  const comments = new CommentLabels(page.blocks, labels, keys);
  for (const block of page.blocks) {
    const role = labels[block.index];
    if (role === undefined || block.hidden || block.shape === 'control') continue;
    const { index } = block;
    if (role === 'comment' && !hasBodyBefore(index, proseBefore, comments.isOnlyOne(index) ? posts : 0)) continue;
    const end = ends === undefined ? textEnd(page, block, role) : htmlEnd(page, block, { role, ends, proseBefore });
    for (let i = block.index + 1; i < end; i++) {
      // The comments' own boxes ("Share", "Sign up") stay comments.
      if (scopes[i] !== 'comment') scopes[i] = role;
    }
  }
  return scopes;
}

/** The block behind a label's box in a dump: before long prose and the sentence above it, or before a heading. */
function textEnd(page: Page, label: Block, role: Role): number {
  if (role === 'comment') return page.blocks.length;
  const first = page.blocks[label.index + 1];
  // In a dumped menu the next line is another entry.
  if (label.level === 0 && (first?.stats.words ?? 0) < MIN_ITEM_WORDS) return label.index;
  let i = label.index + 1;
  for (; i < page.blocks.length && i <= label.index + MAX_TEXT_SCOPE; i++) {
    const block = page.blocks[i] as Block;
    if (isArticle(block) || (!BODY.has(role) && isSentence(block) && isArticle(page.blocks[i + 1]))) break;
    if (label.level > 0 && block.level > 0 && block.level <= label.level) break;
  }
  return i;
}

/** Whether a block is more prose than entries of a box have. */
function isArticle(block: Block | undefined): boolean {
  return block !== undefined && (isLongProse(block) || (isProse(block) && block.stats.sentences > 1));
}

function isSentence(block: Block): boolean {
  return isProse(block) && block.stats.ended && block.stats.words >= MIN_SENTENCE_WORDS;
}

interface Box {
  readonly role: Role;
  readonly ends: Int32Array;
  readonly proseBefore: Float64Array;
}

/** The block behind a label's box in HTML: the smallest element that holds more than the label, if it is no body. */
function htmlEnd(page: Page, label: Block, { role, ends, proseBefore }: Box): number {
  const next = page.blocks[label.index + 1];
  if (next === undefined) return label.index;
  let container = label.element;
  while (container > 0 && !holds(container, next.element, ends)) container = page.elements[container]?.parent ?? 0;
  if (container <= 0) return label.index;
  let end = label.index + 1;
  while (end < page.blocks.length && holds(container, page.blocks[end]?.element ?? -1, ends)) end++;
  const total = proseBefore[page.blocks.length] ?? 0;
  const held = (proseBefore[end] ?? 0) - (proseBefore[label.index] ?? 0);
  if (role === 'comment' || held <= MAX_BOX_PROSE * total) return untilHeading(page, label, end);
  return textEnd(page, label, role);
}

function untilHeading(page: Page, label: Block, end: number): number {
  if (label.level === 0) return end;
  for (let i = label.index + 1; i < end; i++) {
    const block = page.blocks[i] as Block;
    // A card's headline may be larger than the label over the cards.
    if (block.level > 0 && block.level < label.level && !isLinked(block)) return i;
  }
  return end;
}

/** Whether an element is another, or is around it. */
export function holds(container: number, element: number, ends: Int32Array): boolean {
  return element >= container && element <= (ends[container] ?? -1);
}

/** The last element under each element; children stand behind their parents. */
export function subtreeEnds(page: Page): Int32Array {
  const ends = new Int32Array(page.elements.length);
  for (let e = page.elements.length - 1; e >= 0; e--) {
    const end = Math.max(ends[e] as number, e);
    const parent = page.elements[e]?.parent ?? -1;
    ends[e] = end;
    if (parent >= 0 && (ends[parent] as number) < end) ends[parent] = end;
  }
  return ends;
}
