import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Command } from 'commander';
import type { Column } from '../accuracy/columns.ts';
import { CORPUS_DIR, NO_CORPUS, readCorpus, type Selection } from '../accuracy/corpus.ts';
import { type Figures, tabulate } from '../accuracy/groups.ts';
import { parseCount, parseNames } from '../accuracy/options.ts';
import { evaluateOn } from '../accuracy/pool.ts';
import { formatTable } from '../accuracy/report.ts';
import { installFor } from './install.ts';
import { predictSet, ROWS_DIR } from './predict.ts';
import { columnOf, TOOLS, type Tool } from './tools.ts';

/** Notes for readers of the results. */
const READING = `Each peer runs at its defaults; \`-body\` is the same tool without comments and alternative texts, which most
golds leave out. Readability gives its \`textContent\`, Defuddle the text of its HTML, a line a block. A page on which a peer
throws, crashes or takes over a minute counts as empty, and is counted under "failed". Where the sets' golds hold
titles or bylines, no peer was asked for them.`;

const RESULTS_DIR = new URL('../results/', import.meta.url);

interface Options {
  readonly sets: readonly string[];
  readonly tools: readonly string[];
  readonly sample: number;
  readonly write: boolean;
  readonly corpus: string;
}

process.exitCode = await main(parseOptions(process.argv.slice(2)));

function parseOptions(argv: readonly string[]): Options {
  const names = TOOLS.map(({ name }) => name).join(', ');
  return new Command('bench/peers/run.ts')
    .description('Installs the pinned peers, runs them over the HTML pages, and scores them.')
    .option('--sets <names>', 'only these sets, separated by commas', parseNames, [])
    .option('--tools <names>', `only these of ${names}`, parseNames, [])
    .option('--sample <k>', 'every k-th page only', parseCount, 1)
    .option('--write', 'write the figures to bench/results', false)
    .option('--corpus <dir>', 'where the corpora are', CORPUS_DIR)
    .parse(argv, { from: 'user' })
    .opts<Options>();
}

async function main({ corpus: dir, sets, tools: names, sample, write }: Options): Promise<number> {
  const selection: Selection = { dir, split: 'html', sets, sample };
  const corpus = readCorpus(selection);
  if (corpus === null) {
    console.log(NO_CORPUS);
    return 0;
  }
  const tools = TOOLS.filter(({ name }) => names.length === 0 || names.includes(name));
  installFor(tools);
  for (const tool of tools) {
    for (const set of corpus) {
      const fresh = await predictSet(tool, set);
      console.error(`peers: ${tool.name} on ${set.name}: ${fresh} pages run, ${set.golds.length - fresh} known`);
    }
  }
  const figures = await score(tools, selection);
  console.log(formatTable(figures));
  if (write) writeResults(tools, figures, sample);
  return 0;
}

async function score(tools: readonly Tool[], selection: Selection): Promise<Figures[]> {
  const columns = tools.map((tool): Column => ({ kind: 'rows', name: columnOf(tool), dir: ROWS_DIR }));
  const results = await evaluateOn(1, { selection, columns, texts: false, blame: false });
  return tabulate(results, { split: 'html', by: 'type', interval: false });
}

function writeResults(tools: readonly Tool[], figures: readonly Figures[], sample: number): void {
  const date = new Date().toISOString().slice(0, 'YYYY-MM'.length);
  const machine = `${cpus().length} cores`;
  const pages = sample === 1 ? 'all pages' : `every ${sample}th page`;
  const title = `# The peers on the HTML dev sets\n\n${date} · ${machine} · ${pages} · \`npx tsx bench/peers/run.ts ${process.argv.slice(2).join(' ')}\``;
  const text = [title, READING, formatTable(figures)].join('\n\n');
  const file = `peers-html${sample === 1 ? '' : `-every-${sample}`}`;
  mkdirSync(RESULTS_DIR, { recursive: true });
  writeFileSync(new URL(`${file}.md`, RESULTS_DIR), `${text}\n`);
  const json = { date, machine, sample, tools: tools.map(columnOf), figures };
  writeFileSync(new URL(`${file}.json`, RESULTS_DIR), `${JSON.stringify(json, null, 1)}\n`);
}
