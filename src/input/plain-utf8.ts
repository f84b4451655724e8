import type { Encoding } from '../types.ts';
import { refuseControls, refuseKnownFormats } from './binary.ts';
import { undouble } from './undouble.ts';
import { guessUtf16 } from './utf16.ts';

/** ISO-2022-JP contains only ASCII bytes, so it passes as valid UTF-8; these escapes switch to its kanji. */
export const KANJI_ESCAPES = ['\x1b$B', '\x1b$@'] as const;

/** A NUL is replaced by a space, which keeps the offsets and adds no text. */
export const NUL = /\0/g;

/** Decoded text without BOM; NUL characters have become spaces. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Decodes pages that are clearly UTF-8 without a BOM, as nine pages in ten are; `null` for all others. It needs no
 * charset tables, which take longer to load than a page takes to clean. Throws `binary` for bytes that are not text.
 */
export function decodePlainUtf8(bytes: Uint8Array): Decoded | null {
  refuseKnownFormats(bytes);
  if (startsWithBom(bytes) || guessUtf16(bytes) !== null) return null;
  refuseControls(bytes);
  const text = readUtf8(bytes);
  if (text === null || KANJI_ESCAPES.some((shift) => text.includes(shift))) return null;
  return { text: undouble(text.replace(NUL, ' ')), encoding: { name: 'utf-8', from: 'utf-8' } };
}

/** Whether the bytes begin with the BOM of UTF-8 or UTF-16. */
function startsWithBom([a, b, c]: Uint8Array): boolean {
  return (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}

/** `null` unless all bytes are valid. */
function readUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
