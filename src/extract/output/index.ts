import type { Article } from '../../types.ts';
import { type JsonOptions, renderJson, renderJsonLine } from './json.ts';
import { renderText } from './text.ts';

export { type JsonOptions, renderError } from './json.ts';

/** What `render` writes. */
export const FORMATS = ['text', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

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
