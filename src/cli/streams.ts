import type { Readable, Writable } from 'node:stream';
import { asPithError, systemCode } from '../input/errors.ts';

/** A stream that may be a terminal. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
  /** Width in characters, on a terminal. */
  readonly columns?: number | undefined;
}

/** The streams of the program and its working directory; `process` is one. */
export interface Streams {
  readonly stdin: Readable & Terminal;
  readonly stdout: Writable & Terminal;
  readonly stderr: Writable & Terminal;
  cwd(): string;
}

/** The reader of standard output has closed it, as `head` does: a reason to stop, not a failure. */
export class ClosedPipe extends Error {}

/** System error codes of a write to a pipe that nobody reads any more. */
const CLOSED: ReadonlySet<string | undefined> = new Set([
  'EPIPE',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
]);

/** Writes a text and waits until it is passed on. Throws `ClosedPipe`, or `write`, for example on a full device. */
export async function put(stream: Writable, text: string): Promise<void> {
  if (text === '') return;
  try {
    await new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
  } catch (error) {
    if (CLOSED.has(systemCode(error))) throw new ClosedPipe();
    throw asPithError(error, 'write', 'written');
  }
}

/**
 * Prevents error events of streams from ending the process: `put` reports errors of writes. Returns a function that
 * undoes it.
 */
export function guard(...streams: readonly Writable[]): () => void {
  const ignore = (): void => {};
  for (const stream of streams) stream.on('error', ignore);
  return () => {
    for (const stream of streams) stream.off('error', ignore);
  };
}
