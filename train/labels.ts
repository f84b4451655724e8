import { endOfWord } from '../src/extract/words/word-ends.ts';
import type { Block } from '../src/types.ts';

/** Blocks are compared with the gold body by runs of this many tokens. */
const GRAM = 4;
/** A block is body if this share of its tokens is in runs that the gold contains. */
const BODY_COVERAGE = 0.5;
// "!@#$%^&*()  COMMENTS": Dragnet's golds separate the body from the comments by it; some contain it misspelt, and the comments
const COMMENTS_MARK = /^![!@#$%^&*() ]{6,}.*$/m;
/** A page is not used for training if less than this share of its gold is found on it. */
const MIN_GOLD_FOUND = 0.5;

/** Labels of a page's blocks: 1 body, 0 not; `usable` is false if the gold is not on the page. */
export interface Labels {
  readonly body: Uint8Array;
  /** The number of tokens of each block, and how many of them are in runs that the gold contains. */
  readonly words: Uint32Array;
  readonly hits: Uint32Array;
  readonly goldFound: number;
  readonly usable: boolean;
}

/** All words in lower case; each CJK character is a word. */
export function tokens(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at);
    if (end > at) words.push(text.slice(at, end).toLowerCase());
    at = Math.max(end, at + 1);
  }
  return words;
}

/** Labels blocks by the share of their tokens that 4-grams of the gold body, without readers' comments, cover. */
export function labelBlocks(blocks: readonly Block[], gold: string): Labels {
  const [article = ''] = gold.split(COMMENTS_MARK);
  const goldTokens = tokens(article);
  const grams = collectGrams(goldTokens);
  const body = new Uint8Array(blocks.length);
  const counts = new Uint32Array(blocks.length);
  const hits = new Uint32Array(blocks.length);
  const short: { index: number; words: string[] }[] = [];
  const covered = new Set<string>();
  for (const { index, text } of blocks) {
    const words = tokens(text);
    counts[index] = words.length;
    if (words.length < GRAM) {
      short.push({ index, words });
      continue;
    }
    hits[index] = countCovered(words, grams, covered);
    if ((hits[index] as number) >= BODY_COVERAGE * words.length) body[index] = 1;
  }
  labelShort(short, { grams, body });
  for (const { index, words } of short) if (body[index] === 1) hits[index] = words.length;
  const goldGrams = countGrams(goldTokens);
  const goldFound = goldGrams === 0 ? 1 : Math.min(1, covered.size / grams.get(GRAM)!.size);
  return { body, words: counts, hits, goldFound, usable: goldFound >= MIN_GOLD_FOUND };
}

function countGrams(words: readonly string[]): number {
  return Math.max(0, words.length - GRAM + 1);
}

/** The n-grams of the gold for n = 1 … 4. */
function collectGrams(words: readonly string[]): ReadonlyMap<number, ReadonlySet<string>> {
  const grams = new Map<number, Set<string>>();
  for (let n = 1; n <= GRAM; n++) {
    const set = new Set<string>();
    for (let i = 0; i + n <= words.length; i++) set.add(words.slice(i, i + n).join(' '));
    grams.set(n, set);
  }
  return grams;
}

/** Counts the tokens of a block that are in 4-grams of the gold. */
function countCovered(
  words: readonly string[],
  grams: ReadonlyMap<number, ReadonlySet<string>>,
  seen: Set<string>,
): number {
  const known = grams.get(GRAM) as ReadonlySet<string>;
  let end = 0;
  let covered = 0;
  for (let i = 0; i + GRAM <= words.length; i++) {
    const gram = words.slice(i, i + GRAM).join(' ');
    if (!known.has(gram)) continue;
    seen.add(gram);
    covered += i + GRAM - Math.max(i, end);
    end = i + GRAM;
  }
  return covered;
}

/** Blocks of under four tokens are body if the gold contains exactly their words and a nearest longer block is body. */
function labelShort(
  short: readonly { index: number; words: string[] }[],
  { grams, body }: { grams: ReadonlyMap<number, ReadonlySet<string>>; body: Uint8Array },
): void {
  const isShort = new Set(short.map(({ index }) => index));
  const nearest = (from: number, step: number): boolean => {
    let i = from + step;
    while (isShort.has(i)) i += step;
    return body[i] === 1;
  };
  const found = short.filter(
    ({ index, words }) =>
      words.length > 0 && grams.get(words.length)?.has(words.join(' ')) && (nearest(index, -1) || nearest(index, 1)),
  );
  for (const { index } of found) body[index] = 1;
}
