import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Column, pithColumns } from './columns.ts';
import { NO_CORPUS, readCorpus, type Selection } from './corpus.ts';
import type { PageResult } from './evaluate.ts';
import { describeSunk, type Floors, findSunk, raiseFloors } from './floors.ts';
import { type Figures, mainFigure, ONE_LINE, tabulate } from './groups.ts';
import { type Options, parseOptions } from './options.ts';
import { evaluateOn } from './pool.ts';
import { formatTable } from './report.ts';
import { formatWorst } from './worst.ts';

const FLOORS_FILE = new URL('./floors.json', import.meta.url);

process.exitCode = await main(parseOptions(process.argv.slice(2)));

async function main(options: Options): Promise<number> {
  const { corpus: dir, split, sets, sample } = options;
  const selection: Selection = { dir, split, sets, sample };
  if (readCorpus(selection) === null) {
    console.log(NO_CORPUS);
    return 0;
  }
  const columns = options.from === undefined ? pithColumns(options) : rowColumns(options.from);
  const texts = options.predictions !== undefined;
  const blame = options.worst !== undefined;
  const results = await evaluateOn(options.jobs, { selection, columns, texts, blame });
  if (options.predictions !== undefined) writePredictions(options.predictions, results);
  const figures = tabulate(results, { split, by: options.by ?? null, interval: options.interval });
  console.log(options.json ? JSON.stringify(figures, null, 1) : formatTable(figures));
  if (options.worst !== undefined) console.log(`\n${formatWorst(results, options.worst)}`);
  return settleFloors(options, floorFigures(figures, columns, split));
}

function rowColumns(dir: string): Column[] {
  const tools = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return tools.map(({ name }): Column => ({ kind: 'rows', name, dir })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function writePredictions(dir: string, results: readonly PageResult[]): void {
  const files = new Map<string, string[]>();
  for (const { column, set, score, text } of results) {
    const path = join(dir, column, `${set}.jsonl`);
    const rows = files.get(path) ?? [];
    rows.push(`${JSON.stringify({ id: score.id, text })}\n`);
    files.set(path, rows);
  }
  for (const [path, rows] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, rows.join(''));
  }
}

/** The figures that have floors: pith's own, by set, not by page type. */
function floorFigures(figures: readonly Figures[], columns: readonly Column[], split: string): Floors {
  const floors: Record<string, number> = {};
  for (const { set, group, column, summary } of figures) {
    const own = columns.find(({ name }) => name === column);
    if (own?.kind !== 'pith' || (group !== '' && group !== ONE_LINE)) continue;
    floors[[split, own.engine, own.roles, set, group].filter((part) => part !== '').join('/')] = mainFigure(summary);
  }
  return floors;
}

function settleFloors({ check, update, sample }: Options, figures: Floors): number {
  if (!check && !update) return 0;
  if (sample > 1) {
    console.error('bench: floors hold for whole sets; leave out --sample');
    return 2;
  }
  const floors = JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Floors;
  const sunk = findSunk(floors, figures);
  if (sunk.length > 0 && !update) {
    console.error(`bench: figures below their floors:\n${sunk.map(describeSunk).join('\n')}`);
    return 1;
  }
  if (update) return writeFloors(floors, figures);
  console.error(`bench: ${Object.keys(figures).length} figures, none below its floor`);
  return 0;
}

function writeFloors(floors: Floors, figures: Floors): number {
  try {
    writeFileSync(FLOORS_FILE, `${JSON.stringify(raiseFloors(floors, figures), null, 2)}\n`);
    return 0;
  } catch (error) {
    console.error(`bench: ${(error as Error).message}`);
    return 1;
  }
}
