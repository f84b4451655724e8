import type { NameFamily } from '../../types.ts';
import { NAME_FAMILIES } from '../../types.ts';
import type { ElementColumns } from '../page/element-columns.ts';
import { at, type MeasuredPage } from '../page/measure.ts';

/**
 * The top candidate as Mozilla's Readability finds it (`_grabArticle` in its Readability.js), on blocks: paragraphs give
 * points to their ancestors, halved at the grandparent and divided by three times the level above it; tags and class
 * names add or take; the sum is scaled by the share of text that is no link. The constants are Readability's.
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

/** The index of the element that Readability's scoring likes best; 0, the root, when nothing scores. */
export function findCandidate({ blocks, tree, sums }: MeasuredPage): number {
  const scores = new Map<number, number>();
  for (const block of blocks) {
    if (block.hidden || block.stats.chars < MIN_CHARS || block.shape === 'control' || block.shape === 'heading')
      continue;
    const points =
      1 + block.stats.commas + Math.min(MAX_LENGTH_POINTS, Math.floor(block.stats.chars / CHARS_PER_POINT));
    givePoints(tree, scores, { from: block.element, points });
  }
  let best = 0;
  let bestScore = 0;
  for (const [element, score] of scores) {
    const words = at(sums.words, element);
    const scaled = words === 0 ? 0 : score * (1 - at(sums.linkWords, element) / words);
    if (scaled > bestScore) {
      best = element;
      bestScore = scaled;
    }
  }
  return best;
}

function givePoints(
  tree: ElementColumns,
  scores: Map<number, number>,
  { from, points }: { from: number; points: number },
): void {
  const isParagraph = tree.tag[from] === 'p' || tree.tag[from] === 'pre';
  let element = isParagraph ? (tree.parent[from] as number) : from;
  for (let level = 0; level < ANCESTORS && element > 0; level++) {
    const divider = level === 0 ? 1 : level === 1 ? 2 : level * 3;
    const before = scores.get(element) ?? startPoints(tree, element);
    scores.set(element, before + points / divider);
    element = tree.parent[element] as number;
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
