import type { Article, ExtractOptions, Judgement, Source, Verdict } from '../types.ts';
import { assemble } from './article/index.ts';
import { decide } from './decide/index.ts';
import { type PageFeatures, prepareFeatures } from './features/index.ts';
import { createView, type View } from './features/view.ts';
import { vote } from './filters/index.ts';
import { scoreBlocks } from './model/scorer.ts';
import { type MeasuredPage, measurePage } from './page/measure.ts';
import { readPage } from './read/index.ts';

/** The result of every stage on a page, for `explain`, training and tests. */
export interface Inspection {
  readonly page: MeasuredPage;
  /** One entry per block; `undefined` if no filter voted on it. */
  readonly verdicts: readonly (Verdict | undefined)[];
  readonly view: View;
  readonly features: PageFeatures;
  /** The scorer's probability (0–1) that each block is article. */
  readonly p: Float64Array;
  readonly judgement: Judgement;
  readonly article: Article;
}

/** Reads a source into a page and measures it. */
export function readSource(source: Source): MeasuredPage {
  return measurePage(readPage(source));
}

/** Runs the stages in order and returns the result of each. */
export function inspect(source: Source, options: ExtractOptions = {}): Inspection {
  const page = readSource(source);
  const verdicts = vote(page);
  const view = createView(page, verdicts);
  const features = prepareFeatures(view);
  const p = scoreBlocks(view, features);
  const judgement = decide(view, { features, p }, options);
  const article = assemble(page, judgement, options);
  return { page, verdicts, view, features, p, judgement, article };
}

/** Turns one decoded page into its article. Pure: the same source and options give the same article everywhere. */
export function extract(source: Source, options: ExtractOptions = {}): Article {
  return inspect(source, options).article;
}
