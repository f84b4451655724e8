import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NO_CORPUS } from '../accuracy/corpus.ts';
import { formatRows } from '../accuracy/table.ts';
import { formatDumps } from './dumps.ts';
import { groupBy, mean, percent } from './figures.ts';
import { type Options, parseOptions, readSets } from './options.ts';
import { decodeFile, lostShare, readText } from './reading.ts';

const CLEAN_DIR = fileURLToPath(new URL('./clean', import.meta.url));

/** A clean text may lose less than this share of its words. */
const MAX_LOST = 0.01;

/** The outcome of a clean text. */
interface Outcome {
  readonly kind: string;
  readonly name: string;
  readonly lost: number;
  readonly clean: boolean;
}

process.exitCode = main(parseOptions('guard', 'What pith takes from clean texts, and which dumps it takes for clean.'));

/** Prints what clean texts lose, and the dumps declared clean; returns 1 if a clean text loses words. */
function main(options: Options): number {
  const outcomes = readdirSync(CLEAN_DIR).sort().flatMap(readKind);
  const rows = outcomes.map(({ kind, name, lost, clean }) => [kind, name, percent(lost), clean ? 'yes' : 'no']);
  console.log(formatRows([['kind', 'text', 'words lost %', 'declared clean'], ...rows], 2));
  const groups = [...groupBy(outcomes, ({ kind }) => kind), ['all', outcomes] as const];
  console.log(`\n${formatRows([['kind', 'texts', 'words lost %', 'declared clean'], ...groups.map(sumUp)], 1)}`);
  const failed = outcomes.filter(({ lost }) => lost >= MAX_LOST);
  const dumps = readSets(options, 'text');
  console.log(`\n${dumps === null ? NO_CORPUS : formatDumps(dumps)}`);
  for (const { kind, name, lost } of failed) console.error(`guard: ${kind}/${name} loses ${percent(lost)} %`);
  return failed.length > 0 ? 1 : 0;
}

function readKind(kind: string): Outcome[] {
  const files = readdirSync(join(CLEAN_DIR, kind)).sort();
  return files.map((file) => {
    const text = decodeFile(join(CLEAN_DIR, kind, file));
    const { output, clean } = readText(text);
    return { kind, name: basename(file, '.txt'), lost: lostShare(text, output), clean };
  });
}

function sumUp([kind, outcomes]: readonly [string, readonly Outcome[]]): string[] {
  const lost = mean(outcomes.map((outcome) => outcome.lost));
  const declared = outcomes.filter(({ clean }) => clean).length;
  return [kind, String(outcomes.length), percent(lost), `${declared}/${outcomes.length}`];
}
