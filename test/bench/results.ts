import type { PageResult } from '../../bench/accuracy/evaluate.ts';
import { scorePage } from '../../bench/accuracy/score.ts';

/** The body of every invented page. */
export const GOLD = 'the ferry left the harbour';

/** What a test says of a page; the rest is filled in. */
export interface Sketch {
  readonly predicted?: string;
  readonly gold?: string;
  readonly set?: string;
  readonly column?: string;
  readonly index?: number;
  readonly type?: string;
  readonly pageType?: string;
  readonly lang?: string;
  readonly outcome?: PageResult['outcome'];
  readonly blame?: PageResult['blame'];
}

/** One invented page through one column. */
export function result(sketch: Sketch): PageResult {
  const { predicted = '', gold = GOLD, set = 'set', column = 'pith', index = 0, type, pageType, lang } = sketch;
  const labels = { ...(type && { type }), ...(pageType && { pageType }), ...(lang && { lang }) };
  const goldWords = gold.split(' ').length;
  return {
    set,
    column,
    index,
    score: scorePage(predicted, { id: `page-${index}`, text: gold, ...labels }),
    words: predicted === '' ? 0 : predicted.split(' ').length,
    goldWords,
    outcome: sketch.outcome ?? null,
    blame: sketch.blame ?? null,
    error: null,
    text: null,
  };
}
