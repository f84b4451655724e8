/** A typed array of at least `length` entries with the same contents: the array itself if it is long enough, else one of twice the length. */
export function atLeast<T extends Int32Array | Uint8Array | Float64Array>(array: T, length: number): T {
  if (length <= array.length) return array;
  const wider = new (array.constructor as new (length: number) => T)(Math.max(length, 2 * array.length));
  wider.set(array);
  return wider;
}
