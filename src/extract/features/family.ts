/** Features by name: each gives one number for the block at `index`, reading what its family worked out for the page. */
export type FeatureTable<Input> = Readonly<Record<string, (input: Input, index: number) => number>>;

/** Features by name that are the same for all blocks of a page. */
export type PageTable<Input> = Readonly<Record<string, (input: Input) => number>>;

/** Where features are written: the column of the first begins at `offset`, and each has a number a block, 0 so far. */
export interface Sink {
  readonly values: Float32Array;
  readonly offset: number;
  readonly size: number;
}

/** Features that are written together: their names in the order of their columns, and what fills these. */
export interface FeatureGroup<Input> {
  readonly names: readonly string[];
  fill(input: Input, sink: Sink): void;
}

/** The features of a table, column by column. */
export function rows<Input>(table: FeatureTable<Input>): FeatureGroup<Input> {
  const all = Object.values(table);
  return {
    names: Object.keys(table),
    fill(input, { values, offset, size }) {
      let at = offset;
      for (const row of all) for (let i = 0; i < size; i++) values[at++] = row(input, i);
    },
  };
}

/** Features that are worked out once a page. */
export function pageWide<Input>(table: PageTable<Input>): FeatureGroup<Input> {
  const all = Object.values(table);
  return {
    names: Object.keys(table),
    fill(input, { values, offset, size }) {
      if (size === 0) return;
      all.forEach((row, n) => {
        values.fill(row(input), offset + n * size, offset + (n + 1) * size);
      });
    },
  };
}

/** Fills the columns of several groups side by side. */
export function fillAll<Input>(groups: readonly FeatureGroup<Input>[], input: Input, sink: Sink): void {
  let { offset } = sink;
  for (const group of groups) {
    group.fill(input, { ...sink, offset });
    offset += group.names.length * sink.size;
  }
}

/** log(1 + n) of the counts that most features are made of; a look-up takes a tenth of the time. */
const LOGS = Float64Array.from({ length: 4096 }, (_, n) => Math.log1p(n));

/** log(1 + value), for values that are mostly small whole numbers. */
export function log1p(value: number): number {
  const whole = value | 0;
  return whole === value && whole >= 0 && whole < LOGS.length ? (LOGS[whole] as number) : Math.log1p(value);
}
