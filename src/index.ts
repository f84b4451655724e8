import { extract as extractSource, type Inspection, inspect as inspectSource } from './extract/pipeline.ts';
import { type SourceOptions, sourceFromString } from './input/source.ts';
import { type Article, ENGINES, type ExtractOptions, LEVELS, ROLES, type Source } from './types.ts';

export { FORMATS, type Format, type JsonOptions, render } from './extract/output/index.ts';
export * from './types.ts';
export { VERSION } from './version.ts';
export type { Inspection, SourceOptions };

/** Options of `extract`; those of a source (`name`, `kind`, `url`, `encoding`) are for pages passed as a string. */
export type Options = ExtractOptions & SourceOptions;

/**
 * Turns a page, HTML or text, into its article. Pure and synchronous: the same page and options give the same article
 * everywhere. A string is a decoded page; its markup language is detected unless `kind` is given.
 */
export function extract(source: Source | string, options: Options = {}): Article {
  return extractSource(toSource(source, options), options);
}

/** The result of every stage on a page: blocks, verdicts, features, decisions and the article. */
export function inspect(source: Source | string, options: Options = {}): Inspection {
  return inspectSource(toSource(source, options), options);
}

/** Extracts pages one by one as they arrive, in their order; only the current page is in memory. */
export async function* extractAll(
  sources: Iterable<Source | string> | AsyncIterable<Source | string>,
  options: Options = {},
): AsyncGenerator<Article, void, undefined> {
  for await (const source of sources) yield extract(source, options);
}

/**
 * Checks at run time what types check only for callers in TypeScript. Throws `TypeError` or `RangeError` that names the
 * option.
 */
function toSource(source: Source | string, options: Options): Source {
  if (typeof source !== 'string' && typeof source?.text !== 'string') {
    throw new TypeError('extract takes a decoded page as a string, or a Source; decode bytes first');
  }
  if (options.level !== undefined && !LEVELS.includes(options.level)) {
    throw new RangeError(`level is ${options.level}; it can be ${LEVELS.join(', ')}`);
  }
  if (options.engine !== undefined && !ENGINES.includes(options.engine)) {
    throw new RangeError(`engine is ${options.engine}; it can be ${ENGINES.join(', ')}`);
  }
  if (options.engine !== undefined && options.engine !== 'fast' && options.reader === undefined) {
    throw new TypeError(`the engine ${options.engine} needs a reader: pass { reader: await loadReadability() }`);
  }
  for (const role of [...(options.keep ?? []), ...(options.drop ?? [])]) {
    if (!ROLES.includes(role)) throw new RangeError(`there is no role ${role}; roles are ${ROLES.join(', ')}`);
  }
  return typeof source === 'string' ? sourceFromString(source, options) : source;
}
