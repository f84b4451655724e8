import { Parser } from 'htmlparser2';
import { assemble } from '../../src/extract/article/index.ts';
import { decide } from '../../src/extract/decide/index.ts';
import { prepareFeatures } from '../../src/extract/features/index.ts';
import { createView } from '../../src/extract/features/view.ts';
import { judge } from '../../src/extract/filters/index.ts';
import { scoreBlocks } from '../../src/extract/model/scorer.ts';
import { render } from '../../src/extract/output/index.ts';
import { readSource } from '../../src/extract/pipeline.ts';
import type { ExtractOptions, Source } from '../../src/types.ts';

/** The stages of `inspect`, and the one that prints its article, in their order. */
export const STAGES = ['read', 'judge', 'createView', 'prepare', 'score', 'decide', 'assemble', 'render'] as const;
export type Stage = (typeof STAGES)[number];

/** Runs a stage over all pages and takes its time. */
export type Timer = <T>(stage: Stage, run: () => T) => T;

const OPTIONS: ExtractOptions = {};

function ignore(): void {}

/** What a parse of the same pages costs: htmlparser2 with handlers that do nothing. */
export function parseAll(sources: readonly Source[]): void {
  for (const { text } of sources) {
    const parser = new Parser({ onopentag: ignore, ontext: ignore, onclosetag: ignore, oncomment: ignore });
    parser.end(text);
  }
}

/** Takes all pages through one stage after the other, as `inspect` does with one page, and prints the articles. */
export function runStages(sources: readonly Source[], time: Timer): string[] {
  const pages = time('read', () => sources.map(readSource));
  const verdicts = time('judge', () => pages.map(judge));
  const views = time('createView', () => pages.map((page, i) => createView(page, verdicts[i]!)));
  const features = time('prepare', () => views.map(prepareFeatures));
  const scores = time('score', () => views.map((view, i) => scoreBlocks(view, features[i]!)));
  const scored = features.map((described, i) => ({ features: described, p: scores[i]! }));
  const judgements = time('decide', () => views.map((view, i) => decide(view, scored[i]!, OPTIONS)));
  const articles = time('assemble', () => pages.map((page, i) => assemble(page, judgements[i]!, OPTIONS)));
  return time('render', () => articles.map((article) => render(article, 'text')));
}
