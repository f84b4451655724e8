/** A floor is the least figure that a later run must reach; keys are `split/engine/roles/set`. */
export type Floors = Readonly<Record<string, number>>;

/** A figure below its floor. */
export interface Sunk {
  readonly key: string;
  readonly floor: number;
  readonly figure: number;
}

/** Floors are cut off after four decimals, so that the run that set a floor passes it. */
const FLOOR_SCALE = 10_000;

/** The figures below their floors. A figure without a floor passes, and so does a floor that was not measured. */
export function findSunk(floors: Floors, figures: Floors): Sunk[] {
  return Object.entries(figures).flatMap(([key, figure]) => {
    const floor = floors[key];
    return floor !== undefined && figure < floor ? [{ key, floor, figure }] : [];
  });
}

/**
 * The floors raised to the figures, sorted by key. Throws if a figure would lower a floor; the error names every such
 * key.
 */
export function raiseFloors(floors: Floors, figures: Floors): Floors {
  const sunk = findSunk(floors, figures);
  if (sunk.length > 0) {
    throw new Error(
      `refusing to lower floors:\n${sunk.map(describeSunk).join('\n')}\n` +
        'To lower one on purpose, edit bench/accuracy/floors.json by hand and give the reason in the commit message.',
    );
  }
  const all: Record<string, number> = { ...floors };
  for (const [key, figure] of Object.entries(figures)) {
    all[key] = Math.max(floors[key] ?? 0, Math.floor(figure * FLOOR_SCALE) / FLOOR_SCALE);
  }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One line that says which figure fell below which floor. */
export function describeSunk({ key, floor, figure }: Sunk): string {
  return `  ${key}: ${figure.toFixed(4)} is below its floor ${floor.toFixed(4)}`;
}
