import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { PithError } from '../input/errors.ts';
import type { Expansion, Input } from './expand.ts';
import { withoutPageExtension } from './extensions.ts';

/** An input and where its result goes; `target` is absolute, `null` means standard output. */
export interface Job {
  readonly input: Input;
  readonly target: string | null;
}

/** The target of `--output`. */
export interface Output {
  /** Absolute. */
  readonly path: string;
  readonly directory: boolean;
}

/** Whether `--output` is a directory: it exists as one, ends in a slash, or many pages go there. Throws `usage`. */
export async function planOutput(output: string, options: { cwd: string; many: boolean }): Promise<Output> {
  const path = await resolveOutput(output, options.cwd);
  const present = await stat(path).catch(() => null);
  const meant = options.many || output.endsWith('/') || output.endsWith(sep);
  if (present !== null && !present.isDirectory() && meant) {
    throw new PithError('usage', `${output} is a file where a directory is needed; name another output`);
  }
  return { path, directory: meant || (present?.isDirectory() ?? false) };
}

/** The absolute path of `--output`, with symbolic links resolved as far as it exists. */
export function resolveOutput(output: string, cwd: string): Promise<string> {
  return real(resolve(cwd, output));
}

/**
 * Gives every input its target. Throws `usage`, before anything is written, if a result would overwrite another result
 * or a source.
 */
export async function planJobs(
  { inputs }: Expansion,
  output: Output | null,
  extension: string,
): Promise<readonly Job[]> {
  if (output === null) return inputs.map((input) => ({ input, target: null }));
  const jobs = inputs.map((input) => ({ input, target: place(input, output, extension) }));
  refuseCollisions(jobs);
  await refuseSources(jobs);
  return jobs;
}

function place(input: Input, output: Output, extension: string): string {
  return output.directory ? join(output.path, `${withoutPageExtension(input.mirror)}${extension}`) : output.path;
}

function refuseCollisions(jobs: readonly Job[]): void {
  const taken = new Map<string, Input>();
  for (const { input, target } of jobs) {
    if (target === null || input.error !== undefined) continue;
    const other = taken.get(target);
    if (other !== undefined) {
      const both = `${other.name} and ${input.name} would both be written to ${target}`;
      throw new PithError('usage', `${both}; rename one, or clean them into two directories`);
    }
    taken.set(target, input);
  }
}

async function refuseSources(jobs: readonly Job[]): Promise<void> {
  const sources = new Map<string, string>();
  for (const { input } of jobs) if (input.path !== null) sources.set(await real(input.path), input.name);
  for (const { target } of jobs) {
    const source = target === null ? undefined : sources.get(await real(target));
    if (source !== undefined) {
      throw new PithError('usage', `${source} would be overwritten by an article; name another output`);
    }
  }
}

/** The path with symbolic links resolved, as far as it exists. */
async function real(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await real(parent), basename(path));
  }
}
