/**
 * Writes what the trainer reads, from the TypeScript code itself so that training and use never differ.
 *
 * usage: tsx train/dump.ts first|second html|text
 */
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import type { Split } from '../bench/accuracy/corpus.ts';
import { readBlocks } from '../src/extract/blocks/index.ts';
import { HTML_FEATURES, measureFeatures, TEXT_FEATURES } from '../src/extract/features/index.ts';
import { measureSecondPass, secondPassNames } from '../src/extract/features/second-pass.ts';
import { createView } from '../src/extract/features/view.ts';
import { judge } from '../src/extract/filters/index.ts';
import { findHeadlines } from '../src/extract/model/headline.ts';
import { isAround, settleBlocks } from '../src/extract/model/roles.ts';
import type { Source } from '../src/types.ts';
import { labelBlocks, tokens } from './labels.ts';
import { readPages } from './pages.ts';

const OUT = new URL('./out/', import.meta.url);
/** Pages with a shorter gold would outweigh the others. */
const MIN_GOLD_WORDS = 60;
/** No block of furniture weighs more than this share of its page. */
const MAX_WEIGHT = 1;

function dumpFirst(split: Split): void {
  const names = split === 'html' ? HTML_FEATURES : TEXT_FEATURES;
  const second = secondPassNames(names, split === 'html').slice(names.length);
  const features = openSync(new URL(`${split}.first.f32`, OUT), 'w');
  const labels = openSync(new URL(`${split}.rows.f32`, OUT), 'w');
  const index: string[] = [];
  let rows = 0;
  for (const { set, gold, source, site } of readPages(split)) {
    const { page, view, matrix } = measurePage(source);
    const { body, usable, goldFound } = labelBlocks(page.blocks, gold.text ?? '');
    const scale = Math.max(MIN_GOLD_WORDS, tokens(gold.text ?? '').length);
    const settled = settleBlocks(view, findHeadlines(view, Float64Array.from(body)));
    const out = new Float32Array(page.blocks.length * 2);
    page.blocks.forEach((block, i) => {
      const role = settled[i]?.role;
      const counts = usable && !block.hidden && !(role !== undefined && isAround(role));
      out[i * 2] = body[i] ?? 0;
      out[i * 2 + 1] = counts ? Math.min(MAX_WEIGHT, block.stats.words / scale) : 0;
    });
    writeSync(features, matrix.values);
    writeSync(labels, out);
    index.push(
      JSON.stringify({ set, id: gold.id, site, from: rows, to: rows + page.blocks.length, usable, goldFound }),
    );
    rows += page.blocks.length;
  }
  closeSync(features);
  closeSync(labels);
  writeFileSync(new URL(`${split}.pages.jsonl`, OUT), `${index.join('\n')}\n`);
  writeFileSync(new URL(`${split}.names.json`, OUT), JSON.stringify({ first: names, second }));
  console.log(`${split}: ${index.length} pages, ${rows} blocks, ${names.length} features`);
}

/** The stages up to the features; the model is what is being trained. */
function measurePage(source: Source) {
  const page = readBlocks(source);
  const view = createView(page, judge(page));
  return { page, view, matrix: measureFeatures(view) };
}

function dumpSecond(split: Split): void {
  const p = new Float32Array(readFileSync(new URL(`${split}.first.p.f32`, OUT)).buffer);
  const features = openSync(new URL(`${split}.second.f32`, OUT), 'w');
  let row = 0;
  for (const { source } of readPages(split)) {
    const { view, matrix } = measurePage(source);
    const second = measureSecondPass(view, matrix, Float64Array.from(p.subarray(row, row + view.size)));
    const from = matrix.names.length;
    const width = second.names.length - from;
    const out = new Float32Array(view.size * width);
    for (let i = 0; i < view.size; i++) {
      out.set(second.values.subarray(i * second.names.length + from, (i + 1) * second.names.length), i * width);
    }
    writeSync(features, out);
    row += view.size;
  }
  closeSync(features);
}

mkdirSync(OUT, { recursive: true });
const [pass, split] = process.argv.slice(2);
if ((pass !== 'first' && pass !== 'second') || (split !== 'html' && split !== 'text')) {
  throw new Error('usage: tsx train/dump.ts first|second html|text');
}
if (pass === 'first') dumpFirst(split);
else dumpSecond(split);
