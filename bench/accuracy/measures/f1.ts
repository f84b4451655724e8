/** Precision, recall and their harmonic mean, each 0–1. */
export interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/**
 * Precision, recall and F1 of `hits` among `predicted` and `expected` items. An empty side counts as 1 if the other is
 * also empty, else as 0: to find nothing is right if there is nothing.
 */
export function prf(hits: number, predicted: number, expected: number): Prf {
  const p = predicted > 0 ? hits / predicted : Number(expected === 0);
  const r = expected > 0 ? hits / expected : Number(predicted === 0);
  return { p, r, f1: harmonic(p, r) };
}

/** The harmonic mean of two figures, 0 if both are 0. */
export function harmonic(a: number, b: number): number {
  return a + b > 0 ? (2 * a * b) / (a + b) : 0;
}

/** The bag of `items`: each item with its count. */
export function bag(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The number of items that two bags share; a repeated item counts as often as both have it. */
export function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [item, count] of a) sum += Math.min(count, b.get(item) ?? 0);
  return sum;
}
