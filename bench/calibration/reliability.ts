import type { Status } from '../../src/types.ts';

/** A page with pith's confidence and its true F1. */
export interface Claim {
  readonly confidence: number;
  /** Word F1 against the gold. */
  readonly f1: number;
  readonly goldWords: number;
  readonly status: Status;
}

/** Pages of similar confidence. */
export interface Bin {
  /** The bin's confidences: `from` ≤ confidence < `to`; the last bin includes 1. */
  readonly from: number;
  readonly to: number;
  readonly pages: number;
  /** `null` in a bin without pages. */
  readonly confidence: number | null;
  readonly f1: number | null;
}

/** How reliable the confidence of a group of pages is. */
export interface Calibration {
  readonly pages: number;
  readonly confidence: number;
  readonly f1: number;
  /** Expected calibration error: the mean difference between confidence and F1 by bin, weighted by pages. */
  readonly ece: number;
  /** The probability that a bad page has a lower confidence than a good one; `null` if one side has no pages. */
  readonly auroc: number | null;
  /** Pages with a body in the gold and the status `empty`. */
  readonly falseEmpties: number;
  /** Pages without a body in the gold, and how many of them have the status `empty` or `blocked`. */
  readonly emptyGolds: number;
  readonly emptiesFound: number;
}

const BINS = 10;
/** A low confidence should warn of pages below this word F1. */
export const GOOD_F1 = 0.8;

/** Pages in bins of equal width by confidence. */
export function binClaims(claims: readonly Claim[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const held = claims.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    const known = held.length > 0;
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      pages: held.length,
      confidence: known ? mean(held.map(({ confidence }) => confidence)) : null,
      f1: known ? mean(held.map(({ f1 }) => f1)) : null,
    };
  });
}

/** Summarises a group of pages, which must not be empty. */
export function calibrate(claims: readonly Claim[]): Calibration {
  const empties = claims.filter(({ goldWords }) => goldWords === 0);
  return {
    pages: claims.length,
    confidence: mean(claims.map(({ confidence }) => confidence)),
    f1: mean(claims.map(({ f1 }) => f1)),
    ece: calibrationError(binClaims(claims)),
    auroc: rankAuroc(
      claims.filter(({ f1 }) => f1 < GOOD_F1).map(({ confidence }) => -confidence),
      claims.filter(({ f1 }) => f1 >= GOOD_F1).map(({ confidence }) => -confidence),
    ),
    falseEmpties: claims.filter(({ goldWords, status }) => goldWords > 0 && status === 'empty').length,
    emptyGolds: empties.length,
    emptiesFound: empties.filter(({ status }) => status === 'empty' || status === 'blocked').length,
  };
}

/** The expected calibration error of bins. */
export function calibrationError(bins: readonly Bin[]): number {
  const pages = bins.reduce((sum, bin) => sum + bin.pages, 0);
  return bins.reduce((sum, bin) => sum + (bin.pages / pages) * Math.abs((bin.confidence ?? 0) - (bin.f1 ?? 0)), 0);
}

/** Area under the ROC curve: the probability that a positive scores above a negative; equal scores count half. */
export function rankAuroc(positives: readonly number[], negatives: readonly number[]): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  let wins = 0;
  for (const positive of positives) {
    for (const negative of negatives) wins += positive > negative ? 1 : Number(positive === negative) / 2;
  }
  return wins / (positives.length * negatives.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
