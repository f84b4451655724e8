import { type CorpusSet, NO_CORPUS, SPLITS } from '../accuracy/corpus.ts';
import { formatRows } from '../accuracy/table.ts';
import { mean, percent } from './figures.ts';
import { parseOptions, readSets } from './options.ts';
import { decodeFile, lostShare, readText } from './reading.ts';

/** The least share of pith's own output that pith must keep. Share of words, mean of a set. */
const MIN_KEPT = 0.99;

/** The outcome of a second run on a first run's output. */
interface Outcome {
  readonly kept: number;
  readonly clean: boolean;
}

process.exitCode = main();

/** Prints what pith keeps of its own output, read as text; returns 1 if a set keeps too little. */
function main(): number {
  const options = parseOptions('idempotence', 'How much pith keeps of its own text output.');
  const sets = SPLITS.flatMap((split) => readSets(options, split) ?? []);
  if (sets.length === 0) {
    console.log(NO_CORPUS);
    return 0;
  }
  const results = sets.map((set) => ({ set, outcomes: measureSet(set) }));
  const heads = ['set', 'from', 'pages', 'words kept %', 'whole %', 'declared clean %', 'kept or declared %'];
  console.log(formatRows([heads, ...results.map(({ set, outcomes }) => sumUp(set, outcomes))], 2));
  const failed = results.filter(({ outcomes }) => keptOrDeclared(outcomes) < MIN_KEPT);
  for (const { set } of failed) console.error(`idempotence: ${set.split}/${set.name} keeps too little`);
  return failed.length > 0 ? 1 : 0;
}

/** Pages that are empty after the first run have nothing to keep and are left out. */
function measureSet(set: CorpusSet): Outcome[] {
  return set.golds.flatMap((gold) => {
    const first = readText(decodeFile(set.pathOf(gold))).output;
    if (first === '') return [];
    const { output, clean } = readText(first, 'text');
    return [{ kept: 1 - lostShare(first, output), clean }];
  });
}

function sumUp({ name, split }: CorpusSet, outcomes: readonly Outcome[]): string[] {
  const shares = [
    mean(outcomes.map(({ kept }) => kept)),
    mean(outcomes.map(({ kept }) => Number(kept >= MIN_KEPT))),
    mean(outcomes.map(({ clean }) => Number(clean))),
    keptOrDeclared(outcomes),
  ];
  return [name, split, String(outcomes.length), ...shares.map(percent)];
}

function keptOrDeclared(outcomes: readonly Outcome[]): number {
  return outcomes.length === 0 ? 1 : mean(outcomes.map(({ kept, clean }) => (clean ? 1 : kept)));
}
