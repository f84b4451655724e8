import { type CorpusSet, readCorpus, type Split } from '../accuracy/corpus.ts';
import { corpusCommand } from '../accuracy/options.ts';

/** The options of the benches that read the corpora, named like their flags. */
export interface Options {
  readonly sets: readonly string[];
  readonly sample: number;
  readonly corpus: string;
}

/** Reads the flags of the bench at `bench/text/<name>.ts`. */
export function parseOptions(name: string, description: string): Options {
  return corpusCommand(`text/${name}`, description).parse().opts<Options>();
}

/** The sets of a split that the flags select; `null` if the split is not there. */
export function readSets({ corpus, sets, sample }: Options, split: Split): CorpusSet[] | null {
  return readCorpus({ dir: corpus, split, sets, sample });
}
