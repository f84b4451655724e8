import { labelToName, TextDecoder } from '@exodus/bytes/encoding.js';
import chardet from 'chardet';
import { ResultType, Sniffer } from 'encoding-sniffer/sniffer';
import type { Encoding } from '../types.ts';
import { refuseControls, refuseKnownFormats } from './binary.ts';
import { PithError } from './errors.ts';
import { type Decoded, KANJI_ESCAPES, NUL } from './plain-utf8.ts';
import { undouble } from './undouble.ts';
import { guessUtf16 } from './utf16.ts';

/** The charsets that an error message suggests: the most frequent ones on the web. */
const USUAL_CHARSETS = 'utf-8, windows-1252, windows-1251, iso-8859-2, gbk, big5, shift_jis, euc-jp, euc-kr, utf-16le';

/**
 * Bytes that are searched for a charset declaration. The standard requires it in the first 1,024, but pages put scripts
 * before it.
 */
const META_BYTES = 16_384;

/** Bytes given to the detector: lines that are not ASCII only, so that markup does not drown the evidence. */
const DETECTOR_BYTES = 65_536;

/** The charset that browsers fall back on. */
const FALLBACK = 'windows-1252';

/** A character that could not be decoded with the declared charset. */
const UNREADABLE = /\ufffd/g;

/** C1 controls: no charset of web pages has them, so they show a wrong guess. */
const C1 = /[\x80-\x9f]/;

/** Any character beyond ASCII. */
const NOT_ASCII = /[^\0-\x7f]/g;

export interface DecodeOptions {
  /** Any WHATWG label (`latin1`, `sjis`); it has priority over everything else. */
  readonly encoding?: string | undefined;
}

/** The WHATWG name (lower case) of a charset label; throws `usage` for a label that browsers do not know. */
export function resolveEncoding(label: string): string {
  const name = labelToName(label.trim())?.toLowerCase();
  if (name !== undefined && name !== 'replacement') return name;
  throw new PithError('usage', `unknown charset '${label}'; name one as ${USUAL_CHARSETS}`);
}

/**
 * Decodes a page. The charset is decided by the option, the BOM, valid UTF-8, the page's own declaration, or
 * statistics, in this order. The same bytes give the same text on every machine. Throws `usage` for an unknown option,
 * `binary` for bytes that are not text.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  refuseKnownFormats(bytes);
  if (options.encoding !== undefined) {
    return read(bytes, { name: resolveEncoding(options.encoding), from: 'option' });
  }
  return fromBom(bytes) ?? fromUtf16(bytes) ?? fromBytes(bytes);
}

function fromBom(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return read(bytes, { name: 'utf-8', from: 'bom' });
  if (a === 0xff && b === 0xfe) return read(bytes, { name: 'utf-16le', from: 'bom' });
  if (a === 0xfe && b === 0xff) return read(bytes, { name: 'utf-16be', from: 'bom' });
  return null;
}

function fromUtf16(bytes: Uint8Array): Decoded | null {
  const name = guessUtf16(bytes);
  return name !== null && isValid(bytes, name) ? read(bytes, { name, from: 'detector' }) : null;
}

function fromBytes(bytes: Uint8Array): Decoded {
  refuseControls(bytes);
  const declared = declaredName(bytes);
  if (isValid(bytes, 'utf-8')) {
    const decoded = read(bytes, { name: 'utf-8', from: 'utf-8' });
    if (!KANJI_ESCAPES.some((shift) => decoded.text.includes(shift))) return decoded;
    return read(bytes, { name: 'iso-2022-jp', from: declared === 'iso-2022-jp' ? 'meta' : 'detector' });
  }
  return (declared === null ? null : fromMeta(bytes, declared)) ?? fromDetector(bytes);
}

/** `null` if the page's declaration is wrong: more of its characters are unreadable than readable. */
function fromMeta(bytes: Uint8Array, name: string): Decoded | null {
  const decoded = read(bytes, { name, from: 'meta' });
  const unreadable = count(decoded.text, UNREADABLE);
  return unreadable * 2 > count(decoded.text, NOT_ASCII) ? null : decoded;
}

/** The best guess that can decode every byte of the page, or the first guess if none can. */
function fromDetector(bytes: Uint8Array): Decoded {
  const guesses = chardet.analyse(linesBeyondAscii(bytes)).flatMap(({ name }) => guessName(name));
  const sound = guesses.find((name) => isValid(bytes, name) && !C1.test(new TextDecoder(name).decode(bytes)));
  return read(bytes, { name: sound ?? guesses[0] ?? FALLBACK, from: 'detector' });
}

/** UTF-16 is decided before statistics, and the detector's UTF-32 and ISO-2022-CN are not web charsets. */
function guessName(label: string): string[] {
  const name = labelToName(label)?.toLowerCase();
  return name === undefined || name === 'replacement' || name.startsWith('utf-16') ? [] : [name];
}

function declaredName(bytes: Uint8Array): string | null {
  const sniffer = new Sniffer({ maxBytes: META_BYTES });
  sniffer.write(bytes.subarray(0, META_BYTES));
  const { resultType, encoding } = sniffer;
  if (resultType === ResultType.DEFAULT || resultType === ResultType.BOM) return null;
  const name = labelToName(encoding)?.toLowerCase() ?? null;
  // According to the standard, a declaration that can be read byte by byte cannot mean UTF-16.
  return name?.startsWith('utf-16') ? 'utf-8' : name;
}

/** Every line with a byte beyond ASCII, up to `DETECTOR_BYTES`. */
function linesBeyondAscii(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let size = 0;
  for (let start = 0; start < bytes.length && size < DETECTOR_BYTES; ) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte >= 0x80)) {
      lines.push(line);
      size += line.length;
    }
    start = end;
  }
  return Buffer.concat(lines).subarray(0, DETECTOR_BYTES);
}

/** Whether the bytes are valid, except perhaps the last character, which a download may have cut. */
function isValid(bytes: Uint8Array, name: string): boolean {
  try {
    new TextDecoder(name, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function read(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding.name).decode(bytes).replace(NUL, ' ');
  const isGuessed = encoding.name === 'utf-8' && encoding.from !== 'option';
  return { text: isGuessed ? undouble(text) : text, encoding };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
