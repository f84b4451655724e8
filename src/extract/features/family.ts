/** Features by name: each gives one number for the block at `index`, reading what its family worked out for the page. */
export type FeatureTable<Input> = Readonly<Record<string, (input: Input, index: number) => number>>;

/** log(1 + n) of the counts that most features are made of; a look-up takes a tenth of the time. */
const LOGS = Float64Array.from({ length: 4096 }, (_, n) => Math.log1p(n));

/** log(1 + value), for values that are mostly small whole numbers. */
export function log1p(value: number): number {
  const whole = value | 0;
  return whole === value && whole >= 0 && whole < LOGS.length ? (LOGS[whole] as number) : Math.log1p(value);
}

/** A share `part / whole`, 0 for an empty whole. */
export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
