import { decodeHTML } from 'entities/decode';
import type { Block } from '../../../types.ts';
import { isProse } from '../../page/prose.ts';
import { measure } from '../../words/scan.ts';
import type { Span } from './find.ts';
import { type JsonString, type JsonTree, unescapeJson } from './json-strings.ts';

/** A string with fewer characters (UTF-16 units in the script) is not prose. */
const SHORTEST_PROSE = 40;
/** A text of this length or more (UTF-16 units) is not an article but data. */
const LONGEST_PROSE = 1_000_000;
/** Text with fewer words than this is prose only if it ends a sentence: the bounds of `isProse`. */
const LEAST_WORDS = 10;
const LEAST_UNENDED_WORDS = 25;
/** The most signs of code per word; style sheets, queries and scripts have more. */
const MOST_SIGNS = 0.1;
/** The most digits per character; coordinates and lists of numbers have more. */
const MOST_DIGITS = 0.2;

// "<p>", "</p>", "<br/>", "<a href=…>"
const TAG = /<\/?[a-z][^<>]*>/gi;
// "&lt;p&gt;": markup whose brackets were encoded once more
const ENCODED_TAG = /&lt;\/?[a-z]/i;
const CODE_SIGN = /[{}=;\\$]/g;

/** Whether a string of a script is JSON itself. */
export function isNested({ text }: JsonTree, { from, to }: Span): boolean {
  const first = text[from];
  return (first === '{' && text[to - 1] === '}') || (first === '[' && text[to - 1] === ']');
}

/** The value of a string of a script, its markup decoded if it was encoded as text. */
export function readValue(tree: JsonTree, { from, to }: JsonString): string {
  const value = unescapeJson(tree.text.slice(from, to));
  return !value.includes('<') && ENCODED_TAG.test(value) ? decodeHTML(value) : value;
}

/** The number of words of prose in a string of a script; 0 for a name, an address, code or similar data. */
export function proseWords(tree: JsonTree, string: JsonString): number {
  const length = string.to - string.from;
  if (length < SHORTEST_PROSE || length > LONGEST_PROSE || isNested(tree, string)) return 0;
  const value = readValue(tree, string);
  const text = value.includes('<') ? value.replace(TAG, ' ') : value;
  const { words, ended, digits, chars } = measure(text);
  if (words < (ended ? LEAST_WORDS : LEAST_UNENDED_WORDS) || digits > MOST_DIGITS * chars) return 0;
  return (decodeHTML(text).match(CODE_SIGN)?.length ?? 0) > MOST_SIGNS * words ? 0 : words;
}

/** The visible words of prose in some blocks. */
export function sumProse(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => (!block.hidden && isProse(block) ? sum + block.stats.words : sum), 0);
}

/** The visible words in some blocks. */
export function sumWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => (block.hidden ? sum : sum + block.stats.words), 0);
}
