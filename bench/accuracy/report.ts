import type { Interval } from './bootstrap.ts';
import { type Figures, mainFigure } from './groups.ts';
import type { Summary } from './score.ts';
import { formatRows } from './table.ts';

const HEADS: readonly (readonly [string, keyof Summary])[] = [
  ['word F1', 'word'],
  ['P', 'p'],
  ['R', 'r'],
  ['LCS', 'lcs'],
  ['4-gram', 'shingle'],
  ['segment', 'seg'],
  ['CJK', 'cjk'],
];

/** The figures as a Markdown table, which is also readable on a terminal; the best main figure of a group is bold. */
export function formatTable(figures: readonly Figures[]): string {
  const heads = ['set', '', 'pages', ...HEADS.map(([head]) => head), 'failed'];
  const rows = figures.map((row) => {
    const { set, group, column, failed, summary, intervals } = row;
    const cells = HEADS.map(([, key]) => formatFigure(summary[key], intervals?.[key] ?? null));
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
  return formatRows([heads, ...rows], 2);
}

/** Writes a figure as `0.8140`, or as `0.8140 [0.803, 0.825]` with its interval. */
function formatFigure(figure: number | null, interval: Interval | null): string {
  if (figure === null) return '';
  const bounds = interval === null ? '' : ` [${interval.low.toFixed(3)}, ${interval.high.toFixed(3)}]`;
  return figure.toFixed(4) + bounds;
}
