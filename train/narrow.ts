/** The decimals as whole numbers of a part. Throws for one that would not be read back as it is written. */
export function wholesOf(decimals: readonly number[], parts: number): Int32Array {
  return Int32Array.from(decimals, (decimal) => {
    const whole = Math.round(decimal * parts);
    if (whole !== (whole | 0) || whole / parts !== decimal) throw new Error(`${decimal} has too many digits`);
    return whole;
  });
}

/** Small numbers as a typed array. Throws for one that it cannot hold. */
export function narrow<T extends Int16Array | Uint16Array | Uint8Array>(array: T, numbers: readonly number[]): T {
  array.set(numbers);
  const wrong = numbers.find((number, i) => array[i] !== number);
  if (wrong !== undefined) throw new Error(`${wrong} does not fit ${array.constructor.name}`);
  return array;
}
