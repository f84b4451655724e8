import type { Failed, Outcome } from '../batch/clean.ts';
import { writeWhole } from '../batch/write.ts';
import { type Format, render, renderError } from '../extract/output/index.ts';
import { put, type Streams } from './streams.ts';

export interface EmitOptions {
  readonly format: Format;
  readonly blocks: boolean;
  /** Put `==> name <==` before each text. */
  readonly headers: boolean;
}

/** Writes outcomes one after the other. Throws `ClosedPipe`, or `write` for a target that cannot be written. */
export type Emit = (outcome: Outcome) => Promise<void>;

/** Makes the function that writes each outcome to its job's target or to standard output. */
export function createEmit({ stdout }: Streams, options: EmitOptions): Emit {
  let first = true;
  return async (outcome) => {
    const { name, job } = outcome;
    const { target } = job;
    if (target !== null) {
      // A failed page leaves no file, so every file there is a cleaned page.
      if ('article' in outcome) await writeWhole(target, show(outcome, options, options.format === 'json'));
      return;
    }
    if (options.format === 'text' && 'error' in outcome) return;
    const text = show(outcome, options, options.format === 'json' && stdout.isTTY === true);
    const part = options.headers ? `==> ${name} <==\n${text}` : text;
    if (part === '') return;
    await put(stdout, options.format === 'text' && !first ? `\n${part}` : part);
    first = false;
  };
}

function show(outcome: Outcome, { format, blocks }: EmitOptions, pretty: boolean): string {
  return 'article' in outcome ? render(outcome.article, format, { blocks, pretty }) : showError(outcome, pretty);
}

function showError({ name, error, source, fields }: Failed, pretty: boolean): string {
  const { code, message } = error;
  const read = { kind: source?.kind ?? null, encoding: source?.encoding ?? null };
  return renderError({ name, ...read, code, message, fields }, { pretty });
}
