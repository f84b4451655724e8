import { Command, InvalidArgumentError, Option } from 'commander';
import { ENGINES, type Engine } from '../../src/types.ts';
import type { RoleChoice } from './columns.ts';
import { CORPUS_DIR, SPLITS, type Split } from './corpus.ts';
import { GROUPINGS, type Grouping } from './groups.ts';

/** The most processes at once; the bench shares its machine. */
const MAX_JOBS = 2;

/** The options of the accuracy bench, named like its flags. */
export interface Options {
  readonly split: Split;
  readonly sets: readonly string[];
  readonly engine: Engine;
  readonly by?: Grouping;
  readonly interval: boolean;
  readonly roles: RoleChoice | 'both';
  readonly sample: number;
  readonly baselines: boolean;
  readonly worst?: number;
  readonly predictions?: string;
  readonly from?: string;
  readonly jobs: number;
  readonly json: boolean;
  readonly check: boolean;
  readonly update: boolean;
  readonly corpus: string;
}

/** Reads the flags. Prints help or a usage error and ends the process if necessary. */
export function parseOptions(argv: readonly string[]): Options {
  const program = corpusCommand(
    'accuracy/run',
    'Scores pith, or predictions of any tool, against the golds of the corpora.',
  )
    .addOption(new Option('--split <name>', 'pages as HTML or as text dumps').choices(SPLITS).default('html'))
    .addOption(new Option('--engine <name>', 'engine of pith').choices(ENGINES).default('fast'))
    .addOption(new Option('--by <group>', 'figures by group, too').choices(GROUPINGS))
    .option('--interval', '95 % confidence interval beside each figure (bootstrap over pages)', false)
    .addOption(
      new Option('--roles <choice>', "default roles, the choice that fits each set's gold, or both")
        .choices(['default', 'set', 'both'])
        .default('both'),
    )
    .option('--baselines', 'line filters beside pith (text only)', false)
    .option('--worst <n>', 'list the n worst pages of every set, and what cost them most words', parseCount)
    .option('--predictions <dir>', 'write rows {"id","text"} to DIR/<column>/<set>.jsonl')
    .option('--from <dir>', 'score the rows of DIR/<tool>/<set>.jsonl instead of running pith')
    .option('--jobs <n>', `processes, 1 to ${MAX_JOBS}`, parseJobs, 1)
    .option('--json', 'figures as JSON', false)
    .option('--check', 'exit 1 when a figure is below its floor', false)
    .option('--update', 'raise the floors to the figures; refuses to lower one', false);
  const options = program.parse(argv, { from: 'user' }).opts<Options>();
  if (options.by === 'dumper' && options.split === 'html') program.error('error: --by dumper needs --split text');
  return options;
}

/** The command of the bench at `bench/<name>.ts`, with the flags that all corpus benches share. */
export function corpusCommand(name: string, description: string, sample = 1): Command {
  return new Command(`bench/${name}.ts`)
    .description(description)
    .option('--sets <names>', 'only these sets, separated by commas', parseNames, [])
    .option('--sample <k>', 'every k-th page of a set only', parseCount, sample)
    .option('--corpus <dir>', 'where the corpora are', CORPUS_DIR);
}

/** Names separated by commas. */
export function parseNames(text: string): string[] {
  return text.split(',').filter((name) => name !== '');
}

/** A whole number of at least 1. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('must be a whole number of at least 1.');
  return count;
}

/** A number of processes, limited to what the machine can spare. */
export function parseJobs(text: string): number {
  return Math.min(MAX_JOBS, parseCount(text));
}
