import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Point } from './exponent.ts';
import type { Answer, Task } from './worker.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/**
 * Measures the sizes in a separate process, from the smallest up and, with the compiler warmed up by the largest, down
 * again; the least time counts. After a failure, larger sizes are left out.
 */
export async function measureSizes(
  task: Task,
  { sizes, limit }: { sizes: readonly number[]; limit: number },
): Promise<Point[]> {
  // A process that runs out of memory prints its long stack.
  const child = fork(WORKER, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const points: Point[] = [];
  let answer = await ask(child, task, limit);
  for (const size of sizes) {
    if ('time' in answer) answer = await ask(child, size, limit);
    const failure = 'error' in answer ? answer.error : null;
    points.push({ size, time: 'time' in answer ? answer.time : null, failure });
    if (failure !== null) break;
  }
  const failed = points.some(({ failure }) => failure !== null);
  for (const [i, { size, time }] of failed ? [] : [...points.entries()].slice(0, -1).reverse()) {
    const again = await ask(child, size, limit);
    if ('time' in again) points[i] = { size, time: Math.min(time!, again.time), failure: null };
  }
  child.kill();
  return points;
}

/** The answer of the process within `limit` seconds. */
function ask(child: ChildProcess, message: Task | number, limit: number): Promise<Answer> {
  return new Promise((resolve) => {
    let ended = 'out of memory';
    const timer = setTimeout(() => {
      ended = `over ${limit} s`;
      child.kill('SIGKILL');
    }, limit * 1000);
    const done = (answer: Answer): void => {
      clearTimeout(timer);
      child.off('message', done);
      child.off('exit', gone);
      resolve(answer);
    };
    const gone = (): void => done({ error: ended });
    child.on('message', done);
    child.on('exit', gone);
    child.send(message);
  });
}
