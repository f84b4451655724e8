import type { CorpusSet } from '../accuracy/corpus.ts';
import { formatRows } from '../accuracy/table.ts';
import { groupBy, mean, percent } from './figures.ts';
import { decodeFile, isDeclaredClean, lostShare } from './reading.ts';

/** The decision of the guard on a dump. */
interface Declaration {
  readonly dumper: string;
  readonly clean: boolean;
  /** The share of a dump's words that its gold contains, for dumps declared clean; `null` without a full gold. */
  readonly right: number | null;
}

/**
 * A table of the dumps declared clean, by dumper. They should be nearly all article, because nothing is dropped from
 * them.
 */
export function formatDumps(sets: readonly CorpusSet[]): string {
  const found = sets.flatMap(declareSet).sort((a, b) => (a.dumper < b.dumper ? -1 : Number(a.dumper > b.dumper)));
  const groups = [...groupBy(found, ({ dumper }) => dumper), ['all', found] as const];
  const heads = ['dumper', 'dumps', 'declared clean', 'declared %', 'words in gold %'];
  return formatRows([heads, ...groups.map(([dumper, members]) => sumUp(dumper, members))], 1);
}

function declareSet({ golds, pathOf }: CorpusSet): Declaration[] {
  return golds.map((gold) => {
    const text = decodeFile(pathOf(gold));
    const clean = isDeclaredClean(text);
    const right = clean && gold.text !== undefined ? 1 - lostShare(text, gold.text) : null;
    return { dumper: gold.type ?? '', clean, right };
  });
}

function sumUp(dumper: string, dumps: readonly Declaration[]): string[] {
  const declared = dumps.filter(({ clean }) => clean).length;
  const right = dumps.map((dump) => dump.right).filter((share) => share !== null);
  const share = right.length === 0 ? '' : percent(mean(right));
  return [dumper, String(dumps.length), String(declared), percent(declared / dumps.length), share];
}
