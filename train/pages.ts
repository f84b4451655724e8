import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CORPUS_DIR, type Gold, readCorpus, type Split } from '../bench/accuracy/corpus.ts';
import { decode } from '../src/input/decode.ts';
import { detectKind } from '../src/input/kind.ts';
import type { Source } from '../src/types.ts';
import { siteOf } from './sites.ts';

/** The sets that have full gold bodies; the trafilatura set has none and is never trained on. */
export const TRAINING_SETS = ['cleaneval', 'daniel', 'dragnet', 'l3s-gn1', 'wcxb'] as const;

/** A page of the corpora with its gold and the site it is from. */
export interface TrainingPage {
  readonly set: string;
  readonly gold: Gold & { readonly url?: string };
  readonly source: Source;
  readonly site: string;
  /** A dump that train/views rendered, or a copy of it: used for training, but not in figures. */
  readonly isView: boolean;
}

/** For one in this many sites, the golds are also used as pages: clean texts, in which everything is body. */
const CLEAN_SITES = 4;

/** Every page of a split's training sets, in a fixed order. Throws if the corpora are not unpacked. */
export function* readPages(split: Split, sets: readonly string[] = TRAINING_SETS): Generator<TrainingPage> {
  const sites = readSites(sets);
  const corpus = readCorpus({ dir: CORPUS_DIR, split, sets, sample: 1 });
  if (corpus === null) throw new Error('corpus/ not found: unpack it as CONTRIBUTING.md says');
  const views = split === 'text' ? readCorpus({ dir: CORPUS_DIR, split: 'views', sets, sample: 1 }) : [];
  if (views === null) throw new Error('corpus/views not found: render it with train/views/run');
  for (const { split: from, name, golds, pathOf } of [...corpus, ...views]) {
    for (const gold of golds) {
      const { text, encoding } = decode(readFileSync(pathOf(gold)), {});
      const kind = split === 'html' ? 'html' : detectKind(text);
      const pageId = split === 'html' ? gold.id : gold.id.slice(0, gold.id.lastIndexOf('.'));
      const source: Source = {
        name: gold.id,
        kind: kind === 'html' && split === 'text' ? 'text' : kind,
        text,
        url: null,
        encoding,
      };
      const site = sites.get(`${name}/${pageId}`) ?? pageId;
      const page = { set: name, gold, source, site, isView: from === 'views' };
      yield page;
      if (page.isView && isCleanSite(site)) yield cleanCopy(page);
    }
  }
}

/** The gold of a page as a page of its own. */
function cleanCopy({ gold, source, ...page }: TrainingPage): TrainingPage {
  return { ...page, gold: { ...gold, type: 'clean' }, source: { ...source, kind: 'text', text: gold.text ?? '' } };
}

/** Decided by a hash of its name, so that a new site does not change the choice for others. */
function isCleanSite(site: string): boolean {
  return createHash('sha256').update(`clean ${site}`).digest().readUInt32BE(0) % CLEAN_SITES === 0;
}

/** The site of every HTML page; its dumps belong to the same site. */
function readSites(sets: readonly string[]): ReadonlyMap<string, string> {
  const sites = new Map<string, string>();
  for (const { name, golds, pathOf } of readCorpus({ dir: CORPUS_DIR, split: 'html', sets, sample: 1 }) ?? []) {
    for (const gold of golds) {
      const { url } = gold as { url?: string };
      sites.set(`${name}/${gold.id}`, siteOf(readFileSync(pathOf(gold), 'latin1'), url));
    }
  }
  return sites;
}
