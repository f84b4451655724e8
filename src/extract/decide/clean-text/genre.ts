/** Lines at the start that are checked: they show what a file is. */
const SAMPLE_LINES = 400;
/** A text of fewer lines shows no pattern. */
const MIN_LINES = 5;

/**
 * Least shares of the lines that are not blank. Code also has comments, logs have stack traces, tables have neither.
 */
const MIN_CODE_SHARE = 0.4;
const MIN_LOG_SHARE = 0.4;
const MIN_TABLE_SHARE = 0.8;
/** The least separators per line in a table, whose lines all have the same number. */
const MIN_SEPARATORS = 2;

/** "2031-04-02T06:15:59", "[06:15:59]", "Apr  2 06:15:59", "10.0.4.9 - - [02/Apr/2031:…" */
const LOG_LINE =
  /^\s*(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d[\].,\s]|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\s|\d{1,3}(?:\.\d{1,3}){3} \S{1,40} \S{1,40} \[)/;

/** `00:00:04,200 --> 00:00:07,900`, `00:02.000 --> 00:05.500`: when a subtitle is shown. */
const CUE_LINE = /^(?:\d\d:)?\d\d:\d\d[,.]\d{3} --> (?:\d\d:)?\d\d:\d\d[,.]\d{3}/;
/** A subtitle is a number, a time, and two or three lines of speech. */
const MIN_CUE_SHARE = 0.15;

/** `}`, `foo(bar);`, `if (ready) {`, `  "name": "value",` */
const CODE_END = /(?:[;{}[\]]|\)\s?[:,]|["'\d\]](?=,),|=>|\\)\s*$/;

/** `// a comment`, `import csv`, `def read(path)`, `.SH NAME` of a manual's source */
const CODE_START =
  /^\s*(?:\/\/|\/\*|\*\/|\* ?@|#include|#define|#if|#endif|#!|"""|<\/?[a-zA-Z]|[.']\\"|\.[A-Z]{2}\b|[)\]}]+(?:[;,][;,)]*)?\s*$|(?:import|from|def|class|return|const|let|var|function|static|public|private|export|package|sub|my|elif|else|try|except|raise|yield|print|assert|async|await|struct|enum|impl|fn|use|end|fi|done)\b(?:$|[ (:].*[(){};:='"_.]))/;

/** `total = 0`, `self.name += other`, `key: &anchor` is none. */
const ASSIGNMENT = /^\s*[\w.$@%&[\]'"-]{1,60}\s*(?:[-+*/|]|:|\|\|)?=\s?\S/;

/** `height_at(table, time)`, `Reader.__init__(self, stream)` */
const CALL = /\w\([^()\n]{0,200}\)[;:,]?\s*$/;

/** The first line of a manual page, `SIZES(1)   General Commands Manual   SIZES(1)`, and the heading that follows. */
const MANUAL_HEAD = /^\s*\S.{0,200}\(\d\w{0,4}\)$/;
const MANUAL_SECTION = /^\p{Lu}{3,40}$/u;

/** A line of the head of a memo, `Request for Comments: 2119   Harvard University`, among this many first lines. */
const MEMO_HEAD = /^(?:Request for Comments: ?\d|Internet-Draft\b)/;
const MEMO_LINES = 4;

/** Headers that a mail begins with, `From: Anna <anna@example.org>`. */
const MAIL_HEADER = /^(?:From|To|Cc|Date|Sent|Subject|Reply-To|Message-ID|Received|Return-Path): ?\S/;
const MIN_MAIL_HEADERS = 3;

/** `"a, b"`: separators in quotes do not separate. */
const QUOTED = /"[^"\n]{0,1000}"/g;

const SEPARATORS = [',', ';', '\t'] as const;

/** Whether most lines of a text look like code. */
export function isCode(text: string): boolean {
  return areMany(readLines(text), isCodeLine, MIN_CODE_SHARE);
}

/**
 * Whether a text is a log, a table of separated values, a manual page, a mail, a memo of the RFC series or
 * a file of subtitles.
 */
export function isRecords(text: string): boolean {
  const lines = readLines(text);
  return [isLog, isTable, isManual, isMail, isMemo, isSubtitles].some((isGenre) => isGenre(lines));
}

/** The first lines that are not blank; an empty list if they are too few to show a pattern. */
function readLines(text: string): readonly string[] {
  const lines = text
    .split('\n', SAMPLE_LINES)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  return lines.length < MIN_LINES ? [] : lines;
}

function isCodeLine(line: string): boolean {
  return CODE_END.test(line) || CODE_START.test(line) || ASSIGNMENT.test(line) || CALL.test(line);
}

function isLog(lines: readonly string[]): boolean {
  return areMany(lines, (line) => LOG_LINE.test(line), MIN_LOG_SHARE);
}

/** Whether nearly all lines have the same number of one separator. */
function isTable(lines: readonly string[]): boolean {
  return SEPARATORS.some((separator) => {
    // The first lines show for most texts that they are not a table, without counting.
    if (!areMany(lines, (line) => line.split(separator, MIN_SEPARATORS + 1).length > MIN_SEPARATORS, MIN_TABLE_SHARE)) {
      return false;
    }
    const counts = lines.map((line) => line.replace(QUOTED, '""').split(separator).length - 1);
    const usual = [...counts].sort((a, b) => a - b)[counts.length >> 1] ?? 0;
    return usual >= MIN_SEPARATORS && areMany(counts, (count) => count === usual, MIN_TABLE_SHARE);
  });
}

function isManual([head = '', section = '']: readonly string[]): boolean {
  return MANUAL_HEAD.test(head) && MANUAL_SECTION.test(section);
}

function isMail(lines: readonly string[]): boolean {
  return lines.slice(0, MIN_MAIL_HEADERS).filter((line) => MAIL_HEADER.test(line)).length === MIN_MAIL_HEADERS;
}

function isMemo(lines: readonly string[]): boolean {
  return lines.slice(0, MEMO_LINES).some((line) => MEMO_HEAD.test(line));
}

function isSubtitles(lines: readonly string[]): boolean {
  return areMany(lines, (line) => CUE_LINE.test(line), MIN_CUE_SHARE);
}

/**
 * Whether at least this share (0–1) of the items passes a test; stops as soon as the answer is clear. False without
 * items.
 */
function areMany<T>(items: readonly T[], holds: (item: T) => boolean, share: number): boolean {
  let yes = 0;
  for (let i = 0; i < items.length; i++) {
    if (holds(items[i] as T)) yes++;
    if (yes / items.length >= share) return true;
    if ((yes + items.length - i - 1) / items.length < share) return false;
  }
  return false;
}
