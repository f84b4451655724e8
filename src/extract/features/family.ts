/** Features by name: each gives one number for the block at `index`, reading what its family worked out for the page. */
export type FeatureTable<Input> = Readonly<Record<string, (input: Input, index: number) => number>>;

/** A share `part / whole`, 0 for an empty whole. */
export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
