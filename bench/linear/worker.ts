import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../../src/types.ts';
import type { Shape } from './make.ts';
import { findShape } from './shapes.ts';

/** The task of a process. */
export interface Task {
  /** A built checkout. */
  readonly dir: string;
  readonly shape: string;
  /** `extract` and the text of its article, or the command `pith explain`. */
  readonly way: Way;
}

export type Way = 'extract' | 'explain';

/** The result for a size: CPU time in microseconds, or the error that was thrown. */
export type Answer = { readonly time: number } | { readonly error: string };

/** The page that warms up the compiler, in characters, and for how many microseconds it is run. */
const WARMUP = { size: 1 << 15, time: 400_000 } as const;
/** Microseconds after which a page is not run again; the least time of all runs counts. */
const ENOUGH = 200_000;

type Run = (page: string) => void | Promise<void>;

let shape: Shape | null = null;
let run: Run | null = null;

// First the task, then sizes in characters, one after the other.
process.on('message', async (message: Task | number) => {
  try {
    if (typeof message === 'number') answer({ time: await repeat(run!, shape!.make(message), ENOUGH) });
    else await start(message);
  } catch (error) {
    answer({ error: String(error) });
  }
});

function answer(answer: Answer): void {
  process.send!(answer);
}

async function start({ dir, shape: name, way }: Task): Promise<void> {
  shape = findShape(name);
  run = await (way === 'extract' ? extractor(dir, shape) : explainer(dir, shape));
  await repeat(run, shape.make(WARMUP.size), WARMUP.time);
  answer({ time: 0 });
}

/**
 * Runs a page at least once, until this many microseconds of CPU time are used, and returns the least time of a run.
 */
async function repeat(run: Run, page: string, enough: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let spent = 0; spent < enough; ) {
    const start = process.cpuUsage();
    await run(page);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, user + system);
    spent += user + system;
  }
  return least;
}

async function extractor(dir: string, { kind }: Shape): Promise<Run> {
  const { extract, render } = (await import(pathToFileURL(join(dir, 'dist/index.js')).href)) as {
    extract: (page: string, options: object) => Article;
    render: (article: Article, format: string) => string;
  };
  const options = kind === 'auto' ? {} : { kind };
  return (page) => void render(extract(page, options), 'text');
}

/** The command itself, run repeatedly in this process; its output is discarded. */
async function explainer(dir: string, { kind }: Shape): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'pith-linear-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const file = join(folder, 'page.txt');
  process.stdout.write = ((_: string, done?: () => void) => {
    done?.();
    return true;
  }) as typeof process.stdout.write;
  const command = pathToFileURL(join(dir, 'bin/pith.js')).href;
  process.argv = [process.execPath, 'pith', 'explain', file, ...(kind === 'auto' ? [] : ['--kind', kind])];
  let runs = 0;
  return async (page) => {
    writeFileSync(file, page);
    // A different address each time, so that the module is run again.
    await import(`${command}?run=${runs++}`);
    if (process.exitCode) throw new Error(`pith explain ended with exit status ${process.exitCode}`);
  };
}
