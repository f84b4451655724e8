import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { asPithError, PithError } from './errors.ts';

/**
 * The biggest page that is read, 200 MB: a thousand times the size of a big page, and such a text still fits into a
 * string.
 */
export const MAX_BYTES = 200 * 1024 * 1024;

/** The smallest and the biggest chunk that a file is read in, in bytes. */
const MIN_CHUNK = 65_536;
const MAX_CHUNK = 16 * 1024 * 1024;

/** Where an input's bytes come from: a file's path, an open stream, or the bytes themselves. */
export type ByteSource = string | Readable | Uint8Array;

/** Bytes in chunks, and their total number; `null` if it is not known, as with a pipe. */
export interface Bytes {
  readonly size: number | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Bytes of an open file or stream; a stream is not read any further after it is closed. */
export interface OpenBytes extends Bytes {
  close(): Promise<void>;
}

/** Opens an input. Both this function and the chunks throw a `PithError` that says why the input cannot be read. */
export async function openBytes(from: ByteSource): Promise<OpenBytes> {
  if (from instanceof Uint8Array) return { size: from.length, chunks: chunksOf([from]), close: async () => {} };
  return typeof from === 'string' ? openFile(from) : ofStream(from, null);
}

async function openFile(path: string): Promise<OpenBytes> {
  try {
    const file = await open(path);
    const { size } = await file.stat();
    // A pipe or device has no size, and a file may grow while it is read: both are read as streams with a limit.
    const stream = ofStream(file.createReadStream({ autoClose: false, highWaterMark: chunkSize(size) }), size);
    return { ...stream, close: () => stream.close().then(() => file.close()) };
  } catch (error) {
    throw asPithError(error, 'unreadable', 'read');
  }
}

function ofStream(stream: Readable, size: number | null): OpenBytes {
  const close = async (): Promise<void> => void stream.destroy();
  return { size, chunks: chunksOf(stream), close };
}

/** One chunk for most pages; one byte more than the file, so that its end is found at once. */
function chunkSize(size: number): number {
  return Math.min(Math.max(size + 1, MIN_CHUNK), MAX_CHUNK);
}

async function* chunksOf(parts: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for await (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
  } catch (error) {
    throw asPithError(error, 'unreadable', 'read');
  }
}

/** All bytes of an input in one piece. Throws `too-large` beyond `MAX_BYTES`, before reading if the size is known. */
export async function collect({ size, chunks }: Bytes): Promise<Uint8Array> {
  if (size !== null && size > MAX_BYTES) throw tooLarge();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_BYTES) throw tooLarge();
    parts.push(chunk);
  }
  return joined(parts);
}

/** Joins chunks; a single chunk is not copied. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

function tooLarge(): PithError {
  const limit = `${MAX_BYTES / 1024 / 1024} MB`;
  return new PithError('too-large', `is larger than ${limit}, the most that is read; split it into its pages`);
}
