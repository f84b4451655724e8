import { HTML_FEATURES, TEXT_FEATURES } from '../features/index.ts';
import type { View } from '../features/view.ts';
import { once } from '../util/once.ts';
import { secondPassNames } from './second-pass.ts';
import { layOut, type StoredTrees, type Trees } from './trees.ts';
import { FOREIGN_WEIGHTS } from './weights/foreign.ts';
import { HTML_WEIGHTS } from './weights/html.ts';
import { TEXT_WEIGHTS } from './weights/text.ts';

/** The ensembles of the two passes as they are stored. */
interface StoredWeights {
  readonly first: StoredTrees;
  readonly second: StoredTrees;
}

/** The two passes of a kind of page, ready to score. */
export interface Passes {
  readonly first: Trees;
  readonly second: Trees;
}

const html = once(() => layOutPasses(HTML_WEIGHTS, HTML_FEATURES, true));
const text = once(() => layOutPasses(TEXT_WEIGHTS, TEXT_FEATURES, false));
const foreign = once(() => layOutPasses(FOREIGN_WEIGHTS, TEXT_FEATURES, false));

/** The ensembles for HTML pages, for text, or for text in languages that the cues hardly know, laid out at first use. */
export function passesFor({ tree, cues }: View): Passes {
  if (tree !== null) return html();
  return cues.isForeign ? foreign() : text();
}

function layOutPasses(weights: string, names: readonly string[], isHtml: boolean): Passes {
  const { first, second } = JSON.parse(weights) as StoredWeights;
  return { first: layOut(first, names), second: layOut(second, secondPassNames(names, isHtml)) };
}
