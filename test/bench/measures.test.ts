import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bigramF1, isCjk } from '../../bench/accuracy/measures/cjk.ts';
import { lcsLength, lcsRatio } from '../../bench/accuracy/measures/lcs.ts';
import { segmentCounts, segmentF1 } from '../../bench/accuracy/measures/segments.ts';
import { shingleCounts, shingleF1 } from '../../bench/accuracy/measures/shingle.ts';
import { wordF1 } from '../../bench/accuracy/measures/word.ts';

/** A text, or pieces to be repeated. */
type Recipe = string | readonly { times: number; text: string }[];

interface Vectors {
  texts: {
    name: string;
    predicted: Recipe;
    gold: Recipe;
    word: { p: number; r: number; f1: number };
    lcs: number;
    shingle: { both: number; predictedOnly: number; goldOnly: number };
  }[];
  shingleF1: number;
  segments: {
    name: string;
    predicted: string;
    with: string[];
    without: string[];
    counts: { found: number; missed: number; leaked: number; kept: number };
  }[];
  segmentF1: number;
}

const vectors = JSON.parse(readFileSync(new URL('./vectors.json', import.meta.url), 'utf8')) as Vectors;

/** Digits to which the figures agree with the benchmarks' own scorers. */
const DIGITS = 9;

const build = (recipe: Recipe): string =>
  typeof recipe === 'string' ? recipe : recipe.map(({ times, text }) => text.repeat(times)).join('');

describe('the measures agree with the scorers of the benchmarks', () => {
  it.each(vectors.texts)('$name', ({ predicted, gold, word, lcs, shingle }) => {
    const [a, b] = [build(predicted), build(gold)];
    const found = wordF1(a, b);
    expect(found.p).toBeCloseTo(word.p, DIGITS);
    expect(found.r).toBeCloseTo(word.r, DIGITS);
    expect(found.f1).toBeCloseTo(word.f1, DIGITS);
    expect(lcsRatio(a, b)).toBeCloseTo(lcs, DIGITS);
    expect(shingleCounts(a, b)).toEqual(shingle);
  });

  it('pools shingles over pages', () => {
    const counts = vectors.texts.map(({ predicted, gold }) => shingleCounts(build(predicted), build(gold)));
    expect(shingleF1(counts)).toBeCloseTo(vectors.shingleF1, DIGITS);
  });

  it.each(vectors.segments)('segments: $name', ({ predicted, counts, ...segments }) => {
    expect(segmentCounts(predicted, segments)).toEqual(counts);
  });

  it('pools segments over pages', () => {
    const counts = vectors.segments.map(({ predicted, ...segments }) => segmentCounts(predicted, segments));
    expect(segmentF1(counts).f1).toBeCloseTo(vectors.segmentF1, DIGITS);
  });
});

describe('the longest common subsequence by bits', () => {
  /** A fixed sequence that looks random (Park and Miller 1988). */
  function* numbers(seed: number): Generator<number> {
    let state = seed;
    while (true) {
      state = (state * 48271) % 0x7fffffff;
      yield state;
    }
  }

  const tokens = (source: Generator<number>, { length, kinds }: { length: number; kinds: number }): string[] =>
    Array.from({ length }, () => String((source.next().value as number) % kinds));

  function byTable(a: readonly string[], b: readonly string[]): number {
    let row = new Array<number>(b.length + 1).fill(0);
    for (const token of a) {
      const next = [0];
      for (const [i, other] of b.entries()) {
        next.push(token === other ? row[i]! + 1 : Math.max(row[i + 1]!, next[i]!));
      }
      row = next;
    }
    return row.at(-1)!;
  }

  it.each([{ kinds: 1 }, { kinds: 2 }, { kinds: 5 }, { kinds: 50 }])(
    'equals the table of dynamic programming with $kinds kinds of tokens',
    ({ kinds }) => {
      const source = numbers(kinds + 1);
      for (const length of [1, 31, 32, 33, 64, 100, 257]) {
        const a = tokens(source, { length, kinds });
        const b = tokens(source, { length: 130, kinds });
        expect(lcsLength(a, b)).toBe(byTable(a, b));
        expect(lcsLength(b, a)).toBe(byTable(a, b));
      }
    },
  );
});

describe('character bigrams of CJK pages', () => {
  it.each([
    ['今天早上渡轮离开港口', true],
    ['フェリーは九時に出た', true],
    ['港口 harbour', false],
    ['여객선이 떠났다', false],
    ['2026 !', false],
    ['', false],
  ])('%j is a CJK text: %s', (text, expected) => {
    expect(isCjk(text)).toBe(expected);
  });

  it('forms bigrams inside word tokens only', () => {
    // Predicted: 渡轮, 轮离, 港口; gold: 渡轮, 离港, 港口.
    expect(bigramF1('渡轮离，港口', '渡轮。离港口')).toEqual({ p: 2 / 3, r: 2 / 3, f1: 2 / 3 });
  });

  it('counts a lone character as itself', () => {
    expect(bigramF1('船', '船')).toEqual({ p: 1, r: 1, f1: 1 });
  });

  it('sees a wrong part of a sentence that word F1 can only take or leave', () => {
    const [predicted, gold] = ['今天早上渡轮离开港口分享', '今天早上渡轮离开港口'];
    expect(wordF1(predicted, gold).f1).toBe(0);
    expect(bigramF1(predicted, gold).f1).toBeCloseTo((2 * 9) / (11 + 9), DIGITS);
  });
});
