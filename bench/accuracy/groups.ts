import { bootstrap, type Intervals } from './bootstrap.ts';
import { ONE_LINE_DUMPER, type Split } from './corpus.ts';
import type { PageResult } from './evaluate.ts';
import { type PageScore, type Summary, summarise } from './score.ts';

export const GROUPINGS = ['type', 'dumper', 'lang'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** One line of the table: a column's figures over a group of pages of a set. */
export interface Figures {
  readonly set: string;
  /** '' for the pages of the set's figure, else `one-line` or the page type, dumper or language. */
  readonly group: string;
  readonly column: string;
  /** Pages on which the column threw; they count as empty. */
  readonly failed: number;
  readonly summary: Summary;
  /** 95 % confidence intervals over pages, if requested. */
  readonly intervals?: Intervals<keyof Summary>;
}

/** How results are grouped. */
interface Tabulation {
  readonly split: Split;
  readonly by: Grouping | null;
  readonly interval: boolean;
}

/** The name of the group of one-line dumps, which are not part of a set's figure. */
export const ONE_LINE = 'one-line';

/** The lines of the table in order: set by set, group by group, column by column. Groups without pages are left out. */
export function tabulate(results: readonly PageResult[], { split, by, interval }: Tabulation): Figures[] {
  const sets = distinct(results.map(({ set }) => set));
  return sets.flatMap((set) => {
    const pages = results.filter((result) => result.set === set);
    const columns = distinct(pages.map(({ column }) => column));
    return groupsOf(pages, split, by).flatMap(({ group, holds }) =>
      columns.flatMap((column) => {
        const held = pages.filter((page) => page.column === column && holds(page));
        if (held.length === 0) return [];
        const failed = held.filter(({ error }) => error !== null).length;
        return [
          {
            set,
            group,
            column,
            failed,
            ...sumUp(
              held.map(({ score }) => score),
              interval,
            ),
          },
        ];
      }),
    );
  });
}

/** The figures over pages, with their intervals if requested. */
function sumUp(scores: readonly PageScore[], interval: boolean): Pick<Figures, 'summary' | 'intervals'> {
  const summary = summarise(scores);
  return interval ? { summary, intervals: bootstrap(scores, summarise) } : { summary };
}

interface Group {
  readonly group: string;
  readonly holds: (page: PageResult) => boolean;
}

function groupsOf(pages: readonly PageResult[], split: Split, by: Grouping | null): Group[] {
  const isOneLine = (page: PageResult): boolean => isOneLineDump(page, split);
  const groups: Group[] = [
    { group: '', holds: (page) => !isOneLine(page) },
    { group: ONE_LINE, holds: isOneLine },
  ];
  if (by === null) return groups;
  const inGroups = (page: PageResult): boolean => by === 'dumper' || !isOneLine(page);
  const groupOf = ({ score }: PageResult): string | null => GROUP_OF[by](score);
  const values = distinct(pages.map(groupOf)).filter((value) => value !== null);
  return [
    ...groups,
    ...values
      .sort()
      .map((value) => ({ group: value, holds: (page: PageResult) => groupOf(page) === value && inGroups(page) })),
  ];
}

/** Whether a page of the split is a dump in one line. */
export function isOneLineDump({ score }: PageResult, split: Split): boolean {
  return split === 'text' && score.type === ONE_LINE_DUMPER;
}

const GROUP_OF: Readonly<Record<Grouping, (score: PageScore) => string | null>> = {
  type: ({ pageType }) => pageType,
  dumper: ({ type }) => type,
  lang: ({ lang }) => lang,
};

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** The main figure of a group: word F1, or segment F1 if the set has no full text. */
export function mainFigure(summary: Summary): number {
  return summary.word ?? summary.seg ?? 0;
}
