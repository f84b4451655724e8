import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Option } from 'commander';
import { createRandom } from '../accuracy/bootstrap.ts';
import { NO_CORPUS } from '../accuracy/corpus.ts';
import { corpusCommand, parseCount } from '../accuracy/options.ts';
import { installFor } from '../peers/install.ts';
import { SPEED_TOOLS } from '../peers/tools.ts';
import { type Running, startOwn, startPeers, startStages } from './contenders.ts';
import { measureMemory } from './memory.ts';
import { listPages, type SpeedPage } from './pages.ts';
import { describeMachine, formatReport, oldOf, paceOf, type Report, stagesOf } from './report.ts';
import { runRounds } from './rounds.ts';
import { measureStarts } from './startup.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = new URL('../results/speed.md', import.meta.url);

const PARTS = ['pace', 'peers', 'stages', 'startup', 'memory'] as const;
type Part = (typeof PARTS)[number];

/** News pages: without the slow peers, a round over every third takes a few seconds. */
const SETS = ['l3s-gn1'];
const SAMPLE = 3;
const PAGES = 181;
/** Uncounted rounds: after three the compiler has settled. */
const WARMUP = 3;
const ROUNDS = 11;
/** Any number: it makes the order of a run repeatable. */
const SEED = 16;

interface Options {
  readonly sets: readonly string[];
  readonly sample: number;
  readonly corpus: string;
  readonly pages: number;
  readonly rounds: number;
  readonly new: string;
  readonly old?: string;
  readonly parts: readonly Part[];
  readonly install: boolean;
  readonly json: boolean;
  readonly write: boolean;
}

process.exitCode = await main(parseOptions(process.argv.slice(2)));

function parseOptions(argv: readonly string[]): Options {
  return corpusCommand('speed/run', 'Times pith and its peers over the same pages, in parses of htmlparser2.', SAMPLE)
    .option('--pages <n>', 'so many pages at most', parseCount, PAGES)
    .option('--rounds <n>', 'rounds to take the median of', parseCount, ROUNDS)
    .option('--new <dir>', 'the built checkout to measure', ROOT)
    .option('--old <dir>', 'another built checkout, measured beside it')
    .addOption(new Option('--parts <names...>', 'only these').choices(PARTS).default(PARTS))
    .option('--install', 'install the pinned peers first', false)
    .option('--json', 'figures as JSON', false)
    .option('--write', 'write the figures to bench/results/speed.md', false)
    .parse(argv, { from: 'user' })
    .opts<Options>();
}

async function main(options: Options): Promise<number> {
  const { corpus: dir, sets, sample, json, write, install } = options;
  const builds = buildsOf(options);
  const unbuilt = Object.values(builds).filter((build) => !existsSync(join(build, 'dist/index.js')));
  if (unbuilt.length > 0) {
    console.error(`speed: not built: ${unbuilt.join(', ')}`);
    return 2;
  }
  const pages = listPages({ dir, sets: sets.length > 0 ? sets : SETS, sample }, options.pages);
  if (pages === null) {
    console.log(NO_CORPUS);
    return 0;
  }
  if (install) installFor(SPEED_TOOLS);
  const report = await measure(pages, options);
  console.log(json ? JSON.stringify(report, null, 1) : formatReport(report));
  if (write) writeReport(report);
  return 0;
}

/** The builds under test by the prefix of their names. */
function buildsOf({ new: fresh, old }: Options): Record<string, string> {
  return old === undefined ? { '': resolve(fresh) } : { '': resolve(fresh), 'old ': resolve(old) };
}

async function measure(pages: readonly SpeedPage[], options: Options): Promise<Report> {
  const { rounds, parts } = options;
  const builds = buildsOf(options);
  const random = createRandom(SEED);
  const has = (part: Part): boolean => parts.includes(part);
  const own = has('pace') || has('peers') || has('stages') ? await startOwn(pages, builds) : [];
  const stages = has('stages') ? await startStages(pages) : [];
  const peers = has('peers') ? startPeers(pages) : { running: [], missing: [] };
  const timed = await runAll([...own, ...stages, ...peers.running], { warmup: WARMUP, rounds, random });
  const names = [...own, ...peers.running].map(({ name }) => name);
  return {
    machine: describeMachine(),
    node: process.version,
    date: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    pages: pages.length,
    rounds,
    pace: paceOf(timed, names, peers.missing),
    old: oldOf(timed),
    stages: ['HTML', 'text'].flatMap((kind) => stagesOf(timed, kind)),
    starts: has('startup') ? measureStarts(builds, { rounds, random }) : [],
    memory: has('memory')
      ? Object.fromEntries(Object.entries(builds).map(([age, build]) => [age, measureMemory(build)]))
      : {},
  };
}

async function runAll(running: readonly Running[], options: Parameters<typeof runRounds>[1]) {
  try {
    return running.length === 0 ? [] : await runRounds(running, options);
  } finally {
    for (const { close } of running) close();
  }
}

function writeReport(report: Report): void {
  const command = `npm run bench:speed -- ${process.argv
    .slice(2)
    .filter((arg) => !arg.startsWith('/'))
    .join(' ')}`;
  const title = `# Speed, start-up and memory\n\n${report.date} · ${report.machine} · Node ${report.node} · \`${command}\``;
  mkdirSync(new URL('.', RESULTS), { recursive: true });
  writeFileSync(RESULTS, `${title}\n\n${formatReport(report)}\n`);
}
