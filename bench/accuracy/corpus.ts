import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SPLITS = ['html', 'text'] as const;
export type Split = (typeof SPLITS)[number];

/** A folder of the corpora: a split, the dumps that train/views renders, or dumps as in Common Crawl's WET files. */
export type Part = Split | 'views' | 'wet';

/** The default folder of the corpora; git ignores it. */
export const CORPUS_DIR: string = fileURLToPath(new URL('../../corpus', import.meta.url));

/** Printed if the corpora are not there. */
export const NO_CORPUS = 'corpus/ not found: skipped (see CONTRIBUTING.md)';

/** The dumper that writes a page as one line; its figures are separate from those of dumpers that keep lines. */
export const ONE_LINE_DUMPER = 'trafilatura';

/** One page's row of `gold.jsonl`. */
export interface Gold {
  readonly id: string;
  /** Page type in the HTML split, dumper in the text split. */
  readonly type?: string;
  /** Page type in both splits: for the text split it is read from the page's row in the HTML split. */
  readonly pageType?: string | undefined;
  /** Language by its English name. */
  readonly lang?: string;
  /** The body; sets of segments have none. */
  readonly text?: string;
  /** The title, if the set has it separately from the body. */
  readonly title?: string | null;
  /** Segments that must, and must not, appear. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** A set of pages with their golds. */
export interface CorpusSet {
  readonly split: Part;
  readonly name: string;
  readonly golds: readonly Gold[];
  /** The page's file. */
  readonly pathOf: (gold: Gold) => string;
}

/** Which part of the corpora to read. */
export interface Selection {
  readonly dir: string;
  readonly split: Part;
  /** Names of sets; an empty list means all. */
  readonly sets: readonly string[];
  /** Every k-th page of a set, from the first; 1 means all. */
  readonly sample: number;
}

/** The selected sets by name; `null` if the split is not there. Throws if a named set is not there. */
export function readCorpus({ dir, split, sets, sample }: Selection): CorpusSet[] | null {
  const root = join(dir, split);
  if (!existsSync(root)) return null;
  const present = readdirSync(root).filter((name) => existsSync(join(root, name, 'gold.jsonl')));
  const unknown = sets.filter((name) => !present.includes(name));
  if (unknown.length > 0) throw new Error(`no set ${unknown.join(', ')} in ${root}; there are ${present.join(', ')}`);
  const chosen = sets.length > 0 ? present.filter((name) => sets.includes(name)) : present;
  return chosen.sort().map((name) => readSet({ root, split, name, sample }));
}

function readSet({
  root,
  split,
  name,
  sample,
}: {
  root: string;
  split: Part;
  name: string;
  sample: number;
}): CorpusSet {
  const rows = readJsonLines<Gold>(join(root, name, 'gold.jsonl'));
  const pageTypes = split === 'text' ? readPageTypes(root, name) : null;
  const extension = split === 'html' ? '.html' : '.txt';
  return {
    split,
    name,
    golds: rows
      .filter((_, i) => i % sample === 0)
      .map((row) => ({ ...row, pageType: pageTypes === null ? row.type : pageTypes.get(pageIdOf(row)) })),
    pathOf: (gold) => join(root, name, 'pages', gold.id + extension),
  };
}

/** The page types of a set by page, from its HTML golds; empty if these are not there. */
function readPageTypes(root: string, name: string): ReadonlyMap<string, string | undefined> {
  const file = join(root, '..', 'html', name, 'gold.jsonl');
  return new Map(existsSync(file) ? readJsonLines<Gold>(file).map(({ id, type }) => [id, type]) : []);
}

/** The page's id from a dump's id, which is the page's id, a dot and the dumper. */
function pageIdOf({ id }: Gold): string {
  return id.slice(0, id.lastIndexOf('.'));
}

/** The rows of a file of JSON lines. */
export function readJsonLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}
