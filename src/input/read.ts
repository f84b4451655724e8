import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Kind, Source } from '../types.ts';
import { decode } from './decode.ts';
import { asPithError, PithError } from './errors.ts';
import { sourceFromString } from './source.ts';

/** The biggest page that is read, 200 MB: a thousand times a big page, and text of that size still fits a string. */
export const MAX_BYTES = 200 * 1024 * 1024;

export interface ReadOptions {
  readonly kind?: Kind | undefined;
  readonly url?: string | undefined;
  readonly encoding?: string | undefined;
}

/** Where a page comes from: a file's path, or an open stream; `name` stands in messages. */
export interface Place {
  readonly name: string;
  readonly from: string | Readable;
}

/** Reads and decodes a page. Throws a `PithError` that says what is wrong with it. */
export async function readSource(place: Place, options: ReadOptions = {}): Promise<Source> {
  const bytes = await readBytes(place.from).catch((error: unknown) => {
    throw asPithError(error, 'unreadable', 'read');
  });
  const { text, encoding } = decode(bytes, options);
  return sourceFromString(text, { name: place.name, kind: options.kind, url: options.url, encoding });
}

async function readBytes(from: string | Readable): Promise<Uint8Array> {
  if (typeof from !== 'string') return collect(from);
  const file = await open(from);
  try {
    const { size } = await file.stat();
    if (size > MAX_BYTES) throw tooLarge();
    // A pipe or device has no size, and a file may grow while it is read: both are read as streams with a limit.
    return await collect(file.createReadStream({ autoClose: false, highWaterMark: chunkSize(size) }));
  } finally {
    await file.close();
  }
}

/** One chunk for most pages; a byte more than the file, so that its end is met at once. */
function chunkSize(size: number): number {
  return Math.min(Math.max(size + 1, 65_536), 16 * 1024 * 1024);
}

/** All bytes of a stream. Throws `too-large` beyond `MAX_BYTES`. */
export async function collect(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > MAX_BYTES) throw tooLarge();
    chunks.push(bytes);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

function tooLarge(): PithError {
  const limit = `${MAX_BYTES / 1024 / 1024} MB`;
  return new PithError('too-large', `is larger than ${limit}, the most that is read; split it into its pages`);
}
