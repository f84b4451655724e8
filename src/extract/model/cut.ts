import type { Level } from '../../types.ts';

/** β of the expected Fβ by level: precision counts twice, as much as, or half as much as recall. */
export const BETA: Readonly<Record<Level, number>> = { strict: 0.5, normal: 1, loose: 2 };

/** What the cut needs of the blocks, an entry a block: the probability (0–1) that it is article, and its words. */
export interface Candidates {
  readonly p: Float64Array;
  readonly words: Float64Array;
}

/** The cut of a page: blocks of at least this probability are article, and the Fβ and words expected of them. */
export interface Cut {
  readonly threshold: number;
  readonly expected: number;
  readonly bodyWords: number;
}

/** Pages of a lower expected F1 are doubtful. */
const SURE_PAGE = 0.8;
/** How much β grows with doubt: at an expected F1 of 0.5 it is 1 + 5 × 0.3 = 2.5 times as large. */
const DOUBT_GAIN = 5;

/** A block of at least so many words and of this probability is surely article. */
const SURE_WORDS = 30;
const SURE_P = 0.9;
/** Where blocks of this probability have at least this share of the words that the body is expected to have … */
const LIKELY_P = 0.8;
const LIKELY_SHARE = 0.35;
/** … blocks are article that have at least this share of the surest one's probability. */
const FLOOR_SHARE = 0.4;

/** The share of the expectation that takes blocks for right or wrong together. */
const TOGETHER = 0.5;
/** Probabilities are told apart to this many levels, so that a page costs the same whatever its length. */
const LEVELS = 100;
/** No block is as likely as this. */
const NOTHING = 1.1;

/** Words, and words times probability, of the blocks of one level of probability. */
interface Rung {
  readonly p: number;
  readonly words: number;
  readonly mass: number;
}

/**
 * The cut of a page, by an expectation between two extremes: blocks that are right or wrong each by itself, and blocks
 * that are right or wrong together, the likelier ones first. A hundred doubtful comments are not half body; they are
 * all body or none. On doubtful pages recall counts more, the lower the expected F1. Out of fold on the dev sets the
 * first gives 0.1 to 0.4 points on news, blogs and forums; the second 2 to 3 on mixed web pages and on CleanEval, and
 * takes 0.2 to 0.6 on news.
 */
export function cutPage(blocks: Candidates, beta: number): Cut {
  const cut = findJointCut(blocks, beta);
  const doubt = SURE_PAGE - cut.expected;
  return doubt <= 0 ? cut : findJointCut(blocks, beta * (1 + DOUBT_GAIN * doubt));
}

/** The cut with the best mean of the two expectations of Fβ. */
function findJointCut(blocks: Candidates, beta: number): Cut {
  const square = beta * beta;
  const levels = sumLevels(blocks);
  const steps = climb(levels, square);
  const all = levels.reduce((sum, { mass }) => sum + mass, 0);
  let best: Cut = { threshold: NOTHING, expected: 0, bodyWords: all };
  let kept = 0;
  let hits = 0;
  for (const { p, words, mass } of levels) {
    kept += words;
    hits += mass;
    const apart = ((1 + square) * hits) / (kept + square * all);
    const expected = (1 - TOGETHER) * apart + TOGETHER * expectTogether(steps, kept);
    if (expected > best.expected) best = { threshold: p - 0.5 / LEVELS, expected, bodyWords: all };
  }
  return best;
}

/** What `expectTogether` needs of each level: the words down to it, the same times β², and how much it counts for. */
interface Steps {
  readonly body: Float64Array;
  readonly weighed: Float64Array;
  readonly chance: Float64Array;
}

function climb(levels: readonly Rung[], square: number): Steps {
  const count = levels.length;
  const steps = { body: new Float64Array(count), weighed: new Float64Array(count), chance: new Float64Array(count) };
  let body = 0;
  levels.forEach(({ p, words }, i) => {
    body += words;
    steps.body[i] = body;
    steps.weighed[i] = square * body;
    steps.chance[i] = (p - (levels[i + 1]?.p ?? 0)) * (1 + square);
  });
  return steps;
}

