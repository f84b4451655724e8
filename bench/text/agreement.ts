import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusSet, NO_CORPUS } from '../accuracy/corpus.ts';
import { wordF1 } from '../accuracy/measures/word.ts';
import { formatRows } from '../accuracy/table.ts';
import { groupBy, mean } from './figures.ts';
import { type Options, parseOptions, readSets } from './options.ts';
import { decodeFile, readText } from './reading.ts';

/** How far the article of a page and that of its dump agree. */
interface Agreement {
  readonly set: string;
  readonly dumper: string;
  readonly f1: number;
}

main();

/** Prints the word F1 between pith's articles of pages and of their dumps, by set and dumper. */
function main(): void {
  const options = parseOptions('agreement', 'Word F1 between the articles of pages and of their dumps.');
  const sets = readSets(options, 'text');
  if (sets === null || !existsSync(join(options.corpus, 'html'))) {
    console.log(NO_CORPUS);
    return;
  }
  const agreements = sets.flatMap((set) => compareSet(set, options));
  const bySet = [...groupBy(agreements, ({ set }) => set), ['all', agreements] as const];
  const rows = bySet.flatMap(([set, members]) => {
    const byDumper = [...groupBy(members, ({ dumper }) => dumper)].sort(([a], [b]) => (a < b ? -1 : 1));
    return [...byDumper, ['', members] as const].map(([dumper, pages]) => [
      set,
      dumper,
      String(pages.length),
      mean(pages.map(({ f1 }) => f1)).toFixed(4),
    ]);
  });
  console.log(formatRows([['set', 'dumper', 'pages', 'word F1'], ...rows], 2));
}

/** Dumps whose page is not in the HTML split are left out. */
function compareSet({ name, golds, pathOf }: CorpusSet, { corpus }: Options): Agreement[] {
  // The dumps of one page are adjacent, so its article is made only once.
  let last = { path: '', output: '' };
  return golds.flatMap((gold) => {
    const dumper = gold.type ?? '';
    const page = gold.id.endsWith(`.${dumper}`) ? gold.id.slice(0, -dumper.length - 1) : gold.id;
    const path = join(corpus, 'html', name, 'pages', `${page}.html`);
    if (!existsSync(path)) return [];
    if (last.path !== path) last = { path, output: readText(decodeFile(path)).output };
    return [{ set: name, dumper, f1: wordF1(readText(decodeFile(pathOf(gold))).output, last.output).f1 }];
  });
}
