import { splitWhite } from '../tables/python-text.ts';

/** Tokens of each side that are compared; a longer text is cut, as in the benchmark. */
const LCS_TOKENS = 20_000;

const WORD_BITS = 32;
const FULL = 0xffffffff;

/**
 * The WCEB LCS ratio, 0–1: twice the longest common subsequence of white-space tokens over the tokens of both sides. It
 * depends on the order of words, which word F1 does not.
 */
export function lcsRatio(predicted: string, gold: string): number {
  const a = splitWhite(predicted).slice(0, LCS_TOKENS);
  const b = splitWhite(gold).slice(0, LCS_TOKENS);
  if (a.length === 0 || b.length === 0) return Number(a.length === b.length);
  return (2 * lcsLength(a, b)) / (a.length + b.length);
}

/** Occurrences of a token, as the words of a bit row that are not 0. */
interface Occurrences {
  readonly words: number[];
  readonly masks: number[];
}

/**
 * Length of the longest common subsequence, bit-parallel (H. Hyyrö, "Bit-parallel LCS-length computation revisited",
 * 2004): one bit per token of `b`, and one step `V' = (V + (V & M)) | (V & ~M)` per token of `a`. Only the words of V
 * with an occurrence or a carry can change, so only those are visited.
 */
export function lcsLength(a: readonly string[], b: readonly string[]): number {
  const occurrences = locate(b);
  const row = new Uint32Array(Math.ceil(b.length / WORD_BITS)).fill(FULL);
  for (const token of a) {
    const found = occurrences.get(token);
    if (found !== undefined) step(row, found);
  }
  let zeros = 0;
  for (let i = 0; i < b.length; i++) zeros += (row[i >>> 5]! >>> (i & 31)) & 1 ? 0 : 1;
  return zeros;
}

function locate(tokens: readonly string[]): ReadonlyMap<string, Occurrences> {
  const found = new Map<string, Occurrences>();
  for (const [i, token] of tokens.entries()) {
    const { words, masks } = found.get(token) ?? { words: [], masks: [] };
    const word = i >>> 5;
    if (words.at(-1) !== word) {
      words.push(word);
      masks.push(0);
    }
    masks[masks.length - 1] = (masks.at(-1)! | (1 << (i & 31))) >>> 0;
    found.set(token, { words, masks });
  }
  return found;
}

function step(row: Uint32Array, { words, masks }: Occurrences): void {
  let carry = 0;
  let next = 0;
  let word = words[0]!;
  while (word < row.length) {
    const mask = words[next] === word ? masks[next++]! : 0;
    const before = row[word]!;
    const sum = before + ((before & mask) >>> 0) + carry;
    row[word] = (sum >>> 0) | (before & ~mask);
    carry = sum > FULL ? 1 : 0;
    if (carry === 1) word++;
    else if (next < words.length) word = words[next]!;
    else break;
  }
}
