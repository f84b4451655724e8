/** The number of blocks before each block for which `isMeant` is true; the last entry is the page's total. */
export function countBefore(size: number, isMeant: (index: number) => boolean): Int32Array {
  const before = new Int32Array(size + 1);
  for (let i = 0; i < size; i++) before[i + 1] = (before[i] as number) + Number(isMeant(i));
  return before;
}

/** How many of the blocks behind block `i` were counted. */
export function countAfter(before: Int32Array, i: number): number {
  return (before[before.length - 1] as number) - (before[i + 1] as number);
}

/** Writes `column[index]` for as many indexes as there is room for; returns the same array. */
export function pick(column: Int32Array, indexes: Int32Array, into: Int32Array): Int32Array {
  for (let i = 0; i < into.length; i++) into[i] = column[indexes[i] as number] as number;
  return into;
}
