import type { ArticleBlock } from '../../src/types.ts';
import type { Gold } from './corpus.ts';
import type { Reading } from './engine.ts';
import { bag, shared } from './measures/f1.ts';
import { collapse } from './measures/segments.ts';
import { findWords, lowerCase } from './tables/python-text.ts';

/** Runs of this many words decide whether a block is in the gold; single words are everywhere. */
const RUN = 4;
/** The least share of a block's words for it to count as in the gold, or as missing; golds were edited a little. */
const GOLD_SHARE = 0.5;

/** The words that blocks of one role and reason cost. */
export interface Cost {
  /** `role reason`, as `teaser teaser/label`. */
  readonly reason: string;
  readonly words: number;
}

/** The reasons that cost a page most. */
export interface Blame {
  /** The role and reason that dropped the most words of the gold. */
  readonly lost: Cost | null;
  /** The role and reason that kept the most words outside the gold. */
  readonly wrong: Cost | null;
}

/** Finds the reason that lost the most words of the gold and the reason that kept the most words outside it. */
export function findBlame({ text, article }: Reading, gold: Gold): Blame {
  const { lost, wrong } =
    gold.text === undefined
      ? costSegments(article.blocks, { text, gold })
      : costWords(article.blocks, lowerWords(gold.text));
  return { lost: largest(lost), wrong: largest(wrong) };
}

/** The costs of a page, block by block. */
interface Costs {
  readonly lost: readonly Cost[];
  readonly wrong: readonly Cost[];
}

/**
 * Counts words as word F1 does. Kept blocks use up the gold's words, beginning with blocks in the gold; words without a
 * match are wrong. Dropped blocks in the gold then lost the remaining words that they match, unless most of these were
 * kept elsewhere.
 */
function costWords(blocks: readonly ArticleBlock[], gold: readonly string[]): Costs {
  const runs = runsOf(gold);
  const left = bag(gold);
  const all = blocks.map(({ keep, role, reason, text }) => {
    const words = lowerWords(text);
    return { keep, words, reason: `${role} ${reason}`, ofGold: isOfGold(words, runs) };
  });
  const kept = all.filter(({ keep }) => keep);
  const wrong = [...kept.filter(({ ofGold }) => ofGold), ...kept.filter(({ ofGold }) => !ofGold)].map(
    ({ words, reason }) => ({ reason, words: words.length - useUp(left, words) }),
  );
  const dropped = all.filter(({ keep, ofGold }) => !keep && ofGold);
  // One by one, because only the first of two dropped copies is missing.
  const lost = dropped.flatMap(({ words, reason }) =>
    isMissing(left, words) ? [{ reason, words: useUp(left, words) }] : [],
  );
  return { lost, wrong };
}

/** For golds of segments: a missed segment is a cost of the dropped block with it, a leaked one of the kept block. */
function costSegments(blocks: readonly ArticleBlock[], { text, gold }: { text: string; gold: Gold }): Costs {
  const printed = collapse(text);
  const holders = (segments: readonly string[], keep: boolean): Cost[] =>
    segments.map(collapse).flatMap((segment) => {
      if (printed.includes(segment) !== keep) return [];
      const holder = blocks.find((block) => block.keep === keep && collapse(block.text).includes(segment));
      return holder === undefined
        ? []
        : [{ reason: `${holder.role} ${holder.reason}`, words: findWords(segment).length }];
    });
  return { lost: holders(gold.with ?? [], false), wrong: holders(gold.without ?? [], true) };
}

/** The reason with the highest total cost; `null` if there is none. The first one wins a tie. */
export function largest(costs: readonly Cost[]): Cost | null {
  const sums = new Map<string, number>();
  for (const { reason, words } of costs) sums.set(reason, (sums.get(reason) ?? 0) + words);
  let top: Cost | null = null;
  for (const [reason, words] of sums) if (words > (top?.words ?? 0)) top = { reason, words };
  return top;
}

function lowerWords(text: string): string[] {
  return findWords(lowerCase(text));
}

/** The runs of a text of up to `RUN` words, so that a shorter block can be looked up, too. */
function runsOf(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    for (let length = 1; length <= RUN; length++) runs.add(words.slice(i, i + length).join(' '));
  }
  return runs;
}

function isOfGold(words: readonly string[], runs: ReadonlySet<string>): boolean {
  if (words.length === 0) return false;
  const count = Math.max(1, words.length - RUN + 1);
  let found = 0;
  for (let i = 0; i < count; i++) found += Number(runs.has(words.slice(i, i + RUN).join(' ')));
  return found >= count * GOLD_SHARE;
}

/** Whether the unused words of the gold contain most of a block. */
function isMissing(left: ReadonlyMap<string, number>, words: readonly string[]): boolean {
  return shared(bag(words), left) >= words.length * GOLD_SHARE;
}

/** Takes the words out of the bag; returns how many were there. */
function useUp(left: Map<string, number>, words: readonly string[]): number {
  let found = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    found++;
  }
  return found;
}
