/**
 * Prints the bytes per block that `inspect` needs for a page of equal lines.
 * usage: node --expose-gc memory-worker.mjs DIR LINE COUNT
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [dir, line, count] = process.argv.slice(2);
const { inspect } = await import(pathToFileURL(join(dir, 'dist/index.js')).href);

function held() {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

// Loaded and compiled before the count starts.
inspect(line.repeat(1000));
const page = Buffer.from(line.repeat(Number(count))).toString();
const before = held();
const inspection = inspect(page);
const after = held();
process.stdout.write(String((after - before) / inspection.article.blocks.length));
