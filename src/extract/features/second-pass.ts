import type { Matrix } from '../../types.ts';
import type { FeatureTable } from './family.ts';
import { share } from './family.ts';
import { CONTAINERS } from './measure-tree.ts';
import { at, type View } from './view.ts';

/** A block of at least this first-pass probability is taken for sure body. */
const SURE = 0.8;
const REACH = 3;
const SMALL_WINDOW = 5;
const WIDE_WINDOW = 12;

/** A page with the first pass's probabilities. */
interface PassView {
  readonly view: View;
  readonly p: Float64Array;
  /** Words times probability before each block; the last entry is the page's total. */
  readonly massBefore: Float64Array;
  readonly firstSure: number;
  readonly lastSure: number;
  /** Σ p·w under each element; empty for text. */
  readonly massOf: Float64Array;
}

type Row = FeatureTable<PassView>[string];

/** What the first pass said of a block, its neighbours and its containers. */
const SECOND_PASS: FeatureTable<PassView> = {
  p: (view, i) => at(view.p, i),
  ...Object.fromEntries(neighbourRows()),
  pSmall: (view, i) => windowMean(view, i, SMALL_WINDOW),
  pWide: (view, i) => windowMean(view, i, WIDE_WINDOW),
  massBefore: (view, i) => share(at(view.massBefore, i), at(view.massBefore, view.view.size)),
  pagePBody: (view) => share(at(view.massBefore, view.view.size), at(view.view.wordsBefore, view.view.size)),
  pageMass: (view) => Math.log1p(at(view.massBefore, view.view.size)),
  toFirstSure: (view, i) => signedLog(i - view.firstSure),
  toLastSure: (view, i) => signedLog(view.lastSure - i),
};

const CONTAINER_PASS: FeatureTable<PassView> = Object.fromEntries(
  Array.from({ length: CONTAINERS }, (_, n): [string, Row] => [
    `container${n}P`,
    (view, i) => containerMean(view, i, n),
  ]),
);

/** Names of the second pass's features: all of the first, then what the first pass said. */
export function secondPassNames(first: readonly string[], isHtml: boolean): string[] {
  return [...first, ...Object.keys(SECOND_PASS), ...(isHtml ? Object.keys(CONTAINER_PASS) : [])];
}

/** Widens a page's features by what the first pass's probabilities `p` say of each block's surroundings. */
export function measureSecondPass(view: View, first: Matrix, p: Float64Array): Matrix {
  const names = secondPassNames(first.names, view.tree !== null);
  const values = new Float32Array(view.size * names.length);
  const rows = [...Object.values(SECOND_PASS), ...(view.tree === null ? [] : Object.values(CONTAINER_PASS))];
  const input = createPassView(view, p);
  const from = first.names.length;
  for (let i = 0; i < view.size; i++) {
    values.set(first.values.subarray(i * from, (i + 1) * from), i * names.length);
    for (let k = 0; k < rows.length; k++) values[i * names.length + from + k] = (rows[k] as Row)(input, i);
  }
  return { names, values };
}

function createPassView(view: View, p: Float64Array): PassView {
  const massBefore = new Float64Array(view.size + 1);
  const massOf = new Float64Array(view.page.elements.length);
  let firstSure = view.size;
  let lastSure = -1;
  for (let i = 0; i < view.size; i++) {
    const mass = at(p, i) * at(view.words, i);
    massBefore[i + 1] = at(massBefore, i) + mass;
    const element = view.page.blocks[i]?.element ?? -1;
    if (element >= 0) massOf[element] = at(massOf, element) + mass;
    if (at(p, i) < SURE) continue;
    firstSure = Math.min(firstSure, i);
    lastSure = i;
  }
  for (let e = massOf.length - 1; e > 0; e--) {
    const parent = view.page.elements[e]?.parent ?? 0;
    massOf[parent] = at(massOf, parent) + at(massOf, e);
  }
  return { view, p, massBefore, firstSure, lastSure, massOf };
}

function neighbourRows(): [string, Row][] {
  const steps = Array.from({ length: REACH }, (_, n) => n + 1);
  return steps.flatMap((step): [string, Row][] => [
    [`pBack${step}`, (view, i) => at(view.p, i - step)],
    [`pNext${step}`, (view, i) => at(view.p, i + step)],
  ]);
}

/** The mean probability of the words within `reach` blocks on either side. */
function windowMean({ view, massBefore }: PassView, i: number, reach: number): number {
  const from = Math.max(0, i - reach);
  const to = Math.min(view.size, i + reach + 1);
  return share(at(massBefore, to) - at(massBefore, from), at(view.wordsBefore, to) - at(view.wordsBefore, from));
}

function containerMean({ view, massOf }: PassView, i: number, n: number): number {
  const element = view.tree?.containers[i * CONTAINERS + n] ?? 0;
  return share(at(massOf, element), view.tree?.sums.words[element] ?? 0);
}

function signedLog(distance: number): number {
  return Math.sign(distance) * Math.log1p(Math.abs(distance));
}
