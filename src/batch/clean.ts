import type { Readable } from 'node:stream';
import { extract } from '../extract/pipeline.ts';
import { asPithError, PithError } from '../input/errors.ts';
import { type ReadOptions, readSource } from '../input/read.ts';
import type { Article, ExtractOptions, Source } from '../types.ts';
import type { Job } from './plan.ts';

/** What became of one job: an article (perhaps an empty one), or an error. */
export type Outcome =
  | { readonly job: Job; readonly article: Article }
  | { readonly job: Job; readonly error: PithError; readonly source: Source | null };

export interface CleanOptions extends ReadOptions {
  readonly stdin: Readable;
  readonly extract: ExtractOptions;
}

/** Reads and extracts one job. Never throws: one bad page is an outcome, not an end. */
export async function cleanOne(job: Job, options: CleanOptions): Promise<Outcome> {
  const { input } = job;
  if (input.error !== undefined) return { job, error: input.error, source: null };
  let source: Source | null = null;
  try {
    source = await readSource({ name: input.name, from: input.path ?? options.stdin }, options);
    return { job, article: extractFrom(source, options.extract) };
  } catch (error) {
    return { job, error: asPithError(error, 'internal', 'cleaned'), source };
  }
}

/** `extract`, but for text with an engine that reads HTML only: throws `engine`. */
export function extractFrom(source: Source, options: ExtractOptions): Article {
  const { reader } = options;
  if (reader === undefined || source.kind === 'html') return extract(source, options);
  throw new PithError('engine', `is ${source.kind}, and the engine ${reader.name} reads HTML only; use --engine fast`);
}
