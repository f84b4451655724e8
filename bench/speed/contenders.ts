import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isInstalled } from '../peers/install.ts';
import { Peer } from '../peers/peer.ts';
import { decodePage } from '../peers/predict.ts';
import { SPEED_TOOLS, type Tool } from '../peers/tools.ts';
import type { SpeedPage } from './pages.ts';
import type { Contender, Times } from './rounds.ts';
import type { Setup } from './worker.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** The contender whose time is the unit for all others. */
export const UNIT = 'htmlparser2';

/** A contender and how to end its process. */
export interface Running extends Contender {
  readonly close: () => void;
}

/**
 * Starts everything that needs no set-up: the parser, its tokenizer, and the builds of pith by the start of their
 * names.
 */
export async function startOwn(
  pages: readonly SpeedPage[],
  builds: Readonly<Record<string, string>>,
): Promise<Running[]> {
  const html = pages.map((page) => page.html);
  const dumps = pages.map((page) => page.dump);
  const own: [name: string, setup: Setup][] = [
    [UNIT, { work: 'parse', dir: '', paths: html }],
    ['htmlparser2 Tokenizer', { work: 'tokenize', dir: '', paths: html }],
    ...Object.entries(builds).flatMap(([age, dir]): [string, Setup][] => [
      [`${age}pith HTML`, { work: 'extract', dir, paths: html }],
      [`${age}pith text`, { work: 'extract', dir, paths: dumps }],
    ]),
  ];
  return Promise.all(own.map(([name, setup]) => startWorker(name, setup)));
}

/** Starts the pipeline of this source, stage by stage, on HTML and on dumps. */
export async function startStages(pages: readonly SpeedPage[]): Promise<Running[]> {
  const kinds = { HTML: pages.map(({ html }) => html), text: pages.map(({ dump }) => dump) };
  return Promise.all(
    Object.entries(kinds).map(([kind, paths]) => startWorker(`stages ${kind}`, { work: 'stages', dir: '', paths })),
  );
}

/** Starts the peers that are installed, and names the others. */
export function startPeers(pages: readonly SpeedPage[]): { running: Running[]; missing: string[] } {
  const installed = SPEED_TOOLS.filter(isInstalled);
  const missing = SPEED_TOOLS.filter((tool) => !installed.includes(tool)).map(({ name }) => name);
  return { running: installed.map((tool) => startPeer(tool, pages)), missing };
}

async function startWorker(name: string, setup: Setup): Promise<Running> {
  const child = fork(WORKER);
  await ask(child, setup);
  return { name, run: async () => (await ask(child, 'run')) as Times, close: () => child.kill() };
}

/** Rejects if the process ends instead of answering. */
function ask(child: ChildProcess, message: Setup | 'run'): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null): void =>
      reject(new Error(`a process of the bench ended with exit code ${code}`));
    child.once('exit', gone);
    child.once('message', (answer) => {
      child.off('exit', gone);
      resolve(answer);
    });
    child.send(message);
  });
}

/** A peer reports its time with each row; pages on which it fails count as 0. */
function startPeer(tool: Tool, pages: readonly SpeedPage[]): Running {
  const peer = new Peer(tool);
  const run = async (): Promise<Times> => {
    let total = 0;
    for (const { id, html } of pages) {
      const job = tool.input === 'html' ? { id, path: html, html: decodePage(readFileSync(html)) } : { id, path: html };
      total += (await peer.read(job)).cpu ?? 0;
    }
    return { total };
  };
  return { name: tool.name, run, close: () => peer.close() };
}
