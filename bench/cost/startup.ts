import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { quantile } from '../accuracy/bootstrap.ts';

const FIRST = fileURLToPath(new URL('./first.ts', import.meta.url));
/** Fresh processes to take the median of. */
const PROCESSES = 5;

/** CPU time in microseconds of the first two `extract` calls of a process on the same tiny page. */
export interface Startup {
  readonly first: number;
  readonly second: number;
}

/** Measures the start in fresh processes: what the first call costs more is compiling code and loading weights. */
export async function measureStartup(): Promise<Startup> {
  const runs: Startup[] = [];
  for (let i = 0; i < PROCESSES; i++) runs.push(await startOnce());
  const medianOf = (call: keyof Startup): number =>
    quantile(
      runs.map((run) => run[call]),
      0.5,
    );
  return { first: medianOf('first'), second: medianOf('second') };
}

/** Rejects when the process ends without a word. */
function startOnce(): Promise<Startup> {
  return new Promise((resolve, reject) => {
    const child = fork(FIRST);
    child.on('message', (message) => resolve(message as Startup));
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`a process of the bench ended with exit code ${code}`)));
  });
}
