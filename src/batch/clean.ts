import type { Readable } from 'node:stream';
import { extract, type Inspection, inspect } from '../extract/pipeline.ts';
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

/** `inspect`, but for text with an engine that reads HTML only: throws `engine`. */
export function inspectFrom(source: Source, options: ExtractOptions): Inspection {
  checkEngine(source, options);
  return inspect(source, options);
}

function extractFrom(source: Source, options: ExtractOptions): Article {
  checkEngine(source, options);
  return extract(source, options);
}

function checkEngine(source: Source, { reader, engine }: ExtractOptions): void {
  if (reader === undefined || engine !== 'readability' || source.kind === 'html') return;
  throw new PithError('engine', `is ${source.kind}, and the engine ${reader.name} reads HTML only; use --engine fast`);
}
