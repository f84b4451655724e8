import type { Article } from '../../types.ts';
import type { Format } from './formats.ts';
import { type JsonOptions, renderJson, renderJsonLine } from './json.ts';
import { renderText } from './text.ts';

export { FORMATS, type Format } from './formats.ts';
export { type JsonOptions, renderError } from './json.ts';

type Renderer = (article: Article, options: JsonOptions) => string;

const RENDERERS = {
  text: renderText,
  json: renderJson,
  jsonl: renderJsonLine,
} as const satisfies Record<Format, Renderer>;

/** Writes an article in a format, with one final newline; as `text`, an article without text is the empty string. */
export function render(article: Article, format: Format, options: JsonOptions = {}): string {
  return RENDERERS[format](article, options);
}
