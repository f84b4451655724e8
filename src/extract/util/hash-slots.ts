/** Rows with hashes, those with the same last bits side by side. */
export interface HashSlots<Row> {
  readonly rows: readonly Row[];
  /** Where the rows of each slot begin, and where those of the last end: a power of 2 and one more. */
  readonly starts: Uint16Array;
}

/** Sorts rows by slots, of which there are `room` for each at least. Throws for 65,536 rows and more. */
export function sortBySlot<Row extends { readonly hash: number }>(rows: readonly Row[], room: number): HashSlots<Row> {
  if (rows.length > 0xffff) throw new Error(`${rows.length} hashes are too many`);
  const slots = 2 ** Math.ceil(Math.log2(room * rows.length + 1));
  const slotOf = ({ hash }: Row): number => hash & (slots - 1);
  const starts = new Uint16Array(slots + 1);
  for (const row of rows) starts[slotOf(row) + 1]! += 1;
  for (let slot = 0; slot < slots; slot++) starts[slot + 1]! += starts[slot] as number;
  return { rows: [...rows].sort((a, b) => slotOf(a) - slotOf(b)), starts };
}
