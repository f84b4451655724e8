/**
 * Features by name: each computes one number for the block at `index` from the data that its family prepared for the
 * page.
 */
export type FeatureTable<Input> = Readonly<Record<string, (input: Input, index: number) => number>>;

/** Features by name that are the same for all blocks of a page. */
export type PageTable<Input> = Readonly<Record<string, (input: Input) => number>>;

/**
 * The target of the features of the blocks `from` up to `to`: the first column begins at `offset`, and each has `to -
 * from` numbers, all 0 at first. A page of many blocks is written part by part, because its whole matrix would be by
 * far its largest data.
 */
export interface Sink {
  readonly values: Float32Array;
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

/** Features that are written together: their names in the order of their columns, and the function that fills these. */
export interface FeatureGroup<Input> {
  readonly names: readonly string[];
  fill(input: Input, sink: Sink): void;
}

/** The features of a table, column by column. */
export function rows<Input>(table: FeatureTable<Input>): FeatureGroup<Input> {
  const all = Object.values(table);
  return {
    names: Object.keys(table),
    fill(input, { values, offset, from, to }) {
      let at = offset;
      for (const row of all) for (let i = from; i < to; i++) values[at++] = row(input, i);
    },
  };
}

/** Features that are computed once per page. */
export function pageWide<Input>(table: PageTable<Input>): FeatureGroup<Input> {
  const all = Object.values(table);
  return {
    names: Object.keys(table),
    fill(input, { values, offset, from, to }) {
      const size = to - from;
      if (size === 0) return;
      all.forEach((row, n) => {
        values.fill(row(input), offset + n * size, offset + (n + 1) * size);
      });
    },
  };
}

/** Fills the columns of several groups, one group after the other. */
export function fillAll<Input>(groups: readonly FeatureGroup<Input>[], input: Input, sink: Sink): void {
  let { offset } = sink;
  for (const group of groups) {
    group.fill(input, { ...sink, offset });
    offset += group.names.length * (sink.to - sink.from);
  }
}

/** log(1 + n) of the counts that most features are made of; a look-up takes a tenth of the time. */
const LOGS = Float64Array.from({ length: 4096 }, (_, n) => Math.log1p(n));

/** log(1 + value), for values that are mostly small whole numbers. */
export function log1p(value: number): number {
  const whole = value | 0;
  return whole === value && whole >= 0 && whole < LOGS.length ? (LOGS[whole] as number) : Math.log1p(value);
}
