/**
 * Scores the out-of-fold probabilities of the last `train/run` through the whole pipeline: the honest figures of the
 * fitted scorer, each page judged by weights that never saw its site.
 *
 * usage: tsx train/evaluate.ts html|text [SAMPLE]    (every SAMPLE-th page; default 1)
 */
import { readFileSync } from 'node:fs';
import { keptRoles } from '../bench/accuracy/columns.ts';
import { ONE_LINE_DUMPER } from '../bench/accuracy/corpus.ts';
import { wordF1 } from '../bench/accuracy/measures/word.ts';
import { assemble } from '../src/extract/article/index.ts';
import { readBlocks } from '../src/extract/blocks/index.ts';
import { createView } from '../src/extract/features/view.ts';
import { judge } from '../src/extract/filters/index.ts';
import { decideBy } from '../src/extract/model/index.ts';
import { render } from '../src/extract/output/index.ts';
import { readPages } from './pages.ts';

const split = process.argv[2] === 'text' ? 'text' : 'html';
const sample = Number(process.argv[3] ?? 1);
const p = new Float32Array(readFileSync(new URL(`./out/${split}.second.p.f32`, import.meta.url)).buffer);
const pages = readFileSync(new URL(`./out/${split}.pages.jsonl`, import.meta.url), 'utf8')
  .trim()
  .split('\n');
const sums = new Map<string, { pages: number; f1: number }>();
let index = 0;
for (const { set, gold, source } of readPages(split)) {
  const { from, to } = JSON.parse(pages[index] ?? '{}') as { from: number; to: number };
  if (index++ % sample !== 0) continue;
  const page = readBlocks(source);
  if (page.blocks.length !== to - from) throw new Error(`${set}/${gold.id}: the blocks changed since train/run`);
  const options = { keep: keptRoles(set, 'set') };
  const judgement = decideBy(Float64Array.from(p.subarray(from, to)), createView(page, judge(page)), options);
  const text = render(assemble(page, judgement, options), 'text');
  const name = split === 'text' && gold.type === ONE_LINE_DUMPER ? `${set} · one-line` : set;
  const sum = sums.get(name) ?? { pages: 0, f1: 0 };
  sums.set(name, { pages: sum.pages + 1, f1: sum.f1 + wordF1(text, gold.text ?? '').f1 });
}
for (const [name, { pages: count, f1 }] of [...sums].sort()) {
  console.log(`${name.padEnd(22)} ${String(count).padStart(5)} pages  word F1 ${(f1 / count).toFixed(4)}`);
}
