import { isUtf8 } from 'node:buffer';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBuffer } from 'encoding-sniffer';
import { type CorpusSet, type Gold, readJsonLines } from '../accuracy/corpus.ts';
import type { Row } from '../accuracy/evaluate.ts';
import { type Job, Peer } from './peer.ts';
import { CACHE, columnOf, type Tool } from './tools.ts';

/** The folder for the rows of every tool and version, so that a run continues where the last one stopped. */
export const ROWS_DIR: string = join(CACHE, 'rows');

/** Runs a tool over the pages of a set that have no row yet, and returns their number. */
export async function predictSet(tool: Tool, set: CorpusSet): Promise<number> {
  const dir = join(ROWS_DIR, columnOf(tool));
  const file = join(dir, `${set.name}.jsonl`);
  mkdirSync(dir, { recursive: true });
  const known = new Set(existsSync(file) ? readJsonLines<Row>(file).map(({ id }) => id) : []);
  const missing = set.golds.filter(({ id }) => !known.has(id));
  const peer = new Peer(tool);
  for (const gold of missing) {
    const row = await peer.read(jobOf(tool, gold, set.pathOf(gold)));
    appendFileSync(file, `${JSON.stringify(row)}\n`);
  }
  peer.close();
  return missing.length;
}

function jobOf(tool: Tool, { id, lang }: Gold, path: string): Job {
  const job = lang === undefined ? { id, path } : { id, path, lang };
  return tool.input === 'html' ? { ...job, html: decodePage(readFileSync(path)) } : job;
}

/** Decodes like a browser, except that valid UTF-8 is recognised even if the page does not declare it. */
export function decodePage(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeBuffer(bytes);
}
