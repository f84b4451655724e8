import { Option } from 'commander';
import { pithColumns, ROLE_CHOICES, type RoleChoice } from '../accuracy/columns.ts';
import { NO_CORPUS, readCorpus, SPLITS, type Split } from '../accuracy/corpus.ts';
import type { PageResult } from '../accuracy/evaluate.ts';
import { isOneLineDump, ONE_LINE } from '../accuracy/groups.ts';
import { corpusCommand, parseJobs } from '../accuracy/options.ts';
import { evaluateOn } from '../accuracy/pool.ts';
import { binClaims, type Claim, calibrate, GOOD_F1 } from './reliability.ts';
import { type CalibratedGroup, formatBins, formatGroups } from './report.ts';

interface Options {
  readonly split: Split;
  readonly sets: readonly string[];
  readonly roles: RoleChoice;
  readonly sample: number;
  readonly jobs: number;
  readonly json: boolean;
  readonly corpus: string;
}

process.exitCode = await main(parseOptions(process.argv.slice(2)));

function parseOptions(argv: readonly string[]): Options {
  const description =
    "Compares each article's confidence with its word F1; sets of segments have none and are left out.";
  return corpusCommand('calibration/run', description)
    .addOption(new Option('--split <name>', 'pages as HTML or as text dumps').choices(SPLITS).default('html'))
    .addOption(
      new Option('--roles <choice>', "default roles, or the choice that fits each set's gold")
        .choices(ROLE_CHOICES)
        .default('set'),
    )
    .option('--jobs <n>', 'processes', parseJobs, 1)
    .option('--json', 'figures as JSON', false)
    .parse(argv, { from: 'user' })
    .opts<Options>();
}

async function main({ corpus: dir, split, sets, sample, roles, jobs, json }: Options): Promise<number> {
  const selection = { dir, split, sets, sample };
  if (readCorpus(selection) === null) {
    console.log(NO_CORPUS);
    return 0;
  }
  const columns = pithColumns({ split, engine: 'fast', roles, baselines: false });
  const results = await evaluateOn(jobs, { selection, columns, texts: false, blame: false });
  const claims = results.flatMap(claimOf);
  if (claims.length === 0) {
    console.error('bench: no page with a gold body in the selection');
    return 2;
  }
  const bins = binClaims(claims);
  const groups = calibrateGroups(results, split);
  if (json) console.log(JSON.stringify({ bins, groups }, null, 1));
  else console.log(`${formatBins(bins)}\n\n${formatGroups(groups)}\n\nAUROC: low confidence against F1 < ${GOOD_F1}`);
  return 0;
}

/** One group per set, one for the one-line dumps of all sets, and last one for all pages. */
function calibrateGroups(results: readonly PageResult[], split: Split): CalibratedGroup[] {
  const sets = [...new Set(results.map(({ set }) => set))];
  const groups = [
    ...sets.map((name) => ({ group: name, pages: results.filter(({ set }) => set === name) })),
    { group: ONE_LINE, pages: results.filter((page) => isOneLineDump(page, split)) },
    { group: 'all', pages: results },
  ];
  return groups.flatMap(({ group, pages }) => {
    const claims = pages.flatMap(claimOf);
    return claims.length > 0 ? [{ group, ...calibrate(claims) }] : [];
  });
}

/** `null` if the gold has no body to compare with, or if pith threw. */
function claimOf({ score, goldWords, outcome }: PageResult): Claim[] {
  if (score.word === null || goldWords === null || outcome === null) return [];
  return [{ ...outcome, f1: score.word.f1, goldWords }];
}
