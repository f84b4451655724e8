import { CHAR_CLASS, CharClass, isWordClass } from './chars.ts';

const SPACE = 0x20;

/**
 * The form in which phrases are compared: words in lower case with one space between them, everything else left out.
 */
export function keyOf(text: string): string {
  let key = '';
  for (let at = nextWord(text, 0); at < text.length; ) {
    const end = endOfWords(text, at);
    key += key === '' ? text.slice(at, end) : ` ${text.slice(at, end)}`;
    at = nextWord(text, end);
  }
  return key.toLowerCase();
}

/** The index of the first word character at or after `from`. */
function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordClass(CHAR_CLASS[text.charCodeAt(at)] as number)) at++;
  return at;
}

/** The index after the words that follow each other with one space, as in the key. */
function endOfWords(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWordClass(CHAR_CLASS[code] as number)) end = at + 1;
    else if (code !== SPACE || end < at) break;
  }
  return end;
}

/** A key without its numbers: "comments 12" and "12 comments" are "comments". */
export function withoutNumbers(key: string): string {
  if (!hasDigit(key)) return key;
  return key
    .split(' ')
    .filter((word) => !isNumber(word))
    .join(' ');
}

/** Whether a phrase that ends at `end` of a key ends there as a word; CJK words need no space after them. */
export function endsWord(key: string, end: number): boolean {
  if (end >= key.length || key.charCodeAt(end) === 0x20) return true;
  return CHAR_CLASS[key.charCodeAt(end - 1)] === CharClass.cjk || CHAR_CLASS[key.charCodeAt(end)] === CharClass.cjk;
}

function hasDigit(key: string): boolean {
  for (let i = 0; i < key.length; i++) if (CHAR_CLASS[key.charCodeAt(i)] === CharClass.digit) return true;
  return false;
}

function isNumber(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (CHAR_CLASS[word.charCodeAt(i)] !== CharClass.digit) return false;
  return true;
}
