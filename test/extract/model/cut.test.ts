import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as cut from '../../../src/extract/model/cut.ts';

const { BETA } = cut;

/** A block's probability and words. */
interface Block {
  readonly p: number;
  readonly words: number;
}

function columns(blocks: readonly Block[]): cut.Candidates {
  return { p: Float64Array.from(blocks, ({ p }) => p), words: Float64Array.from(blocks, ({ words }) => words) };
}

const cutPage = (blocks: readonly Block[], beta: number) => cut.cutPage(columns(blocks), beta);
const findCut = (blocks: readonly Block[], beta: number) => cut.findCut(columns(blocks), beta);
const findFloor = (blocks: readonly Block[]) => cut.findFloor(columns(blocks));
const expectedF = (blocks: readonly Block[], threshold: number) => cut.expectedF(columns(blocks), threshold);

const sure = { p: 1, words: 100 };
const maybe = { p: 0.45, words: 60 };
const never = { p: 0, words: 80 };

describe('the cut by expected F', () => {
  it('keeps likely blocks and leaves out unlikely ones', () => {
    expect(findCut([never, sure], BETA.normal)).toEqual({ threshold: 1, expected: 1, bodyWords: 100 });
  });

  it('expects nothing of a page without words', () => {
    expect(findCut([], BETA.normal)).toMatchObject({ expected: 0, bodyWords: 0 });
    expect(expectedF([], 0.5)).toBe(0);
  });

  it('keeps doubtful blocks when asked to be loose and drops them when strict', () => {
    const page = [sure, maybe, never];
    expect(findCut(page, BETA.strict).threshold).toBe(1);
    expect(findCut(page, BETA.loose).threshold).toBe(0.45);
  });

  it('prefers recall on pages where nothing is certain', () => {
    const doubtful = [
      { p: 0.5, words: 100 },
      { p: 0.2, words: 40 },
    ];
    expect(findCut(doubtful, BETA.normal).threshold).toBe(0.5);
    const kept = (page: typeof doubtful) => page.filter(({ p }) => p >= cutPage(page, BETA.normal).threshold);
    expect(kept(doubtful)).toEqual(doubtful);
    expect(kept([sure, maybe, never])).toEqual([sure]);
  });

  it('does not add doubtful blocks up: a post is not outvoted by its comments', () => {
    const post = { p: 0.95, words: 40 };
    const page = [post, ...Array.from({ length: 60 }, () => ({ p: 0.1, words: 40 }))];
    const { threshold } = cutPage(page, BETA.normal);
    expect(page.filter(({ p }) => p >= threshold)).toEqual([post]);
  });

  it('has a floor in dumps, beside a block that is surely article', () => {
    const story = { p: 0.95, words: 40 };
    const teasers = Array.from({ length: 50 }, () => ({ p: 0.3, words: 20 }));
    expect(findFloor([story, { p: 1, words: 5 }, { p: 0.2, words: 100 }])).toBeCloseTo(0.38);
    expect(findFloor([story, ...teasers])).toBe(0);
    expect(findFloor([{ p: 0.95, words: 10 }])).toBe(0);
    expect(findFloor([{ p: 0.8, words: 400 }])).toBe(0);
    expect(findFloor([])).toBe(0);
  });

  it('is never beaten by another threshold', () => {
    const block = fc.record({ p: fc.double({ min: 0, max: 1, noNaN: true }), words: fc.integer({ min: 0, max: 200 }) });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 30 }), (blocks) => {
        const { expected } = findCut(blocks, BETA.normal);
        for (const { p } of blocks) {
          expect(expectedF(blocks, p)).toBeLessThanOrEqual(expected + 1e-9);
        }
      }),
    );
  });
});
