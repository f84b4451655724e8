import type { NameFamily, Shape } from '../../types.ts';
import { NAME_FAMILIES, SHAPES } from '../../types.ts';
import type { ElementColumns } from './element-columns.ts';
import type { MeasuredPage } from './measure.ts';

/**
 * The top candidate as Mozilla's Readability finds it (`_grabArticle` in its Readability.js), on blocks: paragraphs
 * give points to their ancestors, halved at the grandparent and divided by three times the level above it; tags and
 * class names add or subtract; the sum is scaled by one minus the link density. The constants are Readability's.
 */
const MIN_CHARS = 25;
const CHARS_PER_POINT = 100;
const MAX_LENGTH_POINTS = 3;
const ANCESTORS = 5;
const CLASS_POINTS = 25;
const TAG_POINTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    div: 5,
    pre: 3,
    td: 3,
    blockquote: 3,
    address: -3,
    ol: -3,
    ul: -3,
    dl: -3,
    dd: -3,
    dt: -3,
    li: -3,
    form: -3,
    h1: -5,
    h2: -5,
    h3: -5,
    h4: -5,
    h5: -5,
    h6: -5,
    th: -5,
  }),
);

const POSITIVE = bits(['article']);
const NEGATIVE = bits([
  'related',
  'share',
  'comment',
  'footer',
  'sidebar',
  'promo',
  'newsletter',
  'ad',
  'nav',
  'legal',
  'tags',
]);

/** Blocks of these shapes are not paragraphs. */
const UNSCORED = new Uint8Array(SHAPES.length);
for (const shape of ['control', 'heading'] as const satisfies readonly Shape[]) UNSCORED[SHAPES.indexOf(shape)] = 1;

/** The index of the element with Readability's highest score; 0, the root, if nothing has a score. */
export function findCandidate({ columns, tree, sums }: MeasuredPage): number {
  const scores = new Scores(tree);
  for (let i = 0; i < columns.size; i++) {
    const chars = columns.chars[i] as number;
    if (chars < MIN_CHARS || columns.hidden[i] === 1 || UNSCORED[columns.shape[i] as number] === 1) continue;
    const points = 1 + (columns.commas[i] as number) + Math.min(MAX_LENGTH_POINTS, Math.floor(chars / CHARS_PER_POINT));
    scores.give(columns.element[i] as number, points);
  }
  let best = 0;
  let bestScore = 0;
  for (const element of scores.scored) {
    const words = sums.words[element] as number;
    const linked = words === 0 ? 1 : (sums.linkWords[element] as number) / words;
    const scaled = (scores.of[element] as number) * (1 - linked);
    if (scaled > bestScore) {
      best = element;
      bestScore = scaled;
    }
  }
  return best;
}

/** The scores of elements. */
class Scores {
  /** The elements that have a score, in the order of their first points. */
  readonly scored: number[] = [];
  readonly of: Float64Array;
  readonly #tree: ElementColumns;
  readonly #isScored: Uint8Array;

  constructor(tree: ElementColumns) {
    this.#tree = tree;
    this.of = new Float64Array(tree.size);
    this.#isScored = new Uint8Array(tree.size);
  }

  /** Adds the points of a block in element `from` to its ancestors. */
  give(from: number, points: number): void {
    const { tag, parent } = this.#tree;
    const isParagraph = tag[from] === 'p' || tag[from] === 'pre';
    let element = isParagraph ? (parent[from] as number) : from;
    for (let level = 0; level < ANCESTORS && element > 0; level++) {
      if (this.#isScored[element] === 0) {
        this.#isScored[element] = 1;
        this.scored.push(element);
        this.of[element] = startPoints(this.#tree, element);
      }
      const divider = level === 0 ? 1 : level === 1 ? 2 : level * 3;
      this.of[element]! += points / divider;
      element = parent[element] as number;
    }
  }
}

function startPoints(tree: ElementColumns, element: number): number {
  const names = tree.names[element] as number;
  const byName = (names & POSITIVE ? CLASS_POINTS : 0) - (names & NEGATIVE ? CLASS_POINTS : 0);
  return (TAG_POINTS.get(tree.tag[element] as string) ?? 0) + byName;
}

function bits(families: readonly NameFamily[]): number {
  return families.reduce((mask, family) => mask | (1 << NAME_FAMILIES.indexOf(family)), 0);
}
