import type { Readable, Writable } from 'node:stream';
import { asPithError, systemCode } from '../input/errors.ts';

/** A stream that may be a terminal. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
  /** Width in characters, on a terminal. */
  readonly columns?: number | undefined;
}

/** What the program reads and writes, and where paths begin; `process` is one. */
export interface Streams {
  readonly stdin: Readable & Terminal;
  readonly stdout: Writable & Terminal;
  readonly stderr: Writable & Terminal;
  cwd(): string;
}

/** The reader of standard output has gone, as `head` does: a reason to stop, not a failure. */
export class ClosedPipe extends Error {}

/** System codes of a write to a pipe that nobody reads any more. */
const CLOSED: ReadonlySet<string | undefined> = new Set([
  'EPIPE',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
]);

/** Writes and waits until the text is handed on. Throws `ClosedPipe`, or `write` as on a full device. */
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

/** Keeps error events of streams from ending the process: `put` reports those of writes. Returns how to undo it. */
export function guard(...streams: readonly Writable[]): () => void {
  const ignore = (): void => {};
  for (const stream of streams) stream.on('error', ignore);
  return () => {
    for (const stream of streams) stream.off('error', ignore);
  };
}
