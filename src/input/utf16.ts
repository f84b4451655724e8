/** Bytes that are checked to recognise UTF-16 without a byte order mark. */
const SAMPLE_BYTES = 65_536;

/** The least ratio of NULs among high bytes to NULs among low bytes: English has thousands to 0, Chinese a few to 0. */
const MIN_SIDE_RATIO = 9;

/**
 * The least share of spaces, line ends and `<` whose other byte is NUL: all of them in UTF-16, almost none elsewhere.
 */
const MIN_ASCII_SHARE = 0.5;

/** The byte order of UTF-16 text that has no byte order mark, or `null` if the bytes are something else. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2 || bytes.length % 2 !== 0 || !bytes.subarray(0, SAMPLE_BYTES).includes(0)) return null;
  if (isUtf16(bytes, 0)) return 'utf-16le';
  return isUtf16(bytes, 1) ? 'utf-16be' : null;
}

/** `low` is the position of the low byte in each pair: 0 in little endian, 1 in big endian. */
function isUtf16(bytes: Uint8Array, low: 0 | 1): boolean {
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  let highNuls = 0;
  let lowNuls = 0;
  let ascii = 0;
  let asciiUnits = 0;
  for (let i = 0; i + 1 < end; i += 2) {
    const lowByte = bytes[i + low] ?? 0;
    const highByte = bytes[i + 1 - low] ?? 0;
    if (highByte === 0) highNuls += 1;
    if (lowByte === 0) lowNuls += 1;
    if (isMarker(lowByte)) {
      ascii += 1;
      if (highByte === 0) asciiUnits += 1;
    }
  }
  return highNuls > lowNuls * MIN_SIDE_RATIO && asciiUnits > 0 && asciiUnits >= ascii * MIN_ASCII_SHARE;
}

/** Line feed, space and `<`: characters that every text or page has. */
function isMarker(byte: number): boolean {
  return byte === 0x0a || byte === 0x20 || byte === 0x3c;
}
