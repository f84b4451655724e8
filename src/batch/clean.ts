import type { Readable } from 'node:stream';
import { extract, type Inspection, inspect } from '../extract/pipeline.ts';
import type { Reading } from '../input/containers/container.ts';
import { asPithError, PithError } from '../input/errors.ts';
import { type ReadOptions, readSources } from '../input/read.ts';
import type { Article, ExtractOptions, Fields, Source } from '../types.ts';
import type { Job } from './plan.ts';

/** A page and its article, perhaps an empty one. */
export interface Cleaned {
  readonly job: Job;
  /** The page's name in messages and in the output. */
  readonly name: string;
  readonly article: Article;
}

/** An input, or a record of one, that gave no article, and why. */
export interface Failed {
  readonly job: Job;
  readonly name: string;
  readonly error: PithError;
  /** `null` if it was not read. */
  readonly source: Source | null;
  /** What is known about the record that failed. */
  readonly fields: Fields | null;
}

/** The outcome of one page. */
export type Outcome = Cleaned | Failed;

export interface CleanOptions extends ReadOptions {
  /** Opens standard input: asked for where an input is read from there, as opening it takes time. */
  readonly stdin: () => Readable;
  readonly extract: ExtractOptions;
}

/**
 * Reads the pages of each job and extracts them, in their order. Never throws: a bad page is an outcome and does not
 * stop the run.
 */
export async function* cleanAll(jobs: readonly Job[], options: CleanOptions): AsyncGenerator<Outcome> {
  for (const job of jobs) yield* cleanJob(job, options);
}

async function* cleanJob(job: Job, options: CleanOptions): AsyncGenerator<Outcome> {
  const { name, path, error } = job.input;
  if (error !== undefined) return yield { job, name, error, source: null, fields: null };
  try {
    const readings = readSources({ name, from: path ?? options.stdin() }, options);
    for await (const reading of readings) yield cleanOne(job, reading, options.extract);
  } catch (thrown) {
    yield { job, name, error: asPithError(thrown, 'internal', 'cleaned'), source: null, fields: null };
  }
}

function cleanOne(job: Job, reading: Reading, options: ExtractOptions): Outcome {
  if ('error' in reading) return { job, ...reading, source: null };
  const { source } = reading;
  const { name, fields = null } = source;
  try {
    checkEngine(source, options);
    return { job, name, article: extract(source, options) };
  } catch (thrown) {
    return { job, name, error: asPithError(thrown, 'internal', 'cleaned'), source, fields };
  }
}

/** Runs `inspect`; throws `engine` for text if the engine reads HTML only. */
export function inspectFrom(source: Source, options: ExtractOptions): Inspection {
  checkEngine(source, options);
  return inspect(source, options);
}

function checkEngine(source: Source, { reader, engine }: ExtractOptions): void {
  if (reader === undefined || engine !== 'readability' || source.kind === 'html') return;
  throw new PithError('engine', `is ${source.kind}, and the engine ${reader.name} reads HTML only; use --engine fast`);
}
