import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { evaluate, type PageResult, type Task } from './evaluate.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** Runs a task on `jobs` processes (1 is this process); results are in the order of sets, pages and columns. */
export async function evaluateOn(jobs: number, task: Omit<Task, 'part' | 'parts'>): Promise<PageResult[]> {
  if (jobs === 1) return evaluate({ ...task, part: 0, parts: 1 });
  const parts = Array.from({ length: jobs }, (_, part) => runWorker({ ...task, part, parts: jobs }));
  const results = (await Promise.all(parts)).flat();
  const order = new Map(task.columns.map(({ name }, i) => [name, i]));
  return results.sort(
    (a, b) => compare(a.set, b.set) || a.index - b.index || order.get(a.column)! - order.get(b.column)!,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function runWorker(task: Task): Promise<PageResult[]> {
  return new Promise((resolve, reject) => {
    const child = fork(WORKER, { serialization: 'advanced' });
    let results: PageResult[] | null = null;
    child.on('message', (message) => {
      results = message as PageResult[];
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (results !== null) resolve(results);
      else reject(new Error(`a worker of the bench ended early with exit code ${code}`));
    });
    child.send(task);
  });
}
