import { PithError } from './errors.ts';

interface Format {
  readonly name: string;
  /** Offset of the bytes. Default 0. */
  readonly at?: number;
  /** The first bytes of such a file, one Latin-1 character each. */
  readonly magic: string;
  readonly advice: string;
}

const EXTRACT = 'extract its text first';
const UNPACK = 'unpack it first';
const NO_TEXT = 'leave it out';
const RECODE = 'convert it first, as with iconv -f UTF-32 -t UTF-8';

/** Formats that are often found among saved pages, with the first bytes that their specifications define. */
export const BINARY_FORMATS: readonly Format[] = [
  { name: 'a PDF document', magic: '%PDF-', advice: `${EXTRACT}, as with pdftotext` },
  { name: 'a zip archive or office document', magic: 'PK\x03\x04', advice: `${UNPACK}, or ${EXTRACT}` },
  { name: 'an old office document', magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', advice: EXTRACT },
  { name: 'gzip data', magic: '\x1f\x8b', advice: `${UNPACK}, as with gzip -dc FILE | pith` },
  { name: 'zstd data', magic: '\x28\xb5\x2f\xfd', advice: `${UNPACK}, as with zstd -dc FILE | pith` },
  { name: 'xz data', magic: '\xfd7zXZ\0', advice: `${UNPACK}, as with xz -dc FILE | pith` },
  { name: 'bzip2 data', at: 4, magic: '1AY&SY', advice: `${UNPACK}, as with bzip2 -dc FILE | pith` },
  { name: 'a 7z archive', magic: '7z\xbc\xaf\x27\x1c', advice: UNPACK },
  { name: 'a RAR archive', magic: 'Rar!\x1a\x07', advice: UNPACK },
  { name: 'a tar archive', at: 257, magic: 'ustar', advice: UNPACK },
  { name: 'a PNG image', magic: '\x89PNG\r\n\x1a\n', advice: NO_TEXT },
  { name: 'a JPEG image', magic: '\xff\xd8\xff', advice: NO_TEXT },
  { name: 'a GIF image', magic: 'GIF87a', advice: NO_TEXT },
  { name: 'a GIF image', magic: 'GIF89a', advice: NO_TEXT },
  { name: 'a WebP image', at: 8, magic: 'WEBP', advice: NO_TEXT },
  { name: 'a video or sound file', at: 4, magic: 'ftyp', advice: NO_TEXT },
  { name: 'a video or sound file', magic: 'OggS', advice: NO_TEXT },
  { name: 'a sound file', magic: 'ID3\x03', advice: NO_TEXT },
  { name: 'a sound file', magic: 'ID3\x04', advice: NO_TEXT },
  { name: 'a font', magic: 'wOFF', advice: NO_TEXT },
  { name: 'a font', magic: 'wOF2', advice: NO_TEXT },
  { name: 'a program', magic: '\x7fELF', advice: NO_TEXT },
  { name: 'a WebAssembly module', magic: '\0asm', advice: NO_TEXT },
  { name: 'a database', magic: 'SQLite format 3\0', advice: NO_TEXT },
  { name: 'UTF-32 text', magic: '\xff\xfe\0\0', advice: RECODE },
  { name: 'UTF-32 text', magic: '\0\0\xfe\xff', advice: RECODE },
];

/** Bytes that are checked: the start of a file shows what it is, and reading all of a big file would take time. */
const SAMPLE_BYTES = 65_536;

/**
 * The largest share of control bytes in text. Random or compressed bytes have 10 % (26 of 255 values that are not NUL);
 * text has almost none.
 */
const MAX_CONTROL_SHARE = 0.02;

/** Fewer control bytes than this are accidents in a short text, whatever their share. */
const MIN_CONTROLS = 4;

/** Throws `binary`, saying what the bytes are and what to do, if they have the signature of a known format. */
export function refuseKnownFormats(bytes: Uint8Array): void {
  const format = BINARY_FORMATS.find(({ magic, at = 0 }) => startsWith(bytes, magic, at));
  if (format !== undefined) throw new PithError('binary', `is ${format.name}, not a page; ${format.advice}`);
}

/**
 * Throws `binary` if too many of the bytes are control characters for text (not counting NUL, which some dumps
 * contain).
 */
export function refuseControls(bytes: Uint8Array): void {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  let nuls = 0;
  for (const byte of sample) {
    if (byte === 0) nuls += 1;
    else if (isControl(byte)) controls += 1;
  }
  if (controls < MIN_CONTROLS || controls <= MAX_CONTROL_SHARE * (sample.length - nuls)) return;
  throw new PithError('binary', 'is binary data, not a page; leave it out, or force its charset with --encoding');
}

/** C0 controls and DEL, but not tab, line feed, form feed, carriage return, and the escape of ISO-2022 charsets. */
function isControl(byte: number): boolean {
  if (byte >= 0x20) return byte === 0x7f;
  return byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;
}

function startsWith(bytes: Uint8Array, magic: string, at: number): boolean {
  if (bytes.length < at + magic.length) return false;
  for (let i = 0; i < magic.length; i += 1) if (bytes[at + i] !== magic.charCodeAt(i)) return false;
  return true;
}
