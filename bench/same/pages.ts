import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Part, readCorpus } from '../accuracy/corpus.ts';

/** The folders of the corpora whose pages are compared. */
export const PARTS = ['html', 'text', 'wet'] as const satisfies readonly Part[];

/** A page of the corpora. */
export interface CorpusPage {
  /** For example `html/l3s-gn1`. */
  readonly set: string;
  readonly id: string;
  readonly path: string;
}

/** Which pages to compare: of one folder or of all, of the named sets or of all, every `sample`-th of a set. */
export interface Choice {
  readonly corpus: string;
  readonly split: (typeof PARTS)[number] | 'all';
  readonly sets: readonly string[];
  readonly sample: number;
}

/** The chosen pages by folder and set; empty if the corpora are not there. Throws if no folder has a named set. */
export function listPages({ corpus, split, sets, sample }: Choice): CorpusPage[] {
  const parts = PARTS.filter((part) => (split === 'all' || split === part) && existsSync(join(corpus, part)));
  const isIn = (part: Part, set: string): boolean => existsSync(join(corpus, part, set));
  const unknown = sets.filter((set) => !parts.some((part) => isIn(part, set)));
  if (parts.length > 0 && unknown.length > 0) throw new Error(`no set ${unknown.join(', ')} in ${corpus}`);
  return parts.flatMap((part) => {
    const named = sets.filter((set) => isIn(part, set));
    if (sets.length > 0 && named.length === 0) return [];
    return readCorpus({ dir: corpus, split: part, sets: named, sample })!.flatMap(({ name, golds, pathOf }) =>
      golds.map((gold) => ({ set: `${part}/${name}`, id: gold.id, path: pathOf(gold) })),
    );
  });
}
