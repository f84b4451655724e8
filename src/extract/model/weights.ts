import { HTML_FEATURES, TEXT_FEATURES } from '../features/index.ts';
import type { View } from '../features/view.ts';
import { once } from '../util/once.ts';
import { Sections } from '../util/sections.ts';
import { readTrees, TREES_KIND, type Trees } from './ensemble.ts';
import { secondPassNames } from './second-pass.ts';
import { foreignTrees } from './weights/foreign.ts';
import { htmlTrees } from './weights/html.ts';
import { textTrees } from './weights/text.ts';

/** The two passes of a kind of page, ready to score. */
export interface Passes {
  readonly first: Trees;
  readonly second: Trees;
  /** The columns of their matrices: the features of a page, followed by those of the second pass. */
  readonly names: readonly string[];
}

const html = once(() => readPasses(htmlTrees(), HTML_FEATURES, true));
const text = once(() => readPasses(textTrees(), TEXT_FEATURES, false));
const foreign = once(() => readPasses(foreignTrees(), TEXT_FEATURES, false));

/** The ensembles for HTML pages, for text, or for text in languages that the cues hardly know, read at first use. */
export function passesFor({ isHtml, cues }: View): Passes {
  if (isHtml) return html();
  return cues.isForeign ? foreign() : text();
}

function readPasses(bytes: Uint8Array, names: readonly string[], isHtml: boolean): Passes {
  const file = new Sections(bytes, TREES_KIND);
  const first = readTrees(file, names);
  const allNames = secondPassNames(names, isHtml);
  const second = readTrees(file, allNames);
  file.end();
  return { first, second, names: allNames };
}
