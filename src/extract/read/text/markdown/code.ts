import type { Line } from '../lines/line.ts';
import { addDraft, type IndentedRun, isVisible, type Reading, type Span } from '../reading.ts';

/** The least indent, in columns, of code in markdown. */
const CODE_INDENT = 4;

/** Signs that are frequent in code but not in prose, and their least share of the characters of code. */
const CODE_SIGNS = new Set('{}()[];=<>/\\$#|&_"\'+*:@%^');
const MIN_SIGN_SHARE = 0.08;

/** Reads a fenced block as one block of code. */
export function readFenced(reading: Reading, at: number): number {
  const close = reading.fences.get(at);
  if (close === undefined) return 0;
  const spans = verbatim(reading, at + 1, close);
  if (spans.length > 0) addDraft(reading, { spans, from: at, to: close, shape: 'code', verbatim: true });
  return close - at + 1;
}

/** Reads code that markdown marks by indentation. Indented prose (such as definitions by html2text) is not code. */
export function readIndentedCode(reading: Reading, at: number): number {
  if (!reading.markdown || reading.list !== null || !isIndented(reading, at)) return 0;
  if (at > 0 && isVisible(reading, at - 1)) return 0;
  const run = indentedRun(reading, at);
  if (!looksLikeCode(run, at)) return 0;
  const { end } = run;
  addDraft(reading, { spans: verbatim(reading, at, end), from: at, to: end - 1, shape: 'code', verbatim: true });
  return end - at;
}

function isIndented({ lines }: Reading, at: number): boolean {
  const line = lines[at];
  return line !== undefined && !line.blank && line.indent >= CODE_INDENT && line.quote === 0;
}

/**
 * The run of indented lines that line `at` is in. Each run is measured once, however many of its paragraphs are tried.
 */
function indentedRun(reading: Reading, at: number): IndentedRun {
  const known = reading.indented;
  if (known !== null && at < known.end) return known;
  let end = at + 1;
  while (isIndented(reading, end) || (reading.lines[end]?.blank === true && isIndented(reading, end + 1))) end++;
  const run = { from: at, end, signs: new Int32Array(end - at), chars: new Int32Array(end - at) };
  for (let i = end - 1, signs = 0, chars = 0; i >= at; i--) {
    const line = reading.lines[i] as Line;
    signs += countSigns(reading.text, line);
    chars += line.end - line.key;
    run.signs[i - at] = signs;
    run.chars[i - at] = chars;
  }
  reading.indented = run;
  return run;
}

function countSigns(text: string, { key, end }: Line): number {
  let signs = 0;
  for (let at = key; at < end; at++) if (CODE_SIGNS.has(text.charAt(at))) signs++;
  return signs;
}

function looksLikeCode({ from, signs, chars }: IndentedRun, at: number): boolean {
  return (signs[at - from] as number) >= (chars[at - from] as number) * MIN_SIGN_SHARE;
}

/** The lines exactly as in the source, including their indentation. */
function verbatim({ lines, text }: Reading, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    const end = Math.max(line.end, line.start);
    let start = line.blank ? end : line.key;
    while (!line.blank && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
    if (spans.length > 0 || !line.blank) spans.push({ start, end, glue: '\n' });
  }
  while (spans.length > 0 && (spans.at(-1) as Span).start === (spans.at(-1) as Span).end) spans.pop();
  return spans;
}
