/** Number of resamples; with 1,000, the bounds vary by about a tenth of the interval's width. */
const RESAMPLES = 1_000;
/** The share of resamples inside the interval. */
const LEVEL = 0.95;
/** Every interval uses the same random sequence, so that it depends only on its own pages. */
const SEED = 0x9174;

/** The bounds of a 95 % confidence interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One interval per figure; `null` if the figure is. */
export type Intervals<Key extends string> = Readonly<Record<Key, Interval | null>>;

/** A bootstrap over pages: all figures of `sumUp` on pages drawn with replacement, by the percentile method. */
export function bootstrap<Page, Key extends string>(
  pages: readonly Page[],
  sumUp: (sample: readonly Page[]) => Readonly<Record<Key, number | null>>,
): Intervals<Key> {
  const random = createRandom(SEED);
  const draws = Array.from({ length: RESAMPLES }, () => sumUp(resample(pages, random)));
  const keys = Object.keys(sumUp(pages)) as Key[];
  const intervals = keys.map((key) => {
    const values = draws.map((draw) => draw[key]).filter((value) => value !== null);
    return [key, intervalOf(values)];
  });
  return Object.fromEntries(intervals) as Intervals<Key>;
}

/** The quantile `q` (0–1) of the values, with linear interpolation. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = q * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}

/** Mulberry32 (T. Ettinger): numbers from 0 to below 1, the same for the same seed on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function resample<Page>(pages: readonly Page[], random: () => number): Page[] {
  return pages.map(() => pages[Math.floor(random() * pages.length)]!);
}

function intervalOf(values: readonly number[]): Interval | null {
  if (values.length === 0) return null;
  return { low: quantile(values, (1 - LEVEL) / 2), high: quantile(values, (1 + LEVEL) / 2) };
}
