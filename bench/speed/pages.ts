import { readFileSync } from 'node:fs';
import { decode } from '../../src/input/decode.ts';
import { type Gold, readCorpus, type Selection } from '../accuracy/corpus.ts';
import { groupBy } from '../text/figures.ts';

/** A page of the corpora and one dump of it. */
export interface SpeedPage {
  readonly id: string;
  readonly html: string;
  readonly dump: string;
}

/** The first `limit` selected pages that have dumps; the dumpers take turns. `null` if the corpora are not there. */
export function listPages(selection: Omit<Selection, 'split'>, limit: number): SpeedPage[] | null {
  const pages = readCorpus({ ...selection, split: 'html' });
  const dumps = readCorpus({ ...selection, split: 'text', sample: 1 });
  if (pages === null || dumps === null) return null;
  const found: SpeedPage[] = [];
  for (const { name, golds, pathOf } of pages) {
    const set = dumps.find((other) => other.name === name);
    const byPage = groupBy(set?.golds ?? [], pageOf);
    for (const gold of golds) {
      const own = byPage.get(gold.id);
      if (own === undefined || found.length === limit) continue;
      found.push({ id: gold.id, html: pathOf(gold), dump: set!.pathOf(own[found.length % own.length]!) });
    }
  }
  return found;
}

/** The page's id from a dump's id, which is the page's id, a dot and the dumper. */
function pageOf({ id }: Gold): string {
  return id.slice(0, id.lastIndexOf('.'));
}

/** A file as text. */
export function readText(path: string): string {
  return decode(readFileSync(path)).text;
}
