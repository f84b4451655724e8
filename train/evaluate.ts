/**
 * Scores the out-of-fold probabilities of the last `train/run` through the whole pipeline, engine `fast`: the honest
 * figures of the fitted scorer, each page judged by trees that never saw its site. Prints tables for docs/accuracy.md: by set
 * with both role choices, by page type, language or dumper, and how far the confidence can be trusted.
 *
 * usage: tsx train/evaluate.ts html|text [SAMPLE]    (every SAMPLE-th page; default 1)
 */
import { readFileSync } from 'node:fs';
import { bootstrap } from '../bench/accuracy/bootstrap.ts';
import { keptRoles } from '../bench/accuracy/columns.ts';
import { ONE_LINE_DUMPER } from '../bench/accuracy/corpus.ts';
import { wordF1 } from '../bench/accuracy/measures/word.ts';
import { binClaims, type Claim, calibrate } from '../bench/calibration/reliability.ts';
import { assemble } from '../src/extract/article/index.ts';
import { decideBy } from '../src/extract/decide/index.ts';
import { createView } from '../src/extract/features/view.ts';
import { vote } from '../src/extract/filters/index.ts';
import { render } from '../src/extract/output/index.ts';
import { readSource } from '../src/extract/pipeline.ts';
import { CueReader } from './cues.ts';
import { readFloats } from './floats.ts';
import { tokens } from './labels.ts';
import { readPages, type TrainingPage } from './pages.ts';

/** A page with its F1 by role choice; the confidence is for the set's roles. */
interface Result extends Claim {
  readonly groups: readonly string[];
  readonly plain: number;
}

const split = process.argv[2] === 'text' ? 'text' : 'html';
const sample = Number(process.argv[3] ?? 1);
const p = readScores(split);
/** Dumps in languages that the cues hardly know are scored by separate trees. */
const foreign = split === 'text' ? readScores('foreign') : p;
const rows = readFileSync(new URL(`./out/${split}.pages.jsonl`, import.meta.url), 'utf8')
  .trim()
  .split('\n');

const results: Result[] = [];
const cues = new CueReader(split);
let index = 0;
for (const training of readPages(split)) {
  const { from, to } = JSON.parse(rows[index] ?? '{}') as { from: number; to: number };
  const { isForeign } = cues.next(to - from);
  if (index++ % sample !== 0 || training.isView) continue;
  results.push(score(training, Float64Array.from((isForeign ? foreign : p).subarray(from, to))));
}
printFigures();
printCalibration();

function readScores(model: string): Float32Array {
  return readFloats(new URL(`./out/${model}.second.p.f32`, import.meta.url));
}

function score({ set, gold, source }: TrainingPage, scores: Float64Array): Result {
  const page = readSource(source);
  if (page.blocks.length !== scores.length) throw new Error(`${set}/${gold.id}: the blocks changed since train/run`);
  const view = createView(page, vote(page));
  const read = (keep: ReturnType<typeof keptRoles>) => {
    const article = assemble(page, decideBy(scores, view, { keep }), { keep });
    return { article, f1: wordF1(render(article, 'text'), gold.text ?? '').f1 };
  };
  const { article, f1 } = read(keptRoles(set, 'set'));
  const plain = keptRoles(set, 'set').length === 0 ? f1 : read([]).f1;
  const groups = groupsOf(set, gold);
  return {
    groups,
    plain,
    f1,
    confidence: article.confidence,
    status: article.status,
    goldWords: tokens(gold.text ?? '').length,
  };
}

/** The set and the other groups of a page. One-line dumps are a separate set. */
function groupsOf(set: string, { type, pageType, lang }: TrainingPage['gold']): string[] {
  if (split === 'html')
    return [set, ...(set === 'wcxb' ? [`${set} · ${type}`] : []), ...(lang ? [`${set} · ${lang}`] : [])];
  if (type === ONE_LINE_DUMPER) return [`${set} · one-line`];
  return [set, `${set} · ${type}`, ...(set === 'wcxb' ? [`${set} · ${pageType}`] : [])];
}

function printFigures(): void {
  console.log('| pages | n | default roles | the set’s roles | 95 % interval |\n|---|---:|---:|---:|---|');
  for (const group of [...new Set(results.flatMap(({ groups }) => groups))].sort()) {
    const held = results.filter(({ groups }) => groups.includes(group));
    const interval = bootstrap(held, (pages) => ({ f1: mean(pages.map(({ f1 }) => f1)) })).f1;
    const figures = [mean(held.map(({ plain }) => plain)), mean(held.map(({ f1 }) => f1))].map(digits).join(' | ');
    console.log(`| ${group} | ${held.length} | ${figures} | ${digits(interval?.low)}–${digits(interval?.high)} |`);
  }
}

function printCalibration(): void {
  const { confidence, f1, ece, auroc, falseEmpties, emptyGolds, emptiesFound, pages } = calibrate(results);
  console.log('\n| confidence | pages | mean confidence | mean F1 |\n|---|---:|---:|---:|');
  for (const bin of binClaims(results)) {
    console.log(`| ${bin.from}–${bin.to} | ${bin.pages} | ${digits(bin.confidence)} | ${digits(bin.f1)} |`);
  }
  console.log(
    `\nMean confidence ${digits(confidence)}, mean F1 ${digits(f1)}, expected calibration error ${digits(ece)}.`,
  );
  console.log(`Pages of F1 < 0.8 have the lower confidence with probability ${digits(auroc)} (AUROC).`);
  console.log(
    `False empties: ${falseEmpties} of ${pages - emptyGolds}; empty golds found: ${emptiesFound} of ${emptyGolds}.`,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function digits(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value.toFixed(4);
}
