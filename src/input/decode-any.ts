import type { DecodeOptions } from './decode.ts';
import { type Decoded, decodePlainUtf8 } from './plain-utf8.ts';

/** `decode`, which is loaded with its charset tables only if the page is not plain UTF-8. Throws the same errors. */
export async function decodeAny(bytes: Uint8Array, options: DecodeOptions): Promise<Decoded> {
  const plain = options.encoding === undefined ? decodePlainUtf8(bytes) : null;
  if (plain !== null) return plain;
  const { decode } = await import('./decode.ts');
  return decode(bytes, options);
}
