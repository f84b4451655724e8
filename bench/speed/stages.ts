import { assemble } from '../../src/extract/article/index.ts';
import { decide } from '../../src/extract/decide/index.ts';
import { prepareFeatures } from '../../src/extract/features/index.ts';
import { createView } from '../../src/extract/features/view.ts';
import { vote } from '../../src/extract/filters/index.ts';
import { scoreBlocks } from '../../src/extract/model/scorer.ts';
import { render } from '../../src/extract/output/index.ts';
import { readSource } from '../../src/extract/pipeline.ts';
import type { ExtractOptions, Source } from '../../src/types.ts';

/** The stages of `inspect`, and the one that prints its article, in order. */
export const STAGES = ['read', 'vote', 'createView', 'prepare', 'score', 'decide', 'assemble', 'render'] as const;
type Stage = (typeof STAGES)[number];

/** Runs a stage over all pages and takes its time. */
type Timer = <T>(stage: Stage, run: () => T) => T;

const OPTIONS: ExtractOptions = {};

/** Takes all pages through one stage after the other, as `inspect` does with one page, and prints the articles. */
export function runStages(sources: readonly Source[], time: Timer): string[] {
  const pages = time('read', () => sources.map(readSource));
  const verdicts = time('vote', () => pages.map(vote));
  const views = time('createView', () => pages.map((page, i) => createView(page, verdicts[i]!)));
  const features = time('prepare', () => views.map(prepareFeatures));
  const scores = time('score', () => views.map((view, i) => scoreBlocks(view, features[i]!)));
  const scored = features.map((described, i) => ({ features: described, p: scores[i]! }));
  const judgements = time('decide', () => views.map((view, i) => decide(view, scored[i]!, OPTIONS)));
  const articles = time('assemble', () => pages.map((page, i) => assemble(page, judgements[i]!, OPTIONS)));
  return time('render', () => articles.map((article) => render(article, 'text')));
}
