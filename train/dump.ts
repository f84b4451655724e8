/**
 * Writes the input of the trainer with the TypeScript code itself, so that training and use never differ.
 *
 * usage: tsx train/dump.ts cues|first|second html|text, second foreign, or opinion html
 */
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { keptRoles } from '../bench/accuracy/columns.ts';
import type { Split } from '../bench/accuracy/corpus.ts';
import { wordF1 } from '../bench/accuracy/measures/word.ts';
import { assemble } from '../src/extract/article/index.ts';
import { findHeadlines } from '../src/extract/decide/headline.ts';
import { decideBy, decideByReader } from '../src/extract/decide/index.ts';
import { isAround } from '../src/extract/decide/roles.ts';
import { settleBlocks } from '../src/extract/decide/settle.ts';
import { HTML_FEATURES, measureFeatures, prepareFeatures, TEXT_FEATURES } from '../src/extract/features/index.ts';
import { createView, type View } from '../src/extract/features/view.ts';
import { vote } from '../src/extract/filters/index.ts';
import { createPassView } from '../src/extract/model/pass-view.ts';
import { fillSurroundings, secondPassNames } from '../src/extract/model/second-pass.ts';
import { allRows } from '../src/extract/model/walk.ts';
import { coveredBy } from '../src/extract/opinion/align.ts';
import { measureSecondOpinion, OPINION_FEATURES } from '../src/extract/opinion/features.ts';
import { render } from '../src/extract/output/index.ts';
import type { MeasuredPage } from '../src/extract/page/measure.ts';
import { readSource } from '../src/extract/pipeline.ts';
import { type Judgement, type Matrix, ROLES, type Source } from '../src/types.ts';
import { CueReader, CueWriter, NO_CUES } from './cues.ts';
import { readFloats } from './floats.ts';
import { type Labels, labelBlocks, tokens } from './labels.ts';
import { readPages } from './pages.ts';
import { loadReadings } from './readings.ts';

const USAGE = 'usage: tsx train/dump.ts cues|first|second html|text, second foreign, or opinion html';
const OUT = new URL('./out/', import.meta.url);
/** With a shorter gold, a page would outweigh the others. */
const MIN_GOLD_WORDS = 60;
/** The largest weight of a boilerplate block, as a share of its page. */
const MAX_WEIGHT = 1;
/**
 * Numbers of a row: label, weight, words, words found in the gold, the role settled before the cut (1 + its index in
 * `ROLES`, 0 for none), and 1 for a hidden block.
 */
const ROW = 6;

/** Writes labels, weights and cues of every block: all that is known before the first regression. */
function dumpCues(split: Split): void {
  const labels = openSync(new URL(`${split}.rows.f32`, OUT), 'w');
  const cues = new CueWriter(split);
  const index: string[] = [];
  let rows = 0;
  for (const { set, gold, source, site, isView } of readPages(split)) {
    const page = readSource(source);
    const goldWords = tokens(gold.text ?? '').length;
    const labelled = labelBlocks(page.blocks, gold.text ?? '');
    writeSync(labels, labelRows(page, labelled, goldWords));
    cues.add(page);
    const to = rows + page.blocks.length;
    const { id, type, lang } = gold;
    const { usable, goldFound } = labelled;
    index.push(JSON.stringify({ set, id, type, lang, site, isView, from: rows, to, usable, goldFound, goldWords }));
    rows = to;
  }
  closeSync(labels);
  cues.close();
  writeFileSync(new URL(`${split}.pages.jsonl`, OUT), `${index.join('\n')}\n`);
  console.log(`${split}: ${index.length} pages, ${rows} blocks`);
}

/** One row per block: what the trainer must know besides the features. */
function labelRows(page: MeasuredPage, { body, hits, words, usable }: Labels, goldWords: number): Float32Array {
  const scale = Math.max(MIN_GOLD_WORDS, goldWords);
  const view = createView(page, vote(page), NO_CUES);
  // Settled as if no block were likely: comments that are body would stay open, and would teach that all comments are
  // body.
  const settled = settleBlocks(view, findHeadlines(view, Float64Array.from(body)), new Float64Array(body.length));
  const out = new Float32Array(page.blocks.length * ROW);
  page.blocks.forEach((block, i) => {
    const role = settled[i]?.role;
    const counts = usable && !(role !== undefined && isAround(role));
    const settledAs = role === undefined ? 0 : 1 + ROLES.indexOf(role);
    const weight = counts ? Math.min(MAX_WEIGHT, block.stats.words / scale) : 0;
    out.set([body[i] ?? 0, weight, words[i] ?? 0, hits[i] ?? 0, settledAs, Number(block.hidden)], i * ROW);
  });
  return out;
}

