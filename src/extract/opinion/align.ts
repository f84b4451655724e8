import type { Page } from '../../types.ts';
import { bestChain, type Placement } from './chain.ts';
import { readTokens, Shingles, SIZE, Vocabulary } from './shingles.ts';

/** A block is covered if the text has at least this share of its shingles in one place. */
const MIN_SHARE = 0.5;
/**
 * A block that occurs repeatedly in the text is tried in this many places; more would only cost time on hostile pages.
 */
const MAX_PLACES = 16;

/**
 * Which blocks of a page are in `text`, the article according to a second reader, with one entry per block. Texts are
 * compared as words in order, so a teaser elsewhere that repeats a line of the article is not covered. Takes O(n log n)
 * time.
 */
export function coveredBy(page: Page, text: string): boolean[] {
  const vocabulary = new Vocabulary();
  const tokens = readTokens(text, vocabulary);
  const result = new Shingles(tokens, vocabulary);
  const blocks = page.blocks.map((block) => (block.hidden ? NO_TOKENS : readTokens(block.text, vocabulary)));
  const placements = blocks.flatMap((words, block) => placeBlock(block, vocabulary.shingles(words), result));
  const chain = bestChain(placements, tokens.length);
  const covered = new Array<boolean>(blocks.length).fill(false);
  for (const { block } of chain) covered[block] = true;
  for (const block of findShort(blocks, chain, tokens)) covered[block] = true;
  return covered;
}

/** Hidden blocks are not part of the text that a reader sees. */
const NO_TOKENS = new Int32Array(0);

/** The places of the text with at least half of a block's shingles. */
function placeBlock(block: number, shingles: Int32Array, result: Shingles): Placement[] {
  const rarest = findRarest(shingles, result);
  if (rarest < 0) return [];
  const own = new Set(shingles);
  const placements: Placement[] = [];
  const places = result.places(shingles[rarest] as number, MAX_PLACES);
  for (const place of places) {
    const from = Math.max(0, place - rarest);
    const placement = measurePlace(result.ids.subarray(from, place - rarest + shingles.length), own);
    if (placement.hits < shingles.length * MIN_SHARE) continue;
    placements.push({ block, start: from + placement.first, end: from + placement.last + SIZE, hits: placement.hits });
  }
  return placements;
}

/** The index of the block's shingle that is rarest in the text; -1 if the text has none of them. */
function findRarest(shingles: Int32Array, result: Shingles): number {
  let rarest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < shingles.length; i++) {
    const count = result.count(shingles[i] as number);
    if (count > 0 && count < least) {
      rarest = i;
      least = count;
    }
  }
  return rarest;
}

function measurePlace(ids: Int32Array, own: ReadonlySet<number>): { hits: number; first: number; last: number } {
  let hits = 0;
  let first = -1;
  let last = -1;
  for (let i = 0; i < ids.length; i++) {
    if (!own.has(ids[i] as number)) continue;
    hits++;
    last = i;
    if (first < 0) first = i;
  }
  return { hits, first, last };
}

/**
 * Blocks that are too short for a shingle are covered if their words are, in order, in the part of the text between the
 * covered blocks around them.
 */
function findShort(blocks: readonly Int32Array[], chain: readonly Placement[], tokens: Int32Array): number[] {
  const places = indexTokens(tokens);
  const found: number[] = [];
  let next = 0;
  let from = 0;
  for (const [block, words] of blocks.entries()) {
    if (chain[next]?.block === block) {
      from = (chain[next] as Placement).end;
      next++;
    } else if (words.length > 0 && words.length < SIZE) {
      const to = chain[next]?.start ?? tokens.length;
      const at = findRun(words, { tokens, places: places.get(words[0] as number) ?? [], from, to });
      if (at < 0) continue;
      found.push(block);
      from = at + words.length;
    }
  }
  return found;
}

function indexTokens(tokens: Int32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [i, token] of tokens.entries()) {
    const list = places.get(token);
    if (list === undefined) places.set(token, [i]);
    else list.push(i);
  }
  return places;
}

/** The part of the text that is searched for a run; `places` are those of its first word. */
interface Gap {
  readonly tokens: Int32Array;
  readonly places: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** The first place in the gap with all `words` in sequence, among the first places of the first word; else -1. */
function findRun(words: Int32Array, { tokens, places, from, to }: Gap): number {
  const first = lowerBound(places, from);
  for (let k = first; k < Math.min(places.length, first + MAX_PLACES); k++) {
    const at = places[k] as number;
    if (at + words.length > to) return -1;
    if (words.every((word, i) => tokens[at + i] === word)) return at;
  }
  return -1;
}

/** The index of the first of the ascending numbers that is at least `least`. */
function lowerBound(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
