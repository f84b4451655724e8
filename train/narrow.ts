/** The decimals as whole multiples of `1 / parts`. Throws for a decimal that would not be the same when read back. */
export function wholesOf(decimals: readonly number[], parts: number): Int32Array {
  return Int32Array.from(decimals, (decimal) => {
    const whole = Math.round(decimal * parts);
    if (whole !== (whole | 0) || whole / parts !== decimal) throw new Error(`${decimal} has too many digits`);
    return whole;
  });
}

/** Small numbers as a typed array. Throws for a number that does not fit. */
export function narrow<T extends Int16Array | Uint16Array | Uint8Array>(array: T, numbers: readonly number[]): T {
  array.set(numbers);
  const wrong = numbers.find((number, i) => array[i] !== number);
  if (wrong !== undefined) throw new Error(`${wrong} does not fit ${array.constructor.name}`);
  return array;
}
