import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

/** The executable as users run it; the build is made before the tests. */
const BIN = join(import.meta.dirname, '../../bin/pith.js');

/** What a finished process left. */
export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Given on standard input, which is empty by default; `null` leaves it open without a word. */
  readonly input?: string | Uint8Array | null;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the running process. */
  readonly during?: (child: ChildProcess) => void;
}

/** Colour variables of the machine that runs the tests do not reach the program. */
function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...rest } = process.env;
  return { ...rest, ...extra };
}

/** Runs pith and waits for its end. */
export function pith(args: readonly string[], options: RunOptions): Promise<Result> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: options.cwd, env: environment(options.env) });
  return finish(child, options);
}

/** Runs a line of shell in which `pith` is the executable. */
export function shell(line: string, options: RunOptions): Promise<Result> {
  const script = `pith() { "${process.execPath}" "${BIN}" "$@"; }\n${line}`;
  return finish(spawn('bash', ['-c', script], { cwd: options.cwd, env: environment(options.env) }), options);
}

function finish(child: ChildProcess, { input = '', during }: RunOptions): Promise<Result> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  // A program that ends without reading closes the pipe under our feet: no failure of the test.
  child.stdin?.on('error', () => {});
  if (input !== null) child.stdin?.end(input);
  during?.(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

export interface CallOptions {
  readonly cwd: string;
  readonly input?: string;
  /** Streams that claim to be a terminal of 80 columns. */
  readonly terminals?: readonly ('stdin' | 'stdout')[];
}

/** Calls the program in this process: the same without a second's start, for long tables. */
export async function call(args: readonly string[], { cwd, input = '', terminals = [] }: CallOptions): Promise<Result> {
  const stdin = Object.assign(Readable.from([Buffer.from(input)]), { isTTY: terminals.includes('stdin') });
  const stdout = Object.assign(new PassThrough(), { isTTY: terminals.includes('stdout'), columns: 80 });
  const stderr = new PassThrough();
  const [out, err] = [stdout.setEncoding('utf8').toArray(), stderr.setEncoding('utf8').toArray()];
  const code = await main(args, { stdin, stdout, stderr, cwd: () => cwd });
  stdout.end();
  stderr.end();
  return { code, stdout: (await out).join(''), stderr: (await err).join('') };
}
