import type { DecodeOptions } from './decode.ts';
import { type Decoded, decodePlainUtf8 } from './plain-utf8.ts';

/** `decode`, loaded with its tables of charsets only where the page is more than plain UTF-8. Throws as it does. */
export async function decodeAny(bytes: Uint8Array, options: DecodeOptions): Promise<Decoded> {
  const plain = options.encoding === undefined ? decodePlainUtf8(bytes) : null;
  if (plain !== null) return plain;
  const { decode } = await import('./decode.ts');
  return decode(bytes, options);
}