function dumpFirst(split: Split): void {
  const names = split === 'html' ? HTML_FEATURES : TEXT_FEATURES;
  const second = secondPassNames(names, split === 'html').slice(names.length);
  const features = openSync(new URL(`${split}.first.f32`, OUT), 'w');
  const cues = new CueReader(split);
  for (const { source } of readPages(split)) writeSync(features, rowsOf(measureFeatures(viewOf(source, cues))));
  closeSync(features);
  writeFileSync(new URL(`${split}.names.json`, OUT), JSON.stringify({ first: names, second }));
  console.log(`${split}: ${names.length} features`);
}

/** The features of a page block by block, in the order of the trainer. */
function rowsOf({ names, values }: Matrix): Float32Array {
  const width = names.length;
  const size = values.length / width;
  return Float32Array.from(
    { length: size * width },
    (_, at) => values[(at % width) * size + Math.floor(at / width)] as number,
  );
}

/** Runs the stages up to the features; the model is being trained. */
function viewOf(source: Source, cues: CueReader): View {
  const page = readSource(source);
  return createView(page, vote(page), cues.next(page.blocks.length));
}

/** The additional features of the second pass, from the first pass's probabilities `p`. */
function measureSurroundings(view: View, p: Float64Array): Matrix {
  const names = secondPassNames([], view.isHtml);
  const values = new Float32Array(view.size * names.length);
  fillSurroundings(createPassView(view, p), { values, offset: 0, from: 0, to: view.size, rows: allRows(view.size) });
  return { names, values };
}

function dumpSecond(split: Split, model: string): void {
  const p = readFloats(new URL(`${model}.first.p.f32`, OUT));
  const features = openSync(new URL(`${model}.second.f32`, OUT), 'w');
  const cues = new CueReader(split);
  let row = 0;
  for (const { source } of readPages(split)) {
    const view = viewOf(source, cues);
    writeSync(features, rowsOf(measureSurroundings(view, Float64Array.from(p.subarray(row, row + view.size)))));
    row += view.size;
  }
  closeSync(features);
}

/**
 * HTML only: writes how our out-of-fold reading and Readability's (train/readings.ts) agree on a page, and the F1 of
 * each.
 */
function dumpOpinion(): void {
  const readings = loadReadings();
  const probabilities = readFloats(new URL('html.second.p.f32', OUT));
  const rows: number[] = [];
  const worth: number[] = [];
  const cues = new CueReader('html');
  let from = 0;
  for (const { set, gold, source } of readPages('html')) {
    const view = viewOf(source, cues);
    const { page } = view;
    const p = Float64Array.from(probabilities.subarray(from, from + view.size));
    from += view.size;
    const options = { keep: keptRoles(set, 'set') };
    const covered = coveredBy(page, readings.get(`${set}/${gold.id}`) ?? '');
    const own = decideBy(p, view, options);
    const f1 = (judgement: Judgement) => wordF1(render(assemble(page, judgement, options), 'text'), gold.text ?? '').f1;
    worth.push(f1(own), f1(decideByReader(view, covered, options)));
    if (view.size === 0) rows.push(...OPINION_FEATURES.map(() => 0));
    else rows.push(...measureSecondOpinion(view, prepareFeatures(view), { ...own, p, covered }).values);
  }
  writeFileSync(new URL('html.opinion.f32', OUT), Float32Array.from(rows));
  writeFileSync(new URL('html.opinion.worth.f32', OUT), Float32Array.from(worth));
  const names = JSON.parse(readFileSync(new URL('html.names.json', OUT), 'utf8')) as object;
  writeFileSync(new URL('html.names.json', OUT), JSON.stringify({ ...names, opinion: OPINION_FEATURES }));
}

mkdirSync(OUT, { recursive: true });
const [pass, model = ''] = process.argv.slice(2);
if (pass === 'second' && model === 'foreign') dumpSecond('text', model);
else if (model !== 'html' && model !== 'text') throw new Error(USAGE);
else if (pass === 'cues') dumpCues(model);
else if (pass === 'first') dumpFirst(model);
else if (pass === 'second') dumpSecond(model, model);
else if (pass === 'opinion' && model === 'html') dumpOpinion();
else throw new Error(USAGE);
