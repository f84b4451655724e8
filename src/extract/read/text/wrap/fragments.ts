import { CHAR_CLASS, CharClass, isWordClass } from '../../../words/chars.ts';
import { isStopWord } from '../../../words/stop-words.ts';
import type { Line } from '../lines/line.ts';

/** Shorter lines are entries of menus, however the next line begins. */
const MIN_COLUMNS = 40;

/** No function word is longer. */
const MAX_WORD = 16;

/** Signs at the start of a line that was cut off the line before. */
const CLOSING = new Set(',.;:!?)]}’”…。，、；：！？）」』】》');

/** "..." may begin a separate line, and ".NET" is a word. */
const FULL_STOP = '.';

/**
 * Whether `next` was cut off `line` because of an inline element between them, as in dumps that print every piece of
 * text on a separate line: the sentence continues in lower case, or with the sign after a link.
 */
export function isFragment(text: string, [line, next]: readonly [Line, Line], columns: number): boolean {
  if (next.start >= next.end || next.column !== line.column || line.breaks) return false;
  const sign = text.charAt(next.start);
  if (CLOSING.has(sign)) return sign !== FULL_STOP || isAlone(text, next);
  if (columns < MIN_COLUMNS || !isOpen(text, line)) return false;
  return isLowerCase(sign) || endsInFunctionWord(text, line);
}

function isAlone(text: string, { start, end }: Line): boolean {
  return start + 1 >= end || CHAR_CLASS[text.charCodeAt(start + 1)] === CharClass.white;
}

/** Whether a line ends in the middle of a sentence: with a letter, a number or a comma. */
function isOpen(text: string, { end }: Line): boolean {
  const last = CHAR_CLASS[text.charCodeAt(end - 1)] as number;
  return isWordClass(last) || last === CharClass.comma || text.charAt(end - 1) === '(';
}

/** Whether a sign at the start of a line belongs to the word before it. */
export function isClosing(text: string, at: number): boolean {
  return CLOSING.has(text.charAt(at));
}

/** Letters of scripts without case do not count as lower case: every line begins with one. */
function isLowerCase(char: string): boolean {
  return char.toLowerCase() === char && char.toUpperCase() !== char;
}

function endsInFunctionWord(text: string, { start, end }: Line): boolean {
  let at = end;
  while (at > start && end - at <= MAX_WORD && isWordClass(CHAR_CLASS[text.charCodeAt(at - 1)] as number)) at--;
  // "com" is one in Portuguese, but not in "example.com".
  if (at > start && text.charAt(at - 1) === FULL_STOP) return false;
  const word = text.slice(at, end);
  return isLowerCase(word.charAt(0)) && isStopWord(word);
}
