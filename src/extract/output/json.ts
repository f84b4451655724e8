import type { Article } from '../../types.ts';
import { articleObject, errorObject, type Failure } from './shape.ts';

const PRETTY_INDENT = 2;

/** Options of the JSON output. */
export interface JsonOptions {
  /** Add every block of the page. Default: no. */
  readonly blocks?: boolean;
  /** Over several lines, for people. Default: no. */
  readonly pretty?: boolean;
}

/** The article as one JSON object with a final newline. */
export function renderJson(article: Article, { blocks = false, pretty = false }: JsonOptions): string {
  return write(articleObject(article, blocks), pretty);
}

/** The article as JSON on one line, whatever `pretty` says. */
export function renderJsonLine(article: Article, { blocks = false }: JsonOptions): string {
  return write(articleObject(article, blocks), false);
}

/** A failed input as one JSON object of the same shape, with status `error`. */
export function renderError(failure: Failure, { pretty = false }: Pick<JsonOptions, 'pretty'> = {}): string {
  return write(errorObject(failure), pretty);
}

function write(object: object, pretty: boolean): string {
  return `${JSON.stringify(object, null, pretty ? PRETTY_INDENT : undefined)}\n`;
}
