import { describe, expect, it } from 'vitest';
import { HTML_FEATURES, TEXT_FEATURES } from '../../../src/extract/features/index.ts';
import { secondPassNames } from '../../../src/extract/features/second-pass.ts';
import { scoreRows, sigmoid } from '../../../src/extract/model/linear.ts';
import { MODELS } from '../../../src/extract/model/weights.ts';

describe('the linear scorer', () => {
  it('adds weighted features to its bias', () => {
    const matrix = { names: ['a', 'b'], values: Float32Array.from([1, 2, 0, 0]) };
    const scores = scoreRows(matrix, { bias: -1, weights: { b: 2, a: 0.5 } });
    expect(scores[0]).toBeCloseTo(sigmoid(3.5), 12);
    expect(scores[1]).toBeCloseTo(sigmoid(-1), 12);
  });

  it('refuses a feature that does not exist', () => {
    expect(() => scoreRows({ names: ['a'], values: new Float32Array(1) }, { bias: 0, weights: { c: 1 } })).toThrow(
      /c$/,
    );
  });

  it.each([
    { kind: 'html', model: MODELS.html, names: HTML_FEATURES },
    { kind: 'text', model: MODELS.text, names: TEXT_FEATURES },
  ])('weighs only features that $kind pages have', ({ kind, model, names }) => {
    for (const name of Object.keys(model.first.weights)) expect(names).toContain(name);
    for (const name of Object.keys(model.second.weights))
      expect(secondPassNames(names, kind === 'html')).toContain(name);
  });
});
