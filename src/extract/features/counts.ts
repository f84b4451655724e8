/** The number of blocks before each block for which `isMeant` is true; the last entry is the page's total. */
export function countBefore(size: number, isMeant: (index: number) => boolean): Int32Array {
  const before = new Int32Array(size + 1);
  for (let i = 0; i < size; i++) before[i + 1] = (before[i] as number) + Number(isMeant(i));
  return before;
}

/** The number of counted blocks within `reach` on either side of block `i`, including itself. */
export function countNear(before: Int32Array, i: number, reach: number): number {
  const to = Math.min(before.length - 1, i + reach + 1);
  return (before[to] as number) - (before[Math.max(0, i - reach)] as number);
}

/** The number of counted blocks after block `i`. */
export function countAfter(before: Int32Array, i: number): number {
  return (before[before.length - 1] as number) - (before[i + 1] as number);
}
