import type { Source } from '../../src/types.ts';
import { quantile } from '../accuracy/bootstrap.ts';
import { parseAll, runStages, STAGES, type Stage } from './stages.ts';

/** CPU time of one round: the parse, and every stage over the same pages. */
export interface Round {
  readonly parse: number;
  readonly stages: Readonly<Record<Stage, number>>;
}

/** What a stage, or all of them, costs in parses of the same pages. */
export interface Cost {
  /** The median of the rounds, and the quartiles around it. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** A stage's cost and its share (0–1) of all stages. */
export interface StageCost extends Cost {
  readonly stage: Stage;
  readonly share: number;
}

/** How often the pages are run. */
export interface Rounds {
  readonly warmup: number;
  readonly rounds: number;
}

/** Runs parse and stages in turn, after rounds that are not counted. */
export function measureRounds(sources: readonly Source[], { warmup, rounds }: Rounds): Round[] {
  return Array.from({ length: warmup + rounds }, () => measureRound(sources)).slice(warmup);
}

/** The cost of every stage, and of all together. */
export function sumUpRounds(rounds: readonly Round[]): { stages: StageCost[]; total: Cost } {
  const costs = STAGES.map((stage) => ({ stage, ...costOf(rounds.map((round) => round.stages[stage] / round.parse)) }));
  const all = costs.reduce((sum, { ratio }) => sum + ratio, 0);
  return {
    stages: costs.map((cost) => ({ ...cost, share: cost.ratio / all })),
    total: costOf(rounds.map((round) => STAGES.reduce((sum, stage) => sum + round.stages[stage], 0) / round.parse)),
  };
}

function measureRound(sources: readonly Source[]): Round {
  const stages: Partial<Record<Stage, number>> = {};
  const [, parse] = timeCpu(() => parseAll(sources));
  runStages(sources, (stage, run) => {
    const [result, time] = timeCpu(run);
    stages[stage] = time;
    return result;
  });
  return { parse, stages: stages as Record<Stage, number> };
}

/** What a function returns, and the CPU time of this process that it took, in microseconds. */
export function timeCpu<T>(run: () => T): [result: T, time: number] {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return [result, user + system];
}

function costOf(ratios: readonly number[]): Cost {
  return { ratio: quantile(ratios, 0.5), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}
