/** A separate bit for each of up to 32 names. */
export function bitsByName<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<Name, number>;
}
