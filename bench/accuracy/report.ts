import type { PageResult } from './evaluate.ts';
import { type Figures, mainFigure } from './groups.ts';
import { segmentF1 } from './measures/segments.ts';
import type { PageScore, Summary } from './score.ts';

const HEADS: readonly (readonly [string, keyof Summary])[] = [
  ['word F1', 'word'],
  ['P', 'p'],
  ['R', 'r'],
  ['LCS', 'lcs'],
  ['4-gram', 'shingle'],
  ['segment', 'seg'],
  ['CJK', 'cjk'],
];

/** The figures as a Markdown table, which reads as well on a terminal; the best main figure of a group is bold. */
export function formatTable(figures: readonly Figures[]): string {
  const heads = ['set', '', 'pages', ...HEADS.map(([head]) => head), 'failed'];
  const rows = figures.map((row) => {
    const { set, group, column, failed, summary } = row;
    const cells = HEADS.map(([, key]) => formatFigure(summary[key]));
    const best = figures.filter((other) => other.set === set && other.group === group);
    const top = Math.max(...best.map((other) => mainFigure(other.summary)));
    const main = summary.word === null ? 5 : 0;
    if (best.length > 1 && mainFigure(summary) === top) cells[main] = `**${cells[main]}**`;
    return [
      group === '' ? set : `${set} · ${group}`,
      column,
      String(summary.pages),
      ...cells,
      failed > 0 ? `${failed}` : '',
    ];
  });
  return formatRows([heads, ...rows]);
}

function formatFigure(figure: number | null): string {
  return figure === null ? '' : figure.toFixed(4);
}

function formatRows(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i < 2 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const [heads, ...body] = rows;
  return [line(heads!), rule, ...body.map(line)].join('\n');
}

/** The `count` worst pages of every set and column, lowest figure first. */
export function formatWorst(results: readonly PageResult[], count: number): string {
  const keys = [...new Set(results.map(({ set, column }) => `${set} · ${column}`))];
  return keys
    .map((key) => {
      const pages = results.filter(({ set, column }) => `${set} · ${column}` === key);
      const worst = [...pages].sort((a, b) => pageFigure(a.score).f1 - pageFigure(b.score).f1).slice(0, count);
      return `${key}\n${worst.map(formatPage).join('\n')}`;
    })
    .join('\n\n');
}

function formatPage({ score, words, path, error }: PageResult): string {
  const { f1, p, r } = pageFigure(score);
  const figures = `F1 ${f1.toFixed(3)}  P ${p.toFixed(3)}  R ${r.toFixed(3)}  ${String(words).padStart(6)} words`;
  return `  ${figures}  ${score.type ?? score.lang ?? ''}  ${path}${error === null ? '' : `  ${error}`}`;
}

function pageFigure(score: PageScore): { f1: number; p: number; r: number } {
  return score.word ?? segmentF1(score.segments === null ? [] : [score.segments]);
}
