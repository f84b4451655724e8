import type { Matrix } from '../../types.ts';
import { CONTEXT, createContext } from './context.ts';
import { CUES, NAME_CUES } from './cues.ts';
import { type FeatureGroup, fillAll, pageWide, rows, rowsOfGroups, type Sink } from './family.ts';
import { createLandmarks, LANDMARKS } from './landmarks.ts';
import { createLayoutView, LAYOUT } from './layout.ts';
import { LINKS } from './links.ts';
import { createPageView, IN_PAGE, PAGE } from './page.ts';
import { createPosts, POSTS } from './posts.ts';
import { createRepeats, REPEATS } from './repeats.ts';
import { createSections, LINKS_AROUND, SECTIONS } from './sections.ts';
import { SHAPE } from './shape.ts';
import { createStretches, STRETCHES } from './stretches.ts';
import { createTopics, TOPICS } from './topics.ts';
import { AROUND, createTree, NAMES, PATHS, TREE } from './tree.ts';
import type { View } from './view.ts';
import { createVotes, VOTED_FOR, VOTES } from './votes.ts';
import { createWordsView, WORDS } from './words.ts';

/** Families of features; `around` is the result of the first pass on a block's surroundings. */
export type FeatureFamily =
  | 'shape'
  | 'links'
  | 'words'
  | 'context'
  | 'sections'
  | 'stretches'
  | 'topics'
  | 'posts'
  | 'cues'
  | 'page'
  | 'filters'
  | 'tree'
  | 'repeats'
  | 'landmarks'
  | 'layout'
  | 'around';

/** A family of features: its names, and the function that prepares a page and fills the columns. */
interface Family {
  readonly name: FeatureFamily;
  readonly names: readonly string[];
  prepare(view: View): (sink: Sink) => void;
}

/** Features of a block and its surroundings. */
const OF_BLOCKS: readonly Family[] = [
  family('shape', asItIs, rows(SHAPE)),
  family('links', asItIs, rows(LINKS)),
  family('words', createWordsView, rows(WORDS)),
  family('context', createContext, rows(CONTEXT)),
  family(
    'sections',
    createSections,
    rowsOfGroups(({ sections }) => sections, SECTIONS),
    rows(LINKS_AROUND),
  ),
  family(
    'stretches',
    createStretches,
    rowsOfGroups(({ stretches }) => stretches, STRETCHES),
  ),
  family('topics', createTopics, rows(TOPICS)),
];
/** Features from the cues, the page and the filters. */
const OF_PAGES: readonly Family[] = [
  family('cues', asItIs, rows(CUES)),
  family('page', createPageView, pageWide(PAGE), rows(IN_PAGE)),
  family('filters', createVotes, VOTED_FOR, rows(VOTES)),
];
const HTML_FAMILIES: readonly Family[] = [
  ...OF_BLOCKS,
  ...OF_PAGES,
  family('cues', asItIs, rows(NAME_CUES)),
  family('tree', createTree, rows(TREE), PATHS, AROUND, NAMES),
  family('repeats', createRepeats, ...REPEATS),
  family('landmarks', createLandmarks, rows(LANDMARKS)),
];
// Tags separate readers' posts from the article; without tags, the lines above the posts do.
const TEXT_FAMILIES: readonly Family[] = [
  ...OF_BLOCKS,
  family('posts', createPosts, rows(POSTS)),
  ...OF_PAGES,
  family('layout', createLayoutView, rows(LAYOUT)),
];

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

/** The features of a page's blocks, ready to be written for any of them. */
export interface PageFeatures {
  /** In column order. */
  readonly names: readonly string[];
  /** Number of blocks. */
  readonly size: number;
  /** Writes the features of the blocks `from` up to `to`, column by column; the same page always gives the same numbers. */
  fill(sink: Sink): void;
}

/** Prepares the data that the features of a page share. */
export function prepareFeatures(view: View): PageFeatures {
  const { isHtml } = view;
  const families = (isHtml ? HTML_FAMILIES : TEXT_FAMILIES).map(({ names, prepare }) => ({
    columns: names.length,
    fill: prepare(view),
  }));
  return {
    names: isHtml ? HTML_FEATURES : TEXT_FEATURES,
    size: view.size,
    fill({ values, offset, from, to }) {
      let at = offset;
      for (const { columns, fill } of families) {
        fill({ values, offset: at, from, to });
        at += columns * (to - from);
      }
    },
  };
}

/** Measures every block of a page. */
export function measureFeatures(view: View): Matrix {
  const { names, size, fill } = prepareFeatures(view);
  const values = new Float32Array(size * names.length);
  fill({ values, offset: 0, from: 0, to: size });
  return { names, values };
}

function family<Input>(
  name: FeatureFamily,
  prepare: (view: View) => Input,
  ...groups: readonly FeatureGroup<Input>[]
): Family {
  return {
    name,
    names: groups.flatMap(({ names }) => names),
    prepare(view) {
      const input = prepare(view);
      return (sink) => fillAll(groups, input, sink);
    },
  };
}

/** No preparation, for features that read the view directly. */
function asItIs(view: View): View {
  return view;
}
