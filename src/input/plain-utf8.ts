import type { Encoding } from '../types.ts';
import { refuseControls, refuseKnownFormats } from './binary.ts';
import { undouble } from './undouble.ts';
import { guessUtf16 } from './utf16.ts';

/** ISO-2022-JP is all ASCII to a validity test; these escapes switch to its kanji. */
export const KANJI_ESCAPES = ['\x1b$B', '\x1b$@'] as const;

/** A space keeps the offsets and reads as nothing. */
export const NUL = /\0/g;

/** Decoded text without BOM; NUL characters have become spaces. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Decodes what nine pages in ten are, UTF-8 without a BOM and without any doubt; `null` for all else. It needs no tables
 * of charsets, whose loading takes longer than a page does. Throws `binary` for what is no text.
 */
export function decodePlainUtf8(bytes: Uint8Array): Decoded | null {
  refuseKnownFormats(bytes);
  if (startsWithBom(bytes) || guessUtf16(bytes) !== null) return null;
  refuseControls(bytes);
  const text = readUtf8(bytes);
  if (text === null || KANJI_ESCAPES.some((shift) => text.includes(shift))) return null;
  return { text: undouble(text.replace(NUL, ' ')), encoding: { name: 'utf-8', from: 'utf-8' } };
}

/** Of UTF-8 or UTF-16. */
function startsWithBom([a, b, c]: Uint8Array): boolean {
  return (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}

/** `null` where the bytes are not valid to their end. */
function readUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
