import type { Matrix } from '../../types.ts';
import { CONTEXT, createContext } from './context.ts';
import type { FeatureTable } from './family.ts';
import { createLayoutView, LAYOUT } from './layout.ts';
import { LINKS } from './links.ts';
import { createPageView, PAGE } from './page.ts';
import { SHAPE } from './shape.ts';
import { TREE } from './tree.ts';
import type { View } from './view.ts';
import { VOTES } from './votes.ts';
import { createWordsView, WORDS } from './words.ts';

/** A family of features: its rows, and how to prepare a page for them. */
interface Family {
  readonly names: readonly string[];
  fill(view: View, sink: Sink): void;
}

/** Where a family writes: its columns begin at `offset` of rows of `stride` numbers. */
interface Sink {
  readonly values: Float32Array;
  readonly stride: number;
  readonly offset: number;
}

const SHARED: readonly Family[] = [
  family(SHAPE, (view) => view),
  family(LINKS, (view) => view),
  family(WORDS, createWordsView),
  family(CONTEXT, createContext),
  family(PAGE, createPageView),
  family(VOTES, (view) => view),
];
const HTML_FAMILIES: readonly Family[] = [...SHARED, family(TREE, (view) => view)];
const TEXT_FAMILIES: readonly Family[] = [...SHARED, family(LAYOUT, createLayoutView)];

/** Names of the features of HTML pages, in column order. */
export const HTML_FEATURES: readonly string[] = HTML_FAMILIES.flatMap(({ names }) => names);
/** Names of the features of text and markdown pages, in column order. */
export const TEXT_FEATURES: readonly string[] = TEXT_FAMILIES.flatMap(({ names }) => names);

/** Measures every block of a page; the same page always gives the same numbers. */
export function measureFeatures(view: View): Matrix {
  const isHtml = view.tree !== null;
  const names = isHtml ? HTML_FEATURES : TEXT_FEATURES;
  const values = new Float32Array(view.size * names.length);
  let offset = 0;
  for (const each of isHtml ? HTML_FAMILIES : TEXT_FAMILIES) {
    each.fill(view, { values, stride: names.length, offset });
    offset += each.names.length;
  }
  return { names, values };
}

function family<Input>(table: FeatureTable<Input>, prepare: (view: View) => Input): Family {
  const rows = Object.values(table);
  return {
    names: Object.keys(table),
    fill(view, { values, stride, offset }) {
      const input = prepare(view);
      rows.forEach((row, column) => {
        for (let i = 0; i < view.size; i++) values[i * stride + offset + column] = row(input, i);
      });
    },
  };
}
