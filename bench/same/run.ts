import { InvalidArgumentError, Option } from 'commander';
import { NO_CORPUS } from '../accuracy/corpus.ts';
import { corpusCommand, parseCount } from '../accuracy/options.ts';
import { formatRows } from '../accuracy/table.ts';
import { Build } from './build.ts';
import { FIELDS, type Fields, findDifferences, isSame } from './digest.ts';
import { type Choice, type CorpusPage, listPages, PARTS } from './pages.ts';

/** Differences shown per page. */
const PLACES = 4;

interface Options extends Choice {
  readonly fields: Fields;
  readonly tolerance: number;
  readonly show: number;
}

process.exitCode = await main(process.argv.slice(2));

/** Prints the pages on which two builds differ, and counts by set; returns 1 if any page differs. */
async function main(argv: readonly string[]): Promise<number> {
  const program = corpusCommand('same/run', 'Compares what two built checkouts make of the pages of the corpora.')
    .argument('<old>', 'a folder with dist/index.js')
    .argument('<new>', 'another')
    .addOption(
      new Option('--split <name>', 'HTML pages, dumps, or WET dumps').choices([...PARTS, 'all']).default('all'),
    )
    .addOption(new Option('--fields <name>', 'whole articles or their text only').choices(FIELDS).default('all'))
    .option('--tolerance <x>', 'by how much p and confidence may differ', parseTolerance, 0)
    .option('--show <n>', 'pages to show', parseCount, 10)
    .parse(argv, { from: 'user' });
  const options = program.opts<Options>();
  const pages = listPages(options);
  if (pages.length === 0) {
    console.log(NO_CORPUS);
    return 0;
  }
  const builds = program.args.map((dir) => new Build(dir));
  try {
    return await compareBuilds(builds as [Build, Build], pages, options);
  } finally {
    for (const build of builds) build.close();
  }
}

async function compareBuilds([old, fresh]: [Build, Build], pages: CorpusPage[], options: Options): Promise<number> {
  const { fields, tolerance, show } = options;
  const [before, after] = await Promise.all([old.digestAll(pages, fields), fresh.digestAll(pages, fields)]);
  const different = pages.filter((_, i) => !isSame(before![i]!, after![i]!, tolerance));
  for (const page of different.slice(0, show)) {
    const outcomes = await Promise.all([old.read(page), fresh.read(page)]);
    const places = findDifferences(...outcomes, { tolerance, limit: PLACES });
    console.log([`${page.set} ${page.id}`, ...places.map((place) => `  ${place}`)].join('\n'));
  }
  if (different.length > show) console.log(`… and ${different.length - show} more pages`);
  console.log(formatCounts(pages, new Set(different)));
  return different.length > 0 ? 1 : 0;
}

function formatCounts(pages: readonly CorpusPage[], different: ReadonlySet<CorpusPage>): string {
  const count = (name: string, members: readonly CorpusPage[]): string[] => {
    const differing = members.filter((page) => different.has(page)).length;
    return [name, String(members.length), String(members.length - differing), String(differing)];
  };
  const sets = [...new Set(pages.map(({ set }) => set))];
  const rows = sets.map((name) =>
    count(
      name,
      pages.filter(({ set }) => set === name),
    ),
  );
  return formatRows([['set', 'pages', 'equal', 'different'], ...rows, count('all', pages)], 1);
}

function parseTolerance(text: string): number {
  const tolerance = Number(text);
  if (!(tolerance >= 0)) throw new InvalidArgumentError('must be a number of at least 0.');
  return tolerance;
}
