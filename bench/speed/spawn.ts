import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const USAGE = fileURLToPath(new URL('./usage.cjs', import.meta.url));

/** The resources that a process used: CPU and wall time in microseconds, and peak memory in kilobytes. */
export interface Usage {
  readonly cpu: number;
  readonly wall: number;
  readonly peak: number;
}

/** Runs Node with these arguments to its end. Throws if it fails. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Usage {
  const start = process.hrtime.bigint();
  const { status, output, stderr } = spawnSync(process.execPath, ['--require', USAGE, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const wall = Number(process.hrtime.bigint() - start) / 1000;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with exit status ${status}: ${stderr.slice(-500)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(output[3]!) as NodeJS.ResourceUsage;
  return { cpu: userCPUTime + systemCPUTime, wall, peak: maxRSS };
}
