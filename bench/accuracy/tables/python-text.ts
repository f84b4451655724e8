import { CASED_RANGES, IGNORABLE_RANGES, LOWER_RUNS, SPACE_RANGES, WORD_RANGES } from './unicode.ts';

const CODE_POINTS = 0x110000;
const BASE = 36;

const WORD = 1;
const SPACE = 2;
const CASED = 4;
const IGNORABLE = 8;

const CAPITAL_SIGMA = 0x3a3;
const FINAL_SIGMA = 'ς';
/** İ, the only capital whose lower case is two characters. */
const CAPITAL_I_DOT = 0x130;
const I_WITH_DOT = 'i\u0307';

/** Texts that lower-case the same in every version of Unicode: ASCII. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins at U+0000
const ASCII = /^[\u0000-\u007f]*$/;

const FLAGS = decodeFlags();
const LOWER = decodeLower();

function rows(table: string): number[][] {
  return table.split(',').map((row) => row.split(' ').map((field) => Number.parseInt(field, BASE)));
}

function decodeFlags(): Uint8Array {
  const flags = new Uint8Array(CODE_POINTS);
  const tables = [
    [WORD_RANGES, WORD],
    [SPACE_RANGES, SPACE],
    [CASED_RANGES, CASED],
    [IGNORABLE_RANGES, IGNORABLE],
  ] as const;
  for (const [table, flag] of tables) {
    let at = 0;
    for (const [gap, length] of rows(table)) {
      at += gap!;
      for (const end = at + length!; at < end; at++) flags[at]! |= flag;
    }
  }
  return flags;
}

function decodeLower(): ReadonlyMap<number, string> {
  const lower = new Map<number, string>();
  let at = 0;
  for (const [gap, length, step, delta] of rows(LOWER_RUNS)) {
    at += gap!;
    for (let i = 0; i < length!; i++) {
      lower.set(at, String.fromCodePoint(at + delta!));
      if (i < length! - 1) at += step!;
    }
  }
  lower.set(CAPITAL_I_DOT, I_WITH_DOT);
  return lower;
}

/** Whether Python's `\w` matches the code point (in a `str` pattern). */
export function isWordCode(code: number): boolean {
  return (FLAGS[code]! & WORD) !== 0;
}

/** Python's `re.findall(r'\w+', text)`. */
export function findWords(text: string): string[] {
  return runs(text, (flags) => (flags & WORD) !== 0);
}

/** Python's `text.split()`: the runs between white space. */
export function splitWhite(text: string): string[] {
  return runs(text, (flags) => (flags & SPACE) === 0);
}

function runs(text: string, inside: (flags: number) => boolean): string[] {
  const found: string[] = [];
  let start = -1;
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i)!;
    const belongs = inside(FLAGS[code]!);
    if (belongs && start < 0) start = i;
    if (!belongs && start >= 0) {
      found.push(text.slice(start, i));
      start = -1;
    }
    i += code > 0xffff ? 2 : 1;
  }
  if (start >= 0) found.push(text.slice(start));
  return found;
}

/** Python's `text.lower()`: Unicode's full mapping with the context rule of final sigma, at a fixed version. */
export function lowerCase(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const codes = Array.from(text, (char) => char.codePointAt(0)!);
  let lowered = '';
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code === CAPITAL_SIGMA && isFinal(codes, i)) lowered += FINAL_SIGMA;
    else lowered += LOWER.get(code) ?? String.fromCodePoint(code);
  }
  return lowered;
}

/** A capital sigma is final if a cased letter precedes it and none follows, with case-ignorable ones skipped. */
function isFinal(codes: readonly number[], at: number): boolean {
  return nextCased(codes, { at, step: -1 }) && !nextCased(codes, { at, step: 1 });
}

function nextCased(codes: readonly number[], { at, step }: { at: number; step: number }): boolean {
  let i = at + step;
  while (i >= 0 && i < codes.length && (FLAGS[codes[i]!]! & IGNORABLE) !== 0) i += step;
  return i >= 0 && i < codes.length && (FLAGS[codes[i]!]! & CASED) !== 0;
}
