import { describe, expect, it } from 'vitest';
import { binClaims, type Claim, calibrate, calibrationError, rankAuroc } from '../../bench/calibration/reliability.ts';
import { formatBins, formatGroups } from '../../bench/calibration/report.ts';

function claim(confidence: number, f1: number, rest: Partial<Claim> = {}): Claim {
  return { confidence, f1, goldWords: 100, status: 'ok', ...rest };
}

describe('binClaims', () => {
  it.each([
    [0, 0],
    [0.0999, 0],
    [0.1, 1],
    [0.55, 5],
    [0.999, 9],
    [1, 9],
  ])('puts a confidence of %d into bin %d', (confidence, bin) => {
    expect(binClaims([claim(confidence, 1)]).findIndex(({ pages }) => pages === 1)).toBe(bin);
  });

  it('takes means by bin, and none of an empty one', () => {
    const bins = binClaims([claim(0.5, 0.25), claim(0.5, 0.75)]);
    expect(bins).toHaveLength(10);
    expect(bins[5]).toEqual({ from: 0.5, to: 0.6, pages: 2, confidence: 0.5, f1: 0.5 });
    expect(bins[4]).toMatchObject({ pages: 0, confidence: null, f1: null });
  });
});

describe('calibrationError', () => {
  it.each([
    { name: 'right in every bin', claims: [claim(0.25, 0.25), claim(0.75, 0.75)], error: 0 },
    { name: 'right on the mean of a bin', claims: [claim(0.5, 0), claim(0.5, 1)], error: 0 },
    { name: 'always too sure', claims: [claim(1, 0.5), claim(0.75, 0.25)], error: 0.5 },
    {
      name: 'weighted by pages',
      claims: [claim(1, 0), claim(0.5, 0.5), claim(0.5, 0.5), claim(0.5, 0.5)],
      error: 0.25,
    },
    {
      name: 'over and under do not cancel out between bins',
      claims: [claim(0.25, 0.5), claim(0.75, 0.5)],
      error: 0.25,
    },
  ])('$name: $error', ({ claims, error }) => {
    expect(calibrationError(binClaims(claims))).toBeCloseTo(error, 12);
  });
});

describe('rankAuroc', () => {
  it.each([
    { positives: [2, 3], negatives: [0, 1], auroc: 1 },
    { positives: [0, 1], negatives: [2, 3], auroc: 0 },
    { positives: [1, 1], negatives: [1], auroc: 0.5 },
    { positives: [1, 3], negatives: [0, 2], auroc: 0.75 },
    { positives: [], negatives: [1], auroc: null },
    { positives: [1], negatives: [], auroc: null },
  ])('$positives above $negatives: $auroc', ({ positives, negatives, auroc }) => {
    expect(rankAuroc(positives, negatives)).toBe(auroc);
  });
});

describe('calibrate', () => {
  const claims = [
    claim(0.9, 0.95),
    claim(0.3, 0.5, { status: 'low' }),
    claim(0.1, 0, { status: 'empty' }),
    claim(0.1, 1, { status: 'empty', goldWords: 0 }),
    claim(0.2, 1, { status: 'blocked', goldWords: 0 }),
    claim(0.8, 0, { goldWords: 0 }),
  ];

  it('tells false empties from found ones', () => {
    expect(calibrate(claims)).toMatchObject({ pages: 6, falseEmpties: 1, emptyGolds: 3, emptiesFound: 2 });
  });

  it('ranks pages below 0.8 by low confidence', () => {
    expect(calibrate([claim(0.9, 0.8), claim(0.3, 0.79)]).auroc).toBe(1);
    expect(calibrate([claim(0.9, 0.79), claim(0.3, 0.8)]).auroc).toBe(0);
  });

  it('prints a line a bin and a line a group', () => {
    const bins = formatBins(binClaims(claims)).split('\n');
    expect(bins).toHaveLength(12);
    expect(bins[11]).toMatch(/^\| 0\.9–1\.0 +\| +1 \| +0\.9000 \| +0\.9500 \|$/);
    const [, , line] = formatGroups([{ group: 'set', ...calibrate(claims) }]).split('\n');
    expect(line).toMatch(/^\| set \| +6 \| .* \| +1 \| +2 of 3 \|$/);
  });
});
