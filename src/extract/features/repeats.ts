import { at, share } from '../page/measure.ts';
import { Numbering } from '../util/numbering.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
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
type RepetitionSum = keyof Repetitions;

/** The number for blocks without a repetition around them. */
const NOTHING = 0;

/** A page with the repetitions around its elements. */
export interface RepeatsView {
  readonly view: View;
  readonly sums: Repetitions;
  /** The nearest repetition around each element: of anything, and of cards. */
  readonly row: Int32Array;
  readonly card: Int32Array;
  /** Levels from an element up to the card that contains it. */
  readonly cardLevels: Int32Array;
}

/** Lists, cards, posts: repeated siblings on a page. */
export const REPEATS = {
  rowItems: (input, i) => log1p(rowSum(input, 'items', i)),
  rowWords: (input, i) => log1p(share(rowSum(input, 'words', i), rowSum(input, 'items', i))),
  rowLinks: (input, i) => share(rowSum(input, 'linkWords', i), rowSum(input, 'words', i)),
  rowShare: (input, i) => share(rowSum(input, 'words', i), at(input.view.wordsBefore, input.view.size)),
  rowProse: (input, i) => share(rowSum(input, 'prose', i), at(input.view.proseBefore, input.view.size)),
  cardItems: (input, i) => log1p(cardSum(input, 'items', i)),
  cardWords: (input, i) => log1p(share(cardSum(input, 'words', i), cardSum(input, 'items', i))),
  cardBlocks: (input, i) => log1p(share(cardSum(input, 'blocks', i), cardSum(input, 'items', i))),
  cardLinks: (input, i) => share(cardSum(input, 'linkWords', i), cardSum(input, 'words', i)),
  cardShare: (input, i) => share(cardSum(input, 'words', i), at(input.view.wordsBefore, input.view.size)),
  cardProse: (input, i) => share(cardSum(input, 'prose', i), at(input.view.proseBefore, input.view.size)),
  cardLevels: ({ view, cardLevels }, i) => cardLevels[view.columns.element[i] as number] ?? 0,
} as const satisfies FeatureTable<RepeatsView>;

function rowSum({ view, sums, row }: RepeatsView, of: RepetitionSum, i: number): number {
  return sums[of][row[view.columns.element[i] as number] ?? NOTHING] as number;
}

function cardSum({ view, sums, card }: RepeatsView, of: RepetitionSum, i: number): number {
  return sums[of][card[view.columns.element[i] as number] ?? NOTHING] as number;
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
    const items = sums.items[own[e] as number] as number;
    const repeats = items >= MIN_REPEATS;
    const isCard = repeats && (sums.blocks[own[e] as number] as number) > CARD_BLOCKS * items;
    if (repeats) row[e] = own[e] as number;
    else if (parent >= 0) row[e] = row[parent] as number;
    if (isCard) card[e] = own[e] as number;
    else if (parent >= 0) card[e] = card[parent] as number;
    const above = parent < 0 ? 0 : (cardLevels[parent] as number);
    cardLevels[e] = isCard ? 1 : above > 0 ? above + 1 : 0;
  }
  return { view, sums, row, card, cardLevels };
}

/** Writes the repetition of each element to `own`; elements without words do not count as items. */
function sumRepetitions({ page: { tree }, sums }: View, own: Int32Array): Repetitions {
  const numbers = new Numbering();
  for (let e = 0; e < tree.size; e++) {
    if (sums.words[e] !== 0) own[e] = 1 + numbers.of(tree.parent[e] as number, tree.path[e] as number);
  }
  const column = (): Float64Array => new Float64Array(1 + numbers.size);
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
