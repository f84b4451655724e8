import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/types.ts';
import { BASELINES, runBaseline } from './baselines.ts';
import { type Blame, findBlame } from './blame.ts';
import { type Column, keptRoles } from './columns.ts';
import { type CorpusSet, type Gold, readCorpus, readJsonLines, type Selection } from './corpus.ts';
import { type PageScore, scorePage } from './score.ts';
import { findWords } from './tables/python-text.ts';

/** What to run: every page of the selection through every column, or the part of them for one process. */
export interface Task {
  readonly selection: Selection;
  readonly columns: readonly Column[];
  /** This process takes the pages whose number modulo `parts` is `part`. */
  readonly part: number;
  readonly parts: number;
  /** Whether results contain the predicted text. */
  readonly texts: boolean;
  /** Whether results contain the reasons that cost the most words. */
  readonly blame: boolean;
}

/** One page through one column. */
export interface PageResult {
  readonly set: string;
  readonly column: string;
  /** The page's number in its set. */
  readonly index: number;
  readonly score: PageScore;
  readonly words: number;
  /** `null` if the gold consists of segments. */
  readonly goldWords: number | null;
  /** What pith says about its own result; `null` if another tool made the text, or if pith threw. */
  readonly outcome: Outcome | null;
  readonly blame: Blame | null;
  /** The error that was thrown; the page then counts as empty. */
  readonly error: string | null;
  readonly text: string | null;
}

/** The status and confidence of an article. */
type Outcome = Pick<Article, 'status' | 'confidence'>;

/** One page in a tool's file of rows. A page without a row counts as empty, one with an `error` as failed. */
export interface Row {
  readonly id: string;
  readonly text?: string | null;
  readonly error?: string;
  /** CPU time of the extraction alone, in microseconds. */
  readonly cpu?: number;
}

/** A page's predicted text, with the article if pith made it. */
interface Prediction {
  readonly text: string;
  readonly article: Article | null;
}

type Predict = (gold: Gold, path: string) => Prediction;

/** Runs a task. Results are ordered by set and by the order of the gold. */
export async function evaluate(task: Task): Promise<PageResult[]> {
  const results: PageResult[] = [];
  for (const set of readCorpus(task.selection) ?? []) {
    const predictors = await Promise.all(task.columns.map((column) => predictor(column, set)));
    for (const [index, gold] of set.golds.entries()) {
      if (index % task.parts !== task.part) continue;
      results.push(...evaluatePage({ task, set, predictors }, { gold, index }));
    }
  }
  return results;
}

interface SetRun {
  readonly task: Task;
  readonly set: CorpusSet;
  readonly predictors: readonly (Predict | null)[];
}

function evaluatePage({ task, set, predictors }: SetRun, { gold, index }: { gold: Gold; index: number }): PageResult[] {
  const path = set.pathOf(gold);
  const goldWords = gold.text === undefined ? null : findWords(gold.text).length;
  // Scoring costs more than most columns do, and columns often agree.
  const scores = new Map<string, PageScore>();
  return task.columns.flatMap((column, i) => {
    const predict = predictors[i];
    if (predict === null || predict === undefined) return [];
    const { text, article, error } = attempt(() => predict(gold, path));
    const score = scores.get(text) ?? scorePage(text, gold);
    scores.set(text, score);
    const words = findWords(text).length;
    const outcome = article && { status: article.status, confidence: article.confidence };
    const blame = article && task.blame ? findBlame({ text, article }, gold) : null;
    const result = { set: set.name, column: column.name, index, score, words, goldWords, outcome, blame, error };
    return [{ ...result, text: task.texts ? text : null }];
  });
}

function attempt(predict: () => Prediction): Prediction & { error: string | null } {
  try {
    return { ...predict(), error: null };
  } catch (error) {
    return { text: '', article: null, error: String(error) };
  }
}

/** `null` if the column has no file of rows for the set. */
async function predictor(column: Column, set: CorpusSet): Promise<Predict | null> {
  switch (column.kind) {
    case 'pith': {
      // Loaded here, because scoring the rows of another tool needs no engine.
      const { loadEngine } = await import('./engine.ts');
      const read = await loadEngine(column.engine);
      const keep = keptRoles(set.name, column.roles);
      return (gold, path) => read({ name: gold.id, bytes: readFileSync(path), keep });
    }
    case 'baseline': {
      const baseline = BASELINES.find(({ name }) => name === column.name)!;
      return (_, path) => ({ text: runBaseline(baseline, readFileSync(path, 'utf8')), article: null });
    }
    case 'rows': {
      const file = join(column.dir, column.name, `${set.name}.jsonl`);
      if (!existsSync(file)) return null;
      const rows = new Map(readJsonLines<Row>(file).map((row) => [row.id, row]));
      return (gold) => {
        const row = rows.get(gold.id);
        if (row?.error !== undefined) throw new Error(row.error);
        return { text: row?.text ?? '', article: null };
      };
    }
  }
}
