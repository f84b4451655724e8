import { describe, expect, it } from 'vitest';
import { findMovers } from '../../../src/extract/explain/movers.ts';
import { measureSecondOpinion, OPINION_FEATURES } from '../../../src/extract/opinion/features.ts';
import { expectGain } from '../../../src/extract/opinion/gain.ts';
import { inspect } from '../../../src/extract/pipeline.ts';
import { sourceFromString } from '../../../src/input/source.ts';

const PROSE = 'The ferry crossed the sound at dawn, and nobody on the quay looked up from the nets.';
const LINKS = ['Home', 'News', 'Tides'].map((name) => `<li><a href="/">${name}</a></li>`).join('');
const read = (body: string) => inspect(sourceFromString(`<!doctype html><body>${body}</body>`, { kind: 'html' }));

describe('a second opinion', () => {
  const { view, features } = read(`<p>${PROSE}</p><p>${PROSE} Again.</p>`);
  const p = Float64Array.of(1, 0.5);
  const measure = (covered: readonly boolean[]) =>
    measureSecondOpinion(view, features, { p, covered, confidence: 0.7, bodyWords: 25 });
  const value = (covered: readonly boolean[], name: string) => measure(covered).values[OPINION_FEATURES.indexOf(name)];

  it.each([
    ['both take the same', [true, true], 'confirmed', 1],
    ['the other takes nothing', [false, false], 'agreement', 0],
    ['the other takes what we are sure of', [true, false], 'pInside', 1],
    ['the other leaves what we doubt', [true, false], 'pOutside', 0.5],
    ['our confidence is heard', [true, true], 'confidence', 0.7],
  ])('%s', (_name, covered, name, expected) => {
    expect(value(covered, name)).toBeCloseTo(expected, 5);
  });

  it('gains nothing on a page without blocks, and a finite number elsewhere', () => {
    const empty = read('');
    expect(
      expectGain(empty.view, empty.features, { p: new Float64Array(0), covered: [], confidence: 0, bodyWords: 0 }),
    ).toBe(0);
    const gain = expectGain(view, features, { p, covered: [true, true], confidence: 0.7, bodyWords: 25 });
    expect(Math.abs(gain)).toBeLessThan(1);
  });
});

describe('what moved the scorer', () => {
  it('is named for every block, strongest first, links against a menu', () => {
    const { view, features, judgement } = read(`<ul>${LINKS}</ul><div><p>${PROSE}</p><p>${PROSE} Again.</p></div>`);
    const movers = [...findMovers(view, features)];
    expect(movers).toHaveLength(view.size);
    movers.forEach((list, i) => {
      const sizes = list.map(({ logOdds }) => Math.abs(logOdds));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      const sum = list.reduce((total, { logOdds }) => total + logOdds, 0);
      expect(sum > 0).toBe((judgement.decisions[i]?.p ?? 0) > 0.5);
    });
  });
});
