import { decodeHTMLAttribute } from 'entities/decode';

const TAB = 0x09;
const NEWLINE = 0x0a;
const FORM_FEED = 0x0c;
const RETURN = 0x0d;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GT = 0x3e;

/** Receives what `readStartTag` reads. */
export interface AttributeSink {
  /** Whether "/>" ends the tag. */
  selfClosing: boolean;
  /** The extent of an attribute's name. */
  name(from: number, to: number): void;
  /** The extent of its value, if it has one, without quotes. */
  value(from: number, to: number): void;
}

/**
 * Reads what follows the name of a start or end tag (HTML standard, §13.2.5.32–40). Returns the offset of its `>`, -1
 * if the page ends inside the tag.
 */
export function readStartTag(source: string, nameEnd: number, sink: AttributeSink): number {
  sink.selfClosing = false;
  let at = nameEnd;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === GT) return at;
    if (code === SLASH) {
      at++;
      sink.selfClosing = source.charCodeAt(at) === GT;
    } else if (isSpace(code)) at++;
    else at = readAttribute(source, at, sink);
  }
  return -1;
}

/** The end of the tag name that begins at `from`. */
export function endOfTagName(source: string, from: number): number {
  let at = from;
  while (at < source.length && !endsTagName(source.charCodeAt(at))) at++;
  return at;
}

/** Whether a character ends the name of a tag. */
export function endsTagName(code: number): boolean {
  return code <= GT && (code === GT || code === SLASH || isSpace(code));
}

/** All attributes of the start tag whose `<` is at `start`, decoded, by their names in lower case; none for -1. */
export function attributesAt(source: string, start: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (start < 0) return found;
  let open: string | null = null;
  readStartTag(source, endOfTagName(source, start + 1), {
    selfClosing: false,
    name: (from, to) => {
      const name = source.slice(from, to).toLowerCase();
      // Of two equal names, the first one counts.
      open = found.has(name) ? null : name;
      if (open !== null) found.set(open, '');
    },
    value: (from, to) => {
      if (open !== null) found.set(open, decodeHTMLAttribute(source.slice(from, to)));
    },
  });
  return found;
}

/** Reads the attribute whose name begins at `from`; returns the offset after it. */
function readAttribute(source: string, from: number, sink: AttributeSink): number {
  let to = from + 1;
  while (to < source.length && !endsAttributeName(source.charCodeAt(to))) to++;
  sink.name(from, to);
  const behind = skipSpaces(source, to);
  if (source.charCodeAt(behind) !== EQUALS) return behind;
  const at = skipSpaces(source, behind + 1);
  const quote = source.charCodeAt(at);
  if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
    const end = source.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", at + 1);
    if (end < 0) return source.length;
    sink.value(at + 1, end);
    return end + 1;
  }
  const end = endOfBareValue(source, at);
  sink.value(at, end);
  return end;
}

function endOfBareValue(source: string, from: number): number {
  let at = from;
  while (at < source.length && !endsBareValue(source.charCodeAt(at))) at++;
  return at;
}

function skipSpaces(source: string, from: number): number {
  let at = from;
  while (at < source.length && isSpace(source.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === TAB || code === RETURN || code === FORM_FEED;
}

function endsAttributeName(code: number): boolean {
  return code <= GT && (code === EQUALS || endsTagName(code));
}

function endsBareValue(code: number): boolean {
  return code <= GT && (code === GT || isSpace(code));
}
