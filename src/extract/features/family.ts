/** A feature that fills its whole column; `kinds.ts` has those that are made of columns of the page. */
export interface ColumnRow<Input> {
  fill(input: Input, sink: Sink): void;
}

/** A feature: a whole column, or a function that gives one number for the block at `index`. */
type Row<Input> = ColumnRow<Input> | ((input: Input, index: number) => number);

/** Features by name; each reads what its family worked out for the page. */
export type FeatureTable<Input> = Readonly<Record<string, Row<Input>>>;

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
  const all = Object.values(table).map(toColumn);
  return {
    names: Object.keys(table),
    fill(input, { values, offset, from, to }) {
      let at = offset;
      for (const row of all) {
        row.fill(input, { values, offset: at, from, to });
        at += to - from;
      }
    },
  };
}

function toColumn<Input>(row: Row<Input>): ColumnRow<Input> {
  if (typeof row !== 'function') return row;
  return {
    fill(input, { values, offset, from, to }) {
      let at = offset;
      for (let i = from; i < to; i++) values[at++] = row(input, i);
    },
  };
}

/** Which group each block of a page is in, counted from 0, and how many groups there are. */
export interface Groups {
  readonly of: Int32Array;
  readonly count: number;
}

/** Features that blocks of one group have in common: the table describes the groups, and is filled once for each. */
export function rowsOfGroups<Input>(
  groupsOf: (input: Input) => Groups,
  table: FeatureTable<Input>,
): FeatureGroup<Input> {
  const { names, fill } = rows(table);
  return {
    names,
    fill(input, { values, offset, from, to }) {
      const { of, count } = groupsOf(input);
      const described = new Float32Array(count * names.length);
      fill(input, { values: described, offset: 0, from: 0, to: count });
      let at = offset;
      for (let begin = 0; begin < described.length; begin += count) {
        for (let i = from; i < to; i++) values[at++] = described[begin + (of[i] as number)] as number;
      }
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
  const { values, offset, from, to } = sink;
  let at = offset;
  for (const group of groups) {
    group.fill(input, { values, offset: at, from, to });
    at += group.names.length * (to - from);
  }
}

/** log(1 + n) of the counts that most features are made of; a look-up takes a tenth of the time. */
const LOGS = Float64Array.from({ length: 4096 }, (_, n) => Math.log1p(n));

/** log(1 + value), for values that are mostly small whole numbers. */
export function log1p(value: number): number {
  const whole = value | 0;
  return whole === value && whole >= 0 && whole < LOGS.length ? (LOGS[whole] as number) : Math.log1p(value);
}
