/**
 * Renders every HTML page of the training sets with two more real tools, so that the scorer of dumps learns from more
 * kinds of them: writes corpus/views/SET/pages/ID.TOOL.txt and corpus/views/SET/gold.jsonl, laid out as corpus/text is.
 * A page's tools are drawn by a hash of its set and id; the same corpora and versions give the same dumps.
 *
 * usage: bash train/views/run [DIR [SAMPLE]]    (to DIR, default corpus/views; every SAMPLE-th page, default 1)
 * needs: apt-get install w3m elinks links2 chromium    (tools.ts has the versions; the rest is installed here)
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS_DIR, type CorpusSet, type Gold, readCorpus } from '../../bench/accuracy/corpus.ts';
import { decode } from '../../src/input/decode.ts';
import { TRAINING_SETS } from '../pages.ts';
import { installTools } from './install.ts';
import { Renderer } from './render.ts';
import { TOOLS, type ViewTool } from './tools.ts';

/** The address of pages whose address is not in the corpus. */
const UNKNOWN_URL = 'https://example.org/';
/** Failures printed in full; all are counted. */
const MAX_PRINTED = 20;

/** The results of a tool. */
interface Tally {
  written: number;
  empty: number;
  failed: number;
}

const tallies = new Map(TOOLS.map(({ name }): [string, Tally] => [name, { written: 0, empty: 0, failed: 0 }]));
const failures: string[] = [];

async function main(dir: string, sample: number): Promise<void> {
  const corpus = readCorpus({ dir: CORPUS_DIR, split: 'html', sets: TRAINING_SETS, sample });
  if (corpus === null) throw new Error('corpus/ not found: unpack it as CONTRIBUTING.md says');
  installTools();
  const renderer = new Renderer();
  for (const set of corpus) {
    const rows = await renderSet(renderer, set, join(dir, set.name));
    console.log(`views: ${set.name}: ${rows} dumps of ${set.golds.length} pages`);
  }
  renderer.close();
  report();
}

/** Renders the pages of a set into its folder, and returns the number of dumps. */
async function renderSet(renderer: Renderer, set: CorpusSet, dir: string): Promise<number> {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(join(dir, 'pages'), { recursive: true });
  const rows: string[] = [];
  for (const gold of set.golds) {
    for (const tool of toolsFor(set.name, gold.id)) {
      const text = await renderPage(renderer, { set, gold, tool });
      if (text === null) continue;
      const id = `${gold.id}.${tool.name}`;
      writeFileSync(join(dir, 'pages', `${id}.txt`), text);
      rows.push(`${JSON.stringify({ ...gold, id, type: tool.name })}\n`);
    }
  }
  writeFileSync(join(dir, 'gold.jsonl'), rows.join(''));
  return rows.length;
}

/** A page's dump, `null` if its tool failed or printed nothing. */
async function renderPage(
  renderer: Renderer,
  { set, gold, tool }: { set: CorpusSet; gold: Gold; tool: ViewTool },
): Promise<string | null> {
  const { text: html } = decode(readFileSync(set.pathOf(gold)));
  const { url } = gold as { url?: string };
  const { text, error } = await renderer.render(tool, { id: gold.id, html, url: url ?? UNKNOWN_URL });
  const tally = tallies.get(tool.name) as Tally;
  if (error !== undefined) {
    tally.failed++;
    failures.push(`${set.name}/${gold.id}: ${tool.name}: ${error}`);
    return null;
  }
  if (text.trim() === '') {
    tally.empty++;
    return null;
  }
  tally.written++;
  return text;
}

/** The two tools that render a page. */
function toolsFor(set: string, id: string): readonly ViewTool[] {
  const hash = createHash('sha256').update(`${set}/${id}`).digest();
  const first = hash.readUInt32BE(0) % TOOLS.length;
  const others = TOOLS.filter((_, n) => n !== first);
  return [TOOLS[first] as ViewTool, others[hash.readUInt32BE(4) % others.length] as ViewTool];
}

function report(): void {
  for (const [name, { written, empty, failed }] of tallies) {
    console.log(`${name.padEnd(14)} ${String(written).padStart(5)} dumps  ${empty} empty  ${failed} failed`);
  }
  for (const failure of failures.slice(0, MAX_PRINTED)) console.log(failure);
  if (failures.length > MAX_PRINTED) console.log(`and ${failures.length - MAX_PRINTED} failures more`);
}

const [dir, sample] = process.argv.slice(2);
await main(dir ?? join(CORPUS_DIR, 'views'), Number(sample ?? 1));
