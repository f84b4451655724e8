import type { Matrix } from '../../types.ts';
import { CONTEXT, createContext } from './context.ts';
import { CUES, NAME_CUES } from './cues.ts';
import type { FeatureTable } from './family.ts';
import { createLandmarks, LANDMARKS } from './landmarks.ts';
import { createLayoutView, LAYOUT } from './layout.ts';
import { LINKS } from './links.ts';
import { createPageView, PAGE } from './page.ts';
import { createRepeats, REPEATS } from './repeats.ts';
import { createSections, SECTIONS } from './sections.ts';
import { SHAPE } from './shape.ts';
import { createStretches, STRETCHES } from './stretches.ts';
import { createTopics, TOPICS } from './topics.ts';
import { TREE } from './tree.ts';
import type { View } from './view.ts';
import { createVotes, VOTES } from './votes.ts';
import { createWordsView, WORDS } from './words.ts';

/** Families of features; `around` is what the first pass said of a block's surroundings. */
export type FeatureFamily =
  | 'shape'
  | 'links'
  | 'words'
  | 'context'
  | 'sections'
  | 'stretches'
  | 'topics'
  | 'cues'
  | 'page'
  | 'filters'
  | 'tree'
  | 'repeats'
  | 'landmarks'
  | 'layout'
  | 'around';

/** A family of features: its rows, and how to prepare a page for them. */
interface Family {
  readonly name: FeatureFamily;
  readonly names: readonly string[];
  fill(view: View, sink: Sink): void;
}

/** Where a family writes: its columns, of a number a block, begin at `offset`. */
interface Sink {
  readonly values: Float32Array;
  readonly offset: number;
}

const SHARED: readonly Family[] = [
  family('shape', SHAPE, (view) => view),
  family('links', LINKS, (view) => view),
  family('words', WORDS, createWordsView),
  family('context', CONTEXT, createContext),
  family('sections', SECTIONS, createSections),
  family('stretches', STRETCHES, createStretches),
  family('topics', TOPICS, createTopics),
  family('cues', CUES, (view) => view),
  family('page', PAGE, createPageView),
  family('filters', VOTES, createVotes),
];
const HTML_FAMILIES: readonly Family[] = [
  ...SHARED,
  family('cues', NAME_CUES, (view) => view),
  family('tree', TREE, (view) => view),
  family('repeats', REPEATS, createRepeats),
  family('landmarks', LANDMARKS, createLandmarks),
];
const TEXT_FAMILIES: readonly Family[] = [...SHARED, family('layout', LAYOUT, createLayoutView)];

/** Names of the features of HTML pages, in column order. */
export const HTML_FEATURES: readonly string[] = HTML_FAMILIES.flatMap(({ names }) => names);
/** Names of the features of text and markdown pages, in column order. */
export const TEXT_FEATURES: readonly string[] = TEXT_FAMILIES.flatMap(({ names }) => names);

const FAMILY_OF: ReadonlyMap<string, FeatureFamily> = new Map(
  [...HTML_FAMILIES, ...TEXT_FAMILIES].flatMap(({ name, names }) => names.map((feature) => [feature, name] as const)),
);

/** The family of a feature; those of the second pass are `around`. */
export function familyOf(feature: string): FeatureFamily {
  return FAMILY_OF.get(feature) ?? 'around';
}

/** Measures every block of a page; the same page always gives the same numbers. */
export function measureFeatures(view: View): Matrix {
  const isHtml = view.tree !== null;
  const names = isHtml ? HTML_FEATURES : TEXT_FEATURES;
  const values = new Float32Array(view.size * names.length);
  let offset = 0;
  for (const each of isHtml ? HTML_FAMILIES : TEXT_FAMILIES) {
    each.fill(view, { values, offset });
    offset += each.names.length * view.size;
  }
  return { names, values };
}

function family<Input>(name: FeatureFamily, table: FeatureTable<Input>, prepare: (view: View) => Input): Family {
  const rows = Object.values(table);
  return {
    name,
    names: Object.keys(table),
    fill(view, { values, offset }) {
      const input = prepare(view);
      let at = offset;
      for (const row of rows) for (let i = 0; i < view.size; i++) values[at++] = row(input, i);
    },
  };
}
