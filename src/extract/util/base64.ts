const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Six bits a letter, by its character code. */
const BITS = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) BITS[ALPHABET.charCodeAt(i)] = i;

/** Decodes base64 without padding or white space, as in our own generated modules; does not check its input. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let to = 0;
  let from = 0;
  for (; from + 4 <= text.length; from += 4) {
    const bits =
      (bitsAt(text, from) << 18) |
      (bitsAt(text, from + 1) << 12) |
      (bitsAt(text, from + 2) << 6) |
      bitsAt(text, from + 3);
    bytes[to++] = bits >> 16;
    bytes[to++] = bits >> 8;
    bytes[to++] = bits;
  }
  // Two or three letters may be left; a byte after the end is not written.
  const bits = (bitsAt(text, from) << 10) | (bitsAt(text, from + 1) << 4) | (bitsAt(text, from + 2) >> 2);
  bytes[to++] = bits >> 8;
  bytes[to] = bits;
  return bytes;
}

/** Returns 0 after the end. */
function bitsAt(text: string, index: number): number {
  return BITS[text.charCodeAt(index)] ?? 0;
}
