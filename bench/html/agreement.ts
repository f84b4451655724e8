import { readHtml } from '../../src/extract/read/html/index.ts';
import { sourceFromString } from '../../src/input/source.ts';
import { type CorpusSet, NO_CORPUS, readCorpus } from '../accuracy/corpus.ts';
import { bag, shared } from '../accuracy/measures/f1.ts';
import { corpusCommand, parseCount } from '../accuracy/options.ts';
import { formatRows } from '../accuracy/table.ts';
import { findWords, lowerCase } from '../accuracy/tables/python-text.ts';
import { decodeFile } from '../text/reading.ts';
import { visibleText } from './visible-text.ts';

const WORST = 10;

interface Options {
  readonly sets: readonly string[];
  readonly sample: number;
  readonly corpus: string;
  readonly worst: number;
}

/** The words of one page: those that parse5 shows, those that the reader shows, and those that both show. */
interface Words {
  readonly id: string;
  readonly standard: number;
  readonly read: number;
  readonly shared: number;
}

main();

/** Prints how far the visible words of the reader and of parse5 agree, by set, and the pages where they agree least. */
function main(): void {
  const { corpus, sets, sample, worst } = corpusCommand(
    'html/agreement',
    'Visible words of the HTML reader and of a parser that follows the standard to the letter.',
  )
    .option('--worst <n>', 'pages to name that agree least', parseCount, WORST)
    .parse()
    .opts<Options>();
  const read = readCorpus({ dir: corpus, split: 'html', sets, sample });
  if (read === null) {
    console.log(NO_CORPUS);
    return;
  }
  const bySet = read.map((set) => [set.name, compareSet(set)] as const);
  const all = bySet.flatMap(([, pages]) => pages);
  const rows = [...bySet, ['all', all] as const].map(([name, pages]) => [
    name,
    String(pages.length),
    String(sum(pages, 'standard')),
    (100 * agreementOf(pages)).toFixed(3),
  ]);
  console.log(formatRows([['set', 'pages', 'words', 'agree, %'], ...rows], 1));
  const named = [...all].sort((a, b) => differenceOf(b) - differenceOf(a)).slice(0, worst);
  const worstRows = named.map((page) => [page.id, String(page.standard), String(page.read), String(page.shared)]);
  console.log(`\n${formatRows([['page', 'parse5', 'reader', 'both'], ...worstRows], 1)}`);
}

function compareSet({ name, golds, pathOf }: CorpusSet): Words[] {
  return golds.map((gold) => {
    const text = decodeFile(pathOf(gold));
    const shown = readHtml(sourceFromString(text, { kind: 'html' })).blocks.filter(({ hidden }) => !hidden);
    const standard = findWords(lowerCase(visibleText(text)));
    const reader = findWords(lowerCase(shown.map((block) => block.text).join('\n')));
    return {
      id: `${name}/${gold.id}`,
      standard: standard.length,
      read: reader.length,
      shared: shared(bag(reader), bag(standard)),
    };
  });
}

/** Twice the words that both show, as a share (0–1) of the words of both. */
function agreementOf(pages: readonly Words[]): number {
  return (2 * sum(pages, 'shared')) / (sum(pages, 'standard') + sum(pages, 'read'));
}

function differenceOf(page: Words): number {
  return page.standard + page.read - 2 * page.shared;
}

function sum(pages: readonly Words[], field: 'standard' | 'read' | 'shared'): number {
  return pages.reduce((total, page) => total + page[field], 0);
}