/**
 * The Fβ expected of keeping the `kept` likeliest words when blocks are body together: for a number drawn evenly from 0
 * to 1, all blocks that are likelier than it.
 */
function expectTogether({ body, weighed, chance }: Steps, kept: number): number {
  let expected = 0;
  for (let i = 0; i < body.length; i++) {
    expected += ((chance[i] as number) * Math.min(kept, body[i] as number)) / (kept + (weighed[i] as number));
  }
  return expected;
}

/** The levels that have words, likeliest first; level 0 is no body and is left out. */
function sumLevels({ p, words }: Candidates): Rung[] {
  const wordsOf = new Float64Array(LEVELS + 1);
  const massOf = new Float64Array(LEVELS + 1);
  for (let i = 0; i < p.length; i++) {
    const level = Math.round((p[i] as number) * LEVELS);
    wordsOf[level]! += words[i] as number;
    massOf[level]! += (p[i] as number) * (words[i] as number);
  }
  const rungs: Rung[] = [];
  for (let n = LEVELS; n > 0; n--) {
    if ((wordsOf[n] as number) > 0)
      rungs.push({ p: n / LEVELS, words: wordsOf[n] as number, mass: massOf[n] as number });
  }
  return rungs;
}

/**
 * What blocks of a dump must reach beside its surest block of prose, 0 where none is sure, or likely blocks are a small
 * part of the body. Teasers and comments are no article for being as doubtful as each other. Out of fold dragnet and daniel
 * gain 0.2 points by it, CleanEval loses 0.2; without the second condition it loses 1.1. On HTML the floor gives nothing.
 */
export function findFloor({ p, words }: Candidates): number {
  let surest = 0;
  let likely = 0;
  let body = 0;
  for (let i = 0; i < p.length; i++) {
    const own = p[i] as number;
    const count = words[i] as number;
    if (count >= SURE_WORDS && own > surest) surest = own;
    if (own >= LIKELY_P) likely += count;
    body += own * count;
  }
  return surest >= SURE_P && likely >= LIKELY_SHARE * body ? FLOOR_SHARE * surest : 0;
}

/**
 * Finds the probability that maximises the expected Fβ of the kept words,
 * (1+β²)·Σ(p·w, kept) / (Σ(w, kept) + β²·Σ(p·w, all)); with one threshold a page this is exact for independent blocks
 * up to the ratio of expectations (Lewis 1995, "Evaluating and optimizing autonomous text classification systems").
 */
export function findCut({ p, words }: Candidates, beta: number): Cut {
  const sorted = sortByChance({ p, words });
  const square = beta * beta;
  let all = 0;
  for (const i of sorted) all += (p[i] as number) * (words[i] as number);
  let best: Cut = { threshold: NOTHING, expected: 0, bodyWords: all };
  let hits = 0;
  let kept = 0;
  for (const i of sorted) {
    hits += (p[i] as number) * (words[i] as number);
    kept += words[i] as number;
    const expected = ((1 + square) * hits) / (kept + square * all);
    if (expected > best.expected) best = { threshold: p[i] as number, expected, bodyWords: all };
  }
  return best;
}

/** The blocks that have words, likeliest first; equally likely ones in the order of the page. */
function sortByChance({ p, words }: Candidates): Int32Array {
  const blocks = new Int32Array(p.length);
  let count = 0;
  for (let i = 0; i < p.length; i++) if ((words[i] as number) > 0) blocks[count++] = i;
  return blocks.subarray(0, count).sort((a, b) => (p[b] as number) - (p[a] as number));
}

/** The F1 expected of keeping every block of at least `threshold`, 0–1. */
export function expectedF({ p, words }: Candidates, threshold: number): number {
  let hits = 0;
  let kept = 0;
  let all = 0;
  for (let i = 0; i < p.length; i++) {
    const mass = (p[i] as number) * (words[i] as number);
    all += mass;
    if ((p[i] as number) < threshold) continue;
    hits += mass;
    kept += words[i] as number;
  }
  return kept + all > 0 ? (2 * hits) / (kept + all) : 0;
}
