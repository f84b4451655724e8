import { cpus } from 'node:os';
import { formatRows } from '../accuracy/table.ts';
import { UNIT } from './contenders.ts';
import type { Memory } from './memory.ts';
import { type Round, ratioOf, type Spread } from './rounds.ts';
import { STAGES } from './stages.ts';
import type { Start } from './startup.ts';

/** A contender's pace: CPU time in parses of the same pages. `null` if it is not installed. */
export interface Pace {
  readonly name: string;
  readonly parses: Spread | null;
}

/** A stage's CPU time in parses, and its share (0–1) of all stages. */
export interface StagePace {
  readonly name: string;
  readonly parses: Spread;
  readonly share: number;
}

/** The results of the bench; a part that was not requested is empty. */
export interface Report {
  readonly machine: string;
  readonly node: string;
  readonly date: string;
  readonly pages: number;
  readonly rounds: number;
  readonly pace: readonly Pace[];
  /** How many times as long the old build takes. */
  readonly old: readonly { readonly name: string; readonly ratio: Spread }[];
  readonly stages: readonly StagePace[];
  readonly starts: readonly Start[];
  readonly memory: Readonly<Record<string, Memory>>;
}

/** The kind of machine, for the results. */
export function describeMachine(): string {
  return `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`;
}

/** Every contender's pace, the unit first; those that are missing at the end. */
export function paceOf(rounds: readonly Round[], names: readonly string[], missing: readonly string[]): Pace[] {
  const ran = names.map((name) => ({ name, parses: ratioOf(rounds, [name, UNIT]) }));
  ran.sort((a, b) => (a.parses?.median ?? 0) - (b.parses?.median ?? 0));
  return [...ran, ...missing.map((name) => ({ name, parses: null }))];
}

/** The time of the old build as a multiple of the new one's, HTML and text. */
export function oldOf(rounds: readonly Round[]): Report['old'] {
  return ['pith HTML', 'pith text'].flatMap((name) => {
    const ratio = ratioOf(rounds, [`old ${name}`, name]);
    return ratio === null ? [] : [{ name, ratio }];
  });
}

/** The stages of one kind of page. */
export function stagesOf(rounds: readonly Round[], kind: string): StagePace[] {
  const stages = STAGES.flatMap((stage) => {
    const parses = ratioOf(rounds, [`stages ${kind}`, UNIT], stage);
    return parses === null ? [] : [{ name: `${kind}, ${stage}`, parses }];
  });
  const all = stages.reduce((sum, { parses }) => sum + parses.median, 0);
  return stages.map((stage) => ({ ...stage, share: stage.parses.median / all }));
}

/** The report as Markdown. */
export function formatReport(report: Report): string {
  const { pages, rounds, pace, old, stages, starts, memory } = report;
  const parts = [`CPU time in parses of htmlparser2 over the same ${pages} pages, medians of ${rounds} rounds`];
  const table = (heads: string[], rows: string[][]): void => {
    if (rows.length > 0) parts.push(formatRows([heads, ...rows], 1));
  };
  table(
    ['contender', 'parses', 'quartiles'],
    pace.map(({ name, parses }) => [name, ...(parses === null ? ['not installed', ''] : show(parses))]),
  );
  table(
    ['old ÷ new', 'ratio', 'quartiles'],
    old.map(({ name, ratio }) => [name, ...show(ratio)]),
  );
  table(
    ['stage', 'parses', 'quartiles', 'share'],
    stages.map(({ name, parses, share }) => [name, ...show(parses), `${(share * 100).toFixed(1)} %`]),
  );
  table(
    ['process, in times of `node -e 0`', 'CPU', 'quartiles', 'wall', 'quartiles'],
    starts.map(({ name, cpu, wall }) => [name, ...show(cpu), ...show(wall)]),
  );
  table(
    ['memory', 'HTML, bytes a block', 'text, bytes a block', '20 MB of HTML, peak MB'],
    Object.entries(memory).map(([name, { block, peak }]) => [
      `${name}pith`,
      ...['HTML', 'text'].map((kind) => block[kind]!.toFixed(0)),
      peak.toFixed(0),
    ]),
  );
  return parts.join('\n\n');
}

function show({ median, low, high }: Spread): string[] {
  return [median.toFixed(2), `${low.toFixed(2)}–${high.toFixed(2)}`];
}
