import { quantile } from '../accuracy/bootstrap.ts';

/** A contender that is ready in its own process. */
export interface Contender {
  readonly name: string;
  /** Runs all pages once and returns the CPU time in microseconds, by part if there are parts. */
  readonly run: () => Promise<Times>;
}

/** CPU times of one round in microseconds; `total` is always there. */
export type Times = Readonly<Record<string, number>> & { readonly total: number };

/** How often the pages are run. */
export interface Rounds {
  /** Rounds first that are not counted. */
  readonly warmup: number;
  readonly rounds: number;
  /** Random numbers from 0 to below 1 for the order of each round. */
  readonly random: () => number;
}

/** A median with its quartiles. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The times of one round by contender; slow contenders that were left out have no entry. */
export type Round = ReadonlyMap<string, Times>;

/**
 * A contender that needs this many microseconds per round is slow: it warms up once, and then runs in every fourth
 * round.
 */
const SLOW = 4_000_000;
const SLOW_EVERY = 4;

/** Runs the contenders one after the other in every round, each time in a different order. */
export async function runRounds(contenders: readonly Contender[], options: Rounds): Promise<Round[]> {
  const slow = new Set<string>();
  const rounds: Round[] = [];
  for (let i = 0; i < options.warmup + options.rounds; i++) {
    const counted = i - options.warmup;
    const round = new Map<string, Times>();
    for (const { name, run } of shuffle(contenders, options.random)) {
      if (slow.has(name) && (counted < 0 || counted % SLOW_EVERY !== 0)) continue;
      const times = await run();
      if (times.total >= SLOW) slow.add(name);
      round.set(name, times);
    }
    if (counted >= 0) rounds.push(round);
  }
  return rounds;
}

/** A contender's time, or a part's, as a multiple of another's in the same round. `null` if they share no round. */
export function ratioOf(
  rounds: readonly Round[],
  [name, base]: readonly [string, string],
  part = 'total',
): Spread | null {
  const ratios = rounds.flatMap((round) => {
    const time = round.get(name)?.[part];
    const unit = round.get(base)?.total;
    return time === undefined || unit === undefined ? [] : [time / unit];
  });
  return ratios.length === 0 ? null : spreadOf(ratios);
}

/** The median and the quartiles. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/** A copy in random order (Fisher and Yates). */
export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled;
}
