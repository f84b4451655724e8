/** Ascending, disjoint pairs `start, end` of source offsets. */
export type Ranges = readonly number[];

/** The link syntax of a page. */
export interface Markup {
  /** Brackets, addresses, titles and whole images: the parts that are not text. */
  readonly cuts: Ranges;
  /** The text inside links. */
  readonly links: Ranges;
}

/** Sorts ranges, joins overlapping ones, and writes them as a flat list. */
export function pack(ranges: readonly (readonly [number, number])[]): number[] {
  const packed: number[] = [];
  for (const [start, end] of isAscending(ranges) ? ranges : [...ranges].sort(compare)) addRange(packed, start, end);
  return packed;
}

function isAscending(ranges: readonly (readonly [number, number])[]): boolean {
  for (let i = 1; i < ranges.length; i++) {
    if (compare(ranges[i - 1] as [number, number], ranges[i] as [number, number]) > 0) return false;
  }
  return true;
}

function compare(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || b[1] - a[1];
}

function addRange(packed: number[], start: number, end: number): void {
  const last = packed.length - 1;
  if (last > 0 && start < (packed[last] as number)) packed[last] = Math.max(packed[last] as number, end);
  else if (end > start) packed.push(start, end);
}

/** The union of ranges. */
export function mergeRanges(a: Ranges, b: Ranges): Ranges {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const merged: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const takesA = j >= b.length || (i < a.length && isBefore([a, i], [b, j]));
    if (takesA) addRange(merged, a[i] as number, a[i + 1] as number);
    else addRange(merged, b[j] as number, b[j + 1] as number);
    if (takesA) i += 2;
    else j += 2;
  }
  return merged;
}

function isBefore([a, i]: readonly [Ranges, number], [b, j]: readonly [Ranges, number]): boolean {
  const startA = a[i] as number;
  const startB = b[j] as number;
  return startA < startB || (startA === startB && (a[i + 1] as number) >= (b[j + 1] as number));
}

/** Ranges further ahead than this many numbers are found by binary search. */
const FAR = 9;

/** Walks along ranges; the offsets of successive calls must not decrease. */
export class RangeCursor {
  readonly #ranges: Ranges;
  #at: number;

  constructor(ranges: Ranges, from: number) {
    this.#ranges = ranges;
    this.#at = firstEndingBehind(ranges, from);
  }

  /** Goes to `offset`, which may be before earlier ones. */
  seek(offset: number): void {
    const isBack = this.#at > 0 && (this.#ranges[this.#at - 1] as number) > offset;
    const isFar = this.#at + FAR < this.#ranges.length && (this.#ranges[this.#at + FAR] as number) <= offset;
    if (isBack || isFar) this.#at = firstEndingBehind(this.#ranges, offset);
  }

  /** The index of the range that contains `offset`, else -1. */
  holding(offset: number): number {
    while (this.#at < this.#ranges.length && (this.#ranges[this.#at + 1] as number) <= offset) this.#at += 2;
    return this.#at < this.#ranges.length && (this.#ranges[this.#at] as number) <= offset ? this.#at : -1;
  }

  /** The end of the range that contains `offset`, else `offset`. */
  skip(offset: number): number {
    const at = this.holding(offset);
    return at < 0 ? offset : (this.#ranges[at + 1] as number);
  }

  /** The next boundary after `offset`, at most `limit`. */
  next(offset: number, limit: number): number {
    const at = this.holding(offset);
    const boundary = at < 0 ? this.#ranges[this.#at] : this.#ranges[at + 1];
    return boundary === undefined ? limit : Math.min(boundary, limit);
  }
}

function firstEndingBehind(ranges: Ranges, offset: number): number {
  let low = 0;
  let high = ranges.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle * 2 + 1] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}
