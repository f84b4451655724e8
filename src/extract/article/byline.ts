import type { ArticleBlock } from '../../types.ts';
import { CHAR_CLASS, CharClass, isWordClass } from '../words/chars.ts';
import { anyOf, pattern, wordsFor } from '../words/pattern.ts';

/** "By", "Von", "Текст" …: phrases before an author's name, longest first. */
const PREFIXES: readonly string[] = [...wordsFor('bylinePrefixes')].sort((a, b) => b.length - a.length);

// "Ottoline Reave on March 21, 2013", "Marguerite Sorrel, 14 June 2012", "rimfire » Sun 11 Sep 2016"
const DATE_TAIL = pattern(() => String.raw`(?:\s?[,|·•»–\-]|\s${anyOf('onDay')})\s?[^\d,|]{0,20}\d.*$`);

/** The author named by the page's first byline, without "By"; `null` if no block is a byline. */
export function findByline(blocks: readonly ArticleBlock[]): string | null {
  const line = blocks.find(({ role }) => role === 'byline')?.text;
  if (line === undefined) return null;
  const name = stripPrefix(line.split('\n')[0] ?? '')
    .replace(DATE_TAIL.regExp(), '')
    .trim();
  return name === '' ? null : name;
}

function stripPrefix(line: string): string {
  const lower = line.toLowerCase();
  const prefix = PREFIXES.find((word) => lower.startsWith(word) && !continuesWord(line, word.length));
  return prefix === undefined ? line : line.slice(prefix.length).replace(/^[\s:：]+/, '');
}

function continuesWord(line: string, at: number): boolean {
  const charClass = CHAR_CLASS[line.charCodeAt(at)] as number;
  return at < line.length && isWordClass(charClass) && charClass !== CharClass.cjk;
}
