import type { LinearModel } from './linear.ts';
import { HTML_MODEL } from './weights/html.ts';
import { TEXT_MODEL } from './weights/text.ts';

/** The two passes of a kind of page. */
export interface PassModels {
  readonly first: LinearModel;
  readonly second: LinearModel;
}

/** The fitted scorers by kind; the figures they reach are in the README. */
export const MODELS: Readonly<Record<'html' | 'text', PassModels>> = { html: HTML_MODEL, text: TEXT_MODEL };
