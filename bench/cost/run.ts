import { readFileSync } from 'node:fs';
import { decode } from '../../src/input/decode.ts';
import { sourceFromString } from '../../src/input/source.ts';
import type { Source } from '../../src/types.ts';
import { type CorpusSet, NO_CORPUS, readCorpus } from '../accuracy/corpus.ts';
import { corpusCommand, parseCount } from '../accuracy/options.ts';
import { formatRows } from '../accuracy/table.ts';
import { type Cost, measureRounds, type StageCost, sumUpRounds } from './measure.ts';
import { measureStartup, type Startup } from './startup.ts';

/** Every k-th page of a set: about a hundred pages of all sets, which a round takes through in a second or two. */
const SAMPLE = 40;
/** Uncounted rounds: after three the compiler has settled. */
const WARMUP = 3;
const ROUNDS = 11;

interface Options {
  readonly sets: readonly string[];
  readonly sample: number;
  readonly rounds: number;
  readonly json: boolean;
  readonly corpus: string;
}

/** What the bench says. */
interface Report {
  readonly pages: number;
  readonly rounds: number;
  readonly stages: readonly StageCost[];
  readonly total: Cost;
  readonly startup: Startup;
}

process.exitCode = await main(parseOptions(process.argv.slice(2)));

function parseOptions(argv: readonly string[]): Options {
  const description = 'Measures the CPU time of every stage in htmlparser2 parses of the same pages.';
  return corpusCommand('cost/run', description, SAMPLE)
    .option('--rounds <n>', 'rounds to take the median of', parseCount, ROUNDS)
    .option('--json', 'figures as JSON', false)
    .parse(argv, { from: 'user' })
    .opts<Options>();
}

async function main({ corpus, sets, sample, rounds, json }: Options): Promise<number> {
  const read = readCorpus({ dir: corpus, split: 'html', sets, sample });
  if (read === null) {
    console.log(NO_CORPUS);
    return 0;
  }
  const sources = read.flatMap(readSources);
  const costs = sumUpRounds(measureRounds(sources, { warmup: WARMUP, rounds }));
  const report: Report = { pages: sources.length, rounds, ...costs, startup: await measureStartup() };
  console.log(json ? JSON.stringify(report, null, 1) : formatReport(report));
  return 0;
}

function readSources(set: CorpusSet): Source[] {
  return set.golds.map((gold) => {
    const { text, encoding } = decode(readFileSync(set.pathOf(gold)));
    return sourceFromString(text, { name: gold.id, kind: 'html', encoding });
  });
}

function formatReport({ pages, rounds, stages, total, startup }: Report): string {
  const rows = [...stages, { stage: 'total', share: 1, ...total }].map(({ stage, ratio, low, high, share }) => [
    stage,
    ratio.toFixed(2),
    `${low.toFixed(2)}–${high.toFixed(2)}`,
    `${(share * 100).toFixed(1)} %`,
  ]);
  return [
    `CPU time in htmlparser2 parses of the same ${pages} pages, medians of ${rounds} rounds`,
    formatRows([['stage', 'ratio', 'quartiles', 'share'], ...rows], 1),
    `first extract of a process ${formatMs(startup.first)}, second ${formatMs(startup.second)}: ` +
      `${formatMs(startup.first - startup.second)} to compile code and load weights`,
  ].join('\n\n');
}

function formatMs(microseconds: number): string {
  return `${(microseconds / 1000).toFixed(1)} ms`;
}
