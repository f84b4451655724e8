import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decode } from '../../src/input/decode.ts';
import { type Api, type Digest, digest, type Fields, type Outcome, readOutcome } from './digest.ts';
import type { CorpusPage } from './pages.ts';

/** A request to a build's process: a list of pages to digest, or one page to send whole. */
export type Request =
  | { readonly dir: string; readonly fields: Fields; readonly pages: readonly CorpusPage[] }
  | { readonly page: CorpusPage };

/** Digests sent at once. */
const BATCH = 100;

let api: Api | null = null;
let fields: Fields = 'all';

process.on('message', async (request: Request) => {
  if ('page' in request) {
    // Sent as JSON, like the other build's outcome, so that values that JSON cannot express are not differences.
    process.send!(JSON.stringify(read(request.page)));
    return;
  }
  fields = request.fields;
  api = (await import(pathToFileURL(join(request.dir, 'dist/index.js')).href)) as Api;
  let batch: Digest[] = [];
  for (const page of request.pages) {
    batch.push(digest(read(page)));
    if (batch.length < BATCH) continue;
    await send(batch);
    batch = [];
  }
  if (batch.length > 0) await send(batch);
});

function read({ id, path }: CorpusPage): Outcome {
  const { text, encoding } = decode(readFileSync(path));
  return readOutcome(api!, { text, options: { name: id, encoding } }, fields);
}

function send(batch: readonly Digest[]): Promise<void> {
  return new Promise((resolve) => process.send!(batch, () => resolve()));
}
