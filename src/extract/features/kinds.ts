import { share as shareOf } from '../page/measure.ts';
import { type ColumnRow, log1p, type Sink } from './family.ts';

/** Numbers of blocks, or of what else a table describes: an entry each. */
type Numbers = Float64Array | Int32Array | Uint8Array;

/** Takes a column, or one number, from what a family worked out for the page. */
type ColumnOf<Input> = (input: Input) => Numbers;
type NumberOf<Input> = (input: Input) => number;

/*
 * Kinds of rows. A row of a kind names the columns that it is made of, and all rows of the kind share one loop over
 * them: to call a function for every value takes several times as long.
 */

/** The column itself, or what it has `step` blocks further on: 0 beyond its ends. */
export function copy<Input>(of: ColumnOf<Input>, step = 0): ColumnRow<Input> {
  return { fill: (input, sink) => fillCopy(of(input), step, sink) };
}

/** log(1 + x) of the column, or of what it has `step` blocks further on: 0 beyond its ends. */
export function log<Input>(of: ColumnOf<Input>, step = 0): ColumnRow<Input> {
  return { fill: (input, sink) => fillLog(of(input), step, sink) };
}

/** The column, but at most `most`. */
export function capped<Input>(of: ColumnOf<Input>, most: number): ColumnRow<Input> {
  return { fill: (input, sink) => fillCapped(of(input), most, sink) };
}

/** 1 where the column has this value, else 0. */
export function is<Input>(of: ColumnOf<Input>, value: number): ColumnRow<Input> {
  return { fill: (input, sink) => fillIs(of(input), value, sink) };
}

/** The share of one column in another, at most `most`; 0 where that is empty. */
export function share<Input>(
  part: ColumnOf<Input>,
  whole: ColumnOf<Input>,
  most = Number.POSITIVE_INFINITY,
): ColumnRow<Input> {
  return { fill: (input, sink) => fillShare([part(input), whole(input)], most, sink) };
}

/** log(1 + x) of the share of one column in another. */
export function logShare<Input>(part: ColumnOf<Input>, whole: ColumnOf<Input>): ColumnRow<Input> {
  return { fill: (input, sink) => fillLogShare(part(input), whole(input), sink) };
}

/** The share of the column in one number of the page. */
export function shareOfPage<Input>(part: ColumnOf<Input>, whole: NumberOf<Input>): ColumnRow<Input> {
  return { fill: (input, sink) => fillShareOfPage(part(input), whole(input), sink) };
}

/** One number of the page for all its blocks. */
export function ofPage<Input>(of: NumberOf<Input>): ColumnRow<Input> {
  return { fill: (input, { values, offset, from, to }) => void values.fill(of(input), offset, offset + to - from) };
}

/**
 * The share of what `part` counts in what `whole` counts within `reach` blocks on either side of a block. Both have
 * running sums before each block, and the page's total last.
 */
export function windowShare<Input>(part: ColumnOf<Input>, whole: ColumnOf<Input>, reach: number): ColumnRow<Input> {
  return { fill: (input, sink) => fillWindowShare([part(input), whole(input)], reach, sink) };
}

/**
 * How many blocks were counted within `reach` blocks on either side of a block, and of it itself, as a part of `of`.
 * The column says how many were counted before each block, and the page's total last.
 */
export function countNear<Input>(before: ColumnOf<Input>, reach: number, of = 1): ColumnRow<Input> {
  return { fill: (input, sink) => fillCountNear(before(input), [reach, of], sink) };
}

function fillCopy(column: Numbers, step: number, { values, offset, from, to }: Sink): void {
  const size = column.length;
  let at = offset;
  for (let i = from + step; i < to + step; i++) values[at++] = i >= 0 && i < size ? (column[i] as number) : 0;
}

function fillLog(column: Numbers, step: number, { values, offset, from, to }: Sink): void {
  const size = column.length;
  let at = offset;
  for (let i = from + step; i < to + step; i++) values[at++] = i >= 0 && i < size ? log1p(column[i] as number) : 0;
}

function fillCapped(column: Numbers, most: number, { values, offset, from, to }: Sink): void {
  let at = offset;
  for (let i = from; i < to; i++) values[at++] = Math.min(most, column[i] as number);
}

function fillIs(column: Numbers, value: number, { values, offset, from, to }: Sink): void {
  let at = offset;
  for (let i = from; i < to; i++) values[at++] = column[i] === value ? 1 : 0;
}

function fillShare([part, whole]: readonly [Numbers, Numbers], most: number, sink: Sink): void {
  const { values, offset, from, to } = sink;
  let at = offset;
  for (let i = from; i < to; i++) values[at++] = Math.min(most, shareOf(part[i] as number, whole[i] as number));
}

function fillLogShare(part: Numbers, whole: Numbers, { values, offset, from, to }: Sink): void {
  let at = offset;
  for (let i = from; i < to; i++) values[at++] = log1p(shareOf(part[i] as number, whole[i] as number));
}

function fillShareOfPage(part: Numbers, whole: number, { values, offset, from, to }: Sink): void {
  let at = offset;
  for (let i = from; i < to; i++) values[at++] = shareOf(part[i] as number, whole);
}

function fillWindowShare([part, whole]: readonly [Numbers, Numbers], reach: number, sink: Sink): void {
  const { values, offset, from, to } = sink;
  const size = part.length - 1;
  let at = offset;
  for (let i = from; i < to; i++) {
    const first = Math.max(0, i - reach);
    const behind = Math.min(size, i + reach + 1);
    values[at++] = shareOf(
      (part[behind] as number) - (part[first] as number),
      (whole[behind] as number) - (whole[first] as number),
    );
  }
}

function fillCountNear(before: Numbers, [reach, of]: readonly [number, number], sink: Sink): void {
  const { values, offset, from, to } = sink;
  const size = before.length - 1;
  let at = offset;
  for (let i = from; i < to; i++) {
    const near = (before[Math.min(size, i + reach + 1)] as number) - (before[Math.max(0, i - reach)] as number);
    values[at++] = near / of;
  }
}
