/** The number of largest sizes for the exponent: smaller ones still contain the fixed costs of every page. */
const UPPER = 3;

/** One size's CPU time in any unit, or why there is none. */
export interface Point {
  readonly size: number;
  readonly time: number | null;
  /** Why there is no time: `over 60 s`, `out of memory`, or what was thrown. */
  readonly failure: string | null;
}

/**
 * The exponent of growth: the slope of the time's logarithm over the size's, by least squares over the three largest
 * sizes. Infinite if a size failed; needs two sizes.
 */
export function exponentOf(points: readonly Point[]): number {
  if (points.some(({ time }) => time === null)) return Number.POSITIVE_INFINITY;
  const upper = points.slice(-UPPER).map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time!) }));
  const meanX = upper.reduce((sum, { x }) => sum + x, 0) / upper.length;
  const meanY = upper.reduce((sum, { y }) => sum + y, 0) / upper.length;
  const covariance = upper.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / upper.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
}
