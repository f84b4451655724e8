import type { Cost } from './blame.ts';
import type { PageResult } from './evaluate.ts';
import type { Prf } from './measures/f1.ts';
import { segmentF1 } from './measures/segments.ts';
import type { PageScore } from './score.ts';
import { formatRows } from './table.ts';

const HEADS = [
  'set',
  'id',
  'type',
  'status',
  'lost most',
  'kept wrongly',
  'F1',
  'P',
  'R',
  'confidence',
  'words',
  'gold',
];
/** The number of text columns in the listing. */
const TEXTS = 6;

/**
 * The `count` worst pages of every column and set, lowest figure first; of equal pages, the one with the longer gold
 * first.
 */
export function findWorst(results: readonly PageResult[], count: number): PageResult[] {
  return groupBy(results, ({ set, column }) => `${column} ${set}`).flatMap((pages) =>
    pages.sort(compare).slice(0, count),
  );
}

/** The worst pages, one table per column: what each page lost, and for which reasons. */
export function formatWorst(results: readonly PageResult[], count: number): string {
  return groupBy(findWorst(results, count), ({ column }) => column)
    .map((pages) => `${pages[0]!.column}\n\n${formatRows([HEADS, ...pages.map(formatPage)], TEXTS)}`)
    .join('\n\n');
}

function groupBy(results: readonly PageResult[], keyOf: (result: PageResult) => string): PageResult[][] {
  const keys = [...new Set(results.map(keyOf))];
  return keys.map((key) => results.filter((result) => keyOf(result) === key));
}

function compare(a: PageResult, b: PageResult): number {
  return pageFigure(a.score).f1 - pageFigure(b.score).f1 || (b.goldWords ?? 0) - (a.goldWords ?? 0);
}

function formatPage({ set, score, words, goldWords, outcome, blame, error }: PageResult): string[] {
  const { f1, p, r } = pageFigure(score);
  return [
    set,
    score.id,
    score.pageType ?? score.lang ?? '',
    error ?? outcome?.status ?? '',
    formatCost(blame?.lost),
    formatCost(blame?.wrong),
    ...[f1, p, r].map((figure) => figure.toFixed(3)),
    outcome?.confidence.toFixed(2) ?? '',
    String(words),
    String(goldWords ?? ''),
  ];
}

function formatCost(cost: Cost | null | undefined): string {
  return cost ? `${cost.reason} ${cost.words}` : '';
}

function pageFigure(score: PageScore): Prf {
  return score.word ?? segmentF1(score.segments === null ? [] : [score.segments]);
}
