import { at, share } from '../page/measure.ts';
import type { FeatureTable } from './family.ts';
import { log1p } from './family.ts';
import { blockAt, type View } from './view.ts';

/** Siblings of one tag and class repeat from this many on. */
const MIN_REPEATS = 3;
/** A card is a repeated element that holds more than one block. */
const CARD_BLOCKS = 1;

/** Sums over the children of one element that have the same `tag.class`. */
interface Repetition {
  items: number;
  words: number;
  linkWords: number;
  prose: number;
  blocks: number;
}

/** Nothing repeats around a block. */
const NONE: Repetition = { items: 0, words: 0, linkWords: 0, prose: 0, blocks: 0 };

/** A page with the repetitions that its elements stand in. */
export interface RepeatsView {
  readonly view: View;
  /** The nearest repetition around each element: of anything, and of cards. */
  readonly row: readonly Repetition[];
  readonly card: readonly Repetition[];
  /** Levels from an element up to the card that holds it. */
  readonly cardLevels: Int32Array;
}

/** Lists, cards, posts: what a page repeats side by side. */
export const REPEATS = {
  rowItems: (input, i) => log1p(rowOf(input, i).items),
  rowWords: (input, i) => log1p(share(rowOf(input, i).words, rowOf(input, i).items)),
  rowLinks: (input, i) => share(rowOf(input, i).linkWords, rowOf(input, i).words),
  rowShare: (input, i) => share(rowOf(input, i).words, at(input.view.wordsBefore, input.view.size)),
  rowProse: (input, i) => share(rowOf(input, i).prose, at(input.view.proseBefore, input.view.size)),
  cardItems: (input, i) => log1p(cardOf(input, i).items),
  cardWords: (input, i) => log1p(share(cardOf(input, i).words, cardOf(input, i).items)),
  cardBlocks: (input, i) => log1p(share(cardOf(input, i).blocks, cardOf(input, i).items)),
  cardLinks: (input, i) => share(cardOf(input, i).linkWords, cardOf(input, i).words),
  cardShare: (input, i) => share(cardOf(input, i).words, at(input.view.wordsBefore, input.view.size)),
  cardProse: (input, i) => share(cardOf(input, i).prose, at(input.view.proseBefore, input.view.size)),
  cardLevels: ({ view, cardLevels }, i) => cardLevels[blockAt(view, i).element] ?? 0,
} as const satisfies FeatureTable<RepeatsView>;

function rowOf({ view, row }: RepeatsView, i: number): Repetition {
  return row[blockAt(view, i).element] ?? NONE;
}

function cardOf({ view, card }: RepeatsView, i: number): Repetition {
  return card[blockAt(view, i).element] ?? NONE;
}

/** Finds the repetitions of an HTML page. */
export function createRepeats(view: View): RepeatsView {
  const { elements } = view.page;
  const own = sumRepetitions(view);
  const row: Repetition[] = [];
  const card: Repetition[] = [];
  const cardLevels = new Int32Array(elements.length);
  elements.forEach(({ parent }, e) => {
    const repetition = own[e] as Repetition;
    const repeats = repetition.items >= MIN_REPEATS;
    row.push(repeats ? repetition : (row[parent] ?? NONE));
    const isCard = repeats && repetition.blocks > CARD_BLOCKS * repetition.items;
    card.push(isCard ? repetition : (card[parent] ?? NONE));
    cardLevels[e] = isCard ? 1 : (cardLevels[parent] ?? 0) > 0 ? (cardLevels[parent] as number) + 1 : 0;
  });
  return { view, row, card, cardLevels };
}

/** The repetition that each element is an item of; elements without words are no items. */
function sumRepetitions(view: View): Repetition[] {
  const { elements } = view.page;
  const { sums } = view;
  const numbers = new Map<string, number>();
  const byKey = new Map<number, Repetition>();
  return elements.map(({ parent, path }, e) => {
    const words = at(sums.words, e);
    if (words === 0) return NONE;
    const number = numbers.get(path) ?? numbers.size;
    numbers.set(path, number);
    const key = parent * elements.length + number;
    let repetition = byKey.get(key);
    if (repetition === undefined) {
      repetition = { items: 0, words: 0, linkWords: 0, prose: 0, blocks: 0 };
      byKey.set(key, repetition);
    }
    repetition.items++;
    repetition.words += words;
    repetition.linkWords += at(sums.linkWords, e);
    repetition.prose += at(sums.prose, e);
    repetition.blocks += at(sums.blocks, e);
    return repetition;
  });
}
