/**
 * Writes Readability's text of every HTML page of the sets to train/out/readings, for the arbiter of two readings. A
 * process takes one part of the pages, so that jsdom's memory is freed between parts.
 *
 * usage: tsx train/readings.ts [PART PARTS]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CORPUS_DIR, readCorpus } from '../bench/accuracy/corpus.ts';
import { decode } from '../src/input/decode.ts';
import { loadReadability } from '../src/readability/index.ts';

const OUT = new URL('./out/readings/', import.meta.url);
const PARTS = 16;

async function readPart(part: number, parts: number): Promise<void> {
  const file = new URL(`${part}-of-${parts}.jsonl`, OUT);
  if (existsSync(file)) return;
  const reader = await loadReadability();
  const rows: string[] = [];
  let index = 0;
  for (const { name, golds, pathOf } of readCorpus({ dir: CORPUS_DIR, split: 'html', sets: [], sample: 1 }) ?? []) {
    for (const gold of golds) {
      if (index++ % parts !== part) continue;
      const { text } = decode(readFileSync(pathOf(gold)), {});
      rows.push(`${JSON.stringify({ set: name, id: gold.id, text: reader.read(text, null) })}\n`);
    }
  }
  const half = new URL(`${part}-of-${parts}.half`, OUT);
  writeFileSync(half, rows.join(''));
  renameSync(half, file);
}

/** Readability's texts by set and id. Throws if `train/readings.ts` has not been run. */
export function loadReadings(): ReadonlyMap<string, string | null> {
  const readings = new Map<string, string | null>();
  for (let part = 0; part < PARTS; part++) {
    const rows = readFileSync(new URL(`${part}-of-${PARTS}.jsonl`, OUT), 'utf8')
      .trim()
      .split('\n');
    for (const row of rows) {
      const { set, id, text } = JSON.parse(row) as { set: string; id: string; text: string | null };
      readings.set(`${set}/${id}`, text);
    }
  }
  return readings;
}

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const [part, parts] = process.argv.slice(2).map(Number);
  if (part !== undefined && parts !== undefined) await readPart(part, parts);
  else {
    for (let i = 0; i < PARTS; i++) {
      const args = ['tsx', fileURLToPath(import.meta.url), String(i), String(PARTS)];
      const { status } = spawnSync('npx', args, { stdio: 'inherit' });
      if (status !== 0) process.exit(status ?? 1);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
