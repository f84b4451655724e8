import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Row } from '../accuracy/evaluate.ts';
import type { Tool } from './tools.ts';

/** Milliseconds that a peer may take for a page; the slowest pages of the corpora take a tenth of it. */
const PAGE_LIMIT = 60_000;

/** A page for a peer's process, as one JSON line. */
export interface Job {
  readonly id: string;
  readonly path: string;
  readonly lang?: string;
  readonly html?: string;
}

/** A peer's process: one line in, one line out. It is started again after a crash or a timeout. */
export class Peer {
  readonly #tool: Pick<Tool, 'name' | 'command'>;
  readonly #limit: number;
  #child: ChildProcessWithoutNullStreams | null = null;
  #answer: ((line: string | null) => void) | null = null;

  /** `limit`: milliseconds it may take for a page. */
  constructor(tool: Pick<Tool, 'name' | 'command'>, limit: number = PAGE_LIMIT) {
    this.#tool = tool;
    this.#limit = limit;
  }

  /** The peer's row for a page; `error` says that it crashed or took too long. */
  async read(job: Job): Promise<Row> {
    const child = this.#child ?? this.#start();
    const line = await new Promise<string | null>((resolve) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), this.#limit);
      this.#answer = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      child.stdin.write(`${JSON.stringify(job)}\n`);
    });
    if (line === null) return { id: job.id, text: '', error: `${this.#tool.name} crashed or took too long` };
    return JSON.parse(line) as Row;
  }

  /** Ends the process. */
  close(): void {
    this.#child?.stdin.end();
  }

  #start(): ChildProcessWithoutNullStreams {
    const [command, ...args] = this.#tool.command;
    const child = spawn(command, args);
    // A peer's warnings about a page are not printed; its rows contain what matters.
    child.stderr.resume();
    child.stdin.on('error', () => child.kill('SIGKILL'));
    createInterface({ input: child.stdout }).on('line', (line) => this.#answer?.(line));
    const gone = (): void => {
      if (this.#child === child) this.#child = null;
      this.#answer?.(null);
    };
    child.on('error', gone);
    child.on('close', gone);
    this.#child = child;
    return child;
  }
}
