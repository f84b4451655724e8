import { CHAR_CLASS, CharClass, isWordClass } from '../words/chars.ts';

/** What phrases are compared by: words in lower case with one space between them, everything else left out. */
export function keyOf(text: string): string {
  let key = '';
  for (let i = 0; i < text.length; ) {
    if (!isWordClass(CHAR_CLASS[text.charCodeAt(i)] as number)) {
      i++;
      continue;
    }
    const start = i;
    while (i < text.length && isWordClass(CHAR_CLASS[text.charCodeAt(i)] as number)) i++;
    key += key === '' ? text.slice(start, i) : ` ${text.slice(start, i)}`;
  }
  return key.toLowerCase();
}

/** A key without words that are numbers: "comments 12" and "12 comments" are "comments". */
export function withoutNumbers(key: string): string {
  return key
    .split(' ')
    .filter((word) => !isNumber(word))
    .join(' ');
}

/** Whether a phrase that ends at `end` of a key ends there as a word; CJK words need no space behind them. */
export function endsWord(key: string, end: number): boolean {
  if (end >= key.length || key.charCodeAt(end) === 0x20) return true;
  return CHAR_CLASS[key.charCodeAt(end - 1)] === CharClass.cjk || CHAR_CLASS[key.charCodeAt(end)] === CharClass.cjk;
}

function isNumber(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (CHAR_CLASS[word.charCodeAt(i)] !== CharClass.digit) return false;
  return true;
}
