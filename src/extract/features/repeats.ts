import type { ElementColumns } from '../page/element-columns.ts';
import type { ElementSums } from '../page/element-sums.ts';
import { at } from '../page/measure.ts';
import { Arena, NO_INTS } from '../util/arena.ts';
import { Numbering } from '../util/numbering.ts';
import { pick } from './counts.ts';
import { type FeatureGroup, type FeatureTable, type Groups, rows, rowsOfGroups } from './family.ts';
import { copy, log, logShare, share, shareOfPage } from './kinds.ts';
import type { View } from './view.ts';

/** At least this many siblings of one tag and class are a repetition. */
const MIN_REPEATS = 3;
/** A card is a repeated element that contains more blocks than this. */
const CARD_BLOCKS = 1;

/**
 * Sums over the children of one element with the same `tag.class`: one entry per repetition, the first for no
 * repetition.
 */
interface Repetitions {
  readonly items: Float64Array;
  readonly words: Float64Array;
  readonly linkWords: Float64Array;
  readonly prose: Float64Array;
  readonly blocks: Float64Array;
}

/** The number for blocks without a repetition around them. */
const NOTHING = 0;

/** A page with the repetitions around its blocks. */
export interface RepeatsView {
  readonly view: View;
  readonly sums: Repetitions;
  /** The nearest repetition around each block: of anything, and of cards. */
  readonly row: Groups;
  readonly card: Groups;
  /** Levels from a block's element up to the card that holds it. */
  readonly cardLevels: Int32Array;
}

/** Lists: what a page repeats side by side. */
const ROWS = {
  rowItems: log(itemsOf),
  rowWords: logShare(wordsOf, itemsOf),
  rowLinks: share(linkWordsOf, wordsOf),
  rowShare: shareOfPage(wordsOf, wordsOfPage),
  rowProse: shareOfPage(proseOf, proseOfPage),
} as const satisfies FeatureTable<RepeatsView>;

/** Cards, posts: repetitions of more than one block each. */
const CARDS = {
  cardItems: log(itemsOf),
  cardWords: logShare(wordsOf, itemsOf),
  cardBlocks: logShare(({ sums }) => sums.blocks, itemsOf),
  cardLinks: share(linkWordsOf, wordsOf),
  cardShare: shareOfPage(wordsOf, wordsOfPage),
  cardProse: shareOfPage(proseOf, proseOfPage),
} as const satisfies FeatureTable<RepeatsView>;

const CARD_LEVELS = {
  cardLevels: copy(({ cardLevels }) => cardLevels),
} as const satisfies FeatureTable<RepeatsView>;

/** What a page repeats around a block. */
export const REPEATS: readonly FeatureGroup<RepeatsView>[] = [
  rowsOfGroups(({ row }) => row, ROWS),
  rowsOfGroups(({ card }) => card, CARDS),
  rows(CARD_LEVELS),
];

function itemsOf({ sums }: RepeatsView): Float64Array {
  return sums.items;
}

function wordsOf({ sums }: RepeatsView): Float64Array {
  return sums.words;
}

function linkWordsOf({ sums }: RepeatsView): Float64Array {
  return sums.linkWords;
}

function proseOf({ sums }: RepeatsView): Float64Array {
  return sums.prose;
}

function wordsOfPage({ view }: RepeatsView): number {
  return at(view.wordsBefore, view.size);
}

function proseOfPage({ view }: RepeatsView): number {
  return at(view.proseBefore, view.size);
}

/** Finds the repetitions of an HTML page. */
export function createRepeats(view: View): RepeatsView {
  const { tree } = view.page;
  const own = new Int32Array(tree.size);
  const sums = sumRepetitions(view, own);
  const row = new Int32Array(tree.size);
  const card = new Int32Array(tree.size);
  const cardLevels = new Int32Array(tree.size);
  for (let e = 0; e < tree.size; e++) {
    const parent = tree.parent[e] as number;
    const repetition = own[e] as number;
    const isCard = at(sums.blocks, repetition) > CARD_BLOCKS * at(sums.items, repetition);
    if (repetition !== NOTHING) row[e] = repetition;
    else if (parent >= 0) row[e] = row[parent] as number;
    if (isCard) card[e] = repetition;
    else if (parent >= 0) card[e] = card[parent] as number;
    const above = parent < 0 ? 0 : (cardLevels[parent] as number);
    cardLevels[e] = isCard ? 1 : above > 0 ? above + 1 : 0;
  }
  const arena = new Arena({ ints: 3 * view.size });
  const ofElement = (column: Int32Array): Int32Array =>
    pick(column, view.columns.element, arena.ints(view.size, NO_INTS));
  const count = sums.items.length;
  return {
    view,
    sums,
    row: { of: ofElement(row), count },
    card: { of: ofElement(card), count },
    cardLevels: ofElement(cardLevels),
  };
}

/** Writes the repetition of each element to `own` and adds up what is under the elements of each repetition. */
function sumRepetitions({ page: { tree }, sums }: View, own: Int32Array): Repetitions {
  const count = 1 + numberRepetitions({ tree, sums }, own);
  const arena = new Arena({ doubles: 5 * count });
  const column = (): Float64Array => arena.doubles(count);
  const all = { items: column(), words: column(), linkWords: column(), prose: column(), blocks: column() };
  for (let e = 0; e < tree.size; e++) {
    const repetition = own[e] as number;
    if (repetition === NOTHING) continue;
    all.items[repetition]! += 1;
    all.words[repetition]! += sums.words[e] as number;
    all.linkWords[repetition]! += sums.linkWords[e] as number;
    all.prose[repetition]! += sums.prose[e] as number;
    all.blocks[repetition]! += sums.blocks[e] as number;
  }
  return all;
}

/**
 * Writes the number of each element's repetition to `own`, counted from 1, and returns how many there are. Elements
 * without words do not count as items.
 */
function numberRepetitions({ tree, sums }: { tree: ElementColumns; sums: ElementSums }, own: Int32Array): number {
  const siblings = new Numbering();
  for (let e = 0; e < tree.size; e++) {
    if (sums.words[e] !== 0) own[e] = 1 + siblings.of(tree.parent[e] as number, tree.path[e] as number);
  }
  const items = new Int32Array(1 + siblings.size);
  for (let e = 0; e < tree.size; e++) items[own[e] as number]!++;
  const numbers = new Int32Array(items.length);
  let count = 0;
  for (let n = 1; n < items.length; n++) if ((items[n] as number) >= MIN_REPEATS) numbers[n] = ++count;
  for (let e = 0; e < tree.size; e++) own[e] = numbers[own[e] as number] as number;
  return count;
}
