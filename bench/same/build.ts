import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Digest, Fields, Outcome } from './digest.ts';
import type { CorpusPage } from './pages.ts';
import type { Request } from './worker.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** A built checkout in a separate process. */
export class Build {
  readonly #dir: string;
  readonly #child: ChildProcess;

  /** Throws if the checkout is not built. */
  constructor(dir: string) {
    this.#dir = resolve(dir);
    const entry = join(this.#dir, 'dist/index.js');
    if (!existsSync(entry)) throw new Error(`${entry} is not there: build the checkout first`);
    this.#child = fork(WORKER, { serialization: 'advanced' });
  }

  /** Digests of the build's results on all pages. Rejects if its process ends early. */
  digestAll(pages: readonly CorpusPage[], fields: Fields): Promise<Digest[]> {
    const digests: Digest[] = [];
    return this.#ask({ dir: this.#dir, fields, pages }, (batch, done) => {
      digests.push(...(batch as Digest[]));
      if (digests.length === pages.length) done(digests);
    });
  }

  /** The whole result of the build on one page; call it after the digests. */
  read(page: CorpusPage): Promise<Outcome> {
    return this.#ask({ page }, (json, done) => done(JSON.parse(json as string) as Outcome));
  }

  /** Ends the process. */
  close(): void {
    this.#child.kill();
  }

  #ask<T>(request: Request, take: (message: unknown, done: (value: T) => void) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      const failed = (code: number | null): void =>
        reject(new Error(`the process of ${this.#dir} ended early with exit code ${code}`));
      const heard = (message: unknown): void =>
        take(message, (value) => {
          this.#child.off('exit', failed);
          this.#child.off('message', heard);
          resolve(value);
        });
      this.#child.on('exit', failed);
      this.#child.on('message', heard);
      this.#child.send(request);
    });
  }
}
