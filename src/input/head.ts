import { type Bytes, joined } from './bytes.ts';

/** Bytes that are read to recognise an input: they contain the first records of most crawls. */
const HEAD_BYTES = 65_536;

/**
 * Compressed bytes that are unpacked to look inside: gzip makes text three to ten times smaller, and never more than
 * 1,032 times.
 */
const PACKED_BYTES = 16_384;

/** The two bytes that begin gzip data (RFC 1952). */
const GZIP = [0x1f, 0x8b] as const;

/** The first bytes of an input. */
export interface Head {
  /** At most 65,536, unpacked. */
  readonly bytes: Uint8Array;
  /** The same as text, without BOM: UTF-16 by its BOM, else UTF-8. Enough to recognise formats that are written in ASCII. */
  readonly text: string;
  /** Whether the input has no more bytes than these. */
  readonly whole: boolean;
  /** The compression of the input. */
  readonly packing: 'gzip' | null;
}

/** Reads the head of an input. The bytes that are returned still begin with the head. */
export async function peek({ size, chunks }: Bytes): Promise<{ head: Head; bytes: Bytes }> {
  const rest = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  for (let length = 0; length <= HEAD_BYTES; ) {
    const next = await rest.next();
    if (next.done === true) break;
    taken.push(next.value);
    length += next.value.length;
  }
  return { head: await headOf(joined(taken)), bytes: { size, chunks: replay(taken, rest) } };
}

/** Releases each chunk when it is passed on. */
async function* replay(taken: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let chunk = taken.shift(); chunk !== undefined; chunk = taken.shift()) yield chunk;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** `start` is the whole input, or more than `HEAD_BYTES` of it. */
async function headOf(start: Uint8Array): Promise<Head> {
  const unpacked = await unpackStart(start);
  const whole = start.length <= (unpacked === null ? HEAD_BYTES : PACKED_BYTES);
  const all = unpacked ?? start;
  const bytes = all.subarray(0, HEAD_BYTES);
  const packing = unpacked === null ? null : 'gzip';
  return { bytes, text: textOf(bytes), whole: whole && all.length <= HEAD_BYTES, packing };
}

/** The start of unpacked gzip data; `null` for other bytes and for broken gzip data. */
async function unpackStart(start: Uint8Array): Promise<Uint8Array | null> {
  if (start[0] !== GZIP[0] || start[1] !== GZIP[1]) return null;
  const { constants, gunzipSync } = await import('node:zlib');
  try {
    // The part to unpack may end anywhere in the data.
    return gunzipSync(start.subarray(0, PACKED_BYTES), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return null;
  }
}

function textOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const name = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(name).decode(bytes);
}
