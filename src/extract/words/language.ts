import type { Block } from '../../types.ts';
import { LEXICONS } from '../lexicon/index.ts';
import type { Lexicon, Script } from '../lexicon/types.ts';
import { once } from '../util/once.ts';
import { CHAR_CLASS, CharClass, isWordClass } from './chars.ts';

/** Characters looked at: some three thousand words. */
const SAMPLE_CHARS = 20_000;

/** Shorter blocks are mostly menus; they are looked at only where a page has nothing else. */
const MIN_BLOCK_CHARS = 40;

/** Letters below which nothing is said. */
const MIN_LETTERS = 40;

/** Share of the letters that a script needs to decide; names and menus in another script stay below it. */
const MIN_SCRIPT_SHARE = 0.3;

/** Kana among Han and kana: Japanese has a third and more, Chinese next to none. */
const MIN_KANA_SHARE = 0.05;

/** Function words a language needs, as a share of all words; prose has 0.3 to 0.5, menus still 0.05. */
const MIN_STOP_WORD_SHARE = 0.04;

/** Scripts that decide by themselves, as ranges of UTF-16 units. */
const SCRIPTS = {
  han: [0x4e00, 0x9fff],
  kana: [0x3041, 0x30ff],
  hangul: [0xac00, 0xd7a3],
  cyrillic: [0x0400, 0x04ff],
  greek: [0x0370, 0x03ff],
  hebrew: [0x0590, 0x05ff],
  arabic: [0x0600, 0x06ff],
  devanagari: [0x0900, 0x097f],
  thai: [0x0e00, 0x0e7f],
} as const satisfies Record<Script, readonly [number, number]>;

const SCRIPT_NAMES = Object.keys(SCRIPTS) as Script[];

const languagesOfStopWords = once<ReadonlyMap<string, readonly string[]>>(languagesByStopWord);

/** Guesses the language of a page from its scripts and function words: a BCP 47 primary subtag, or `null`. */
export function guessLanguage(blocks: readonly Pick<Block, 'text'>[]): string | null {
  const sample = takeSample(blocks);
  const { counts, letters } = countScripts(sample);
  if (letters < MIN_LETTERS) return null;
  const eastAsian = counts.han + counts.kana;
  if (eastAsian > letters * MIN_SCRIPT_SHARE && eastAsian >= counts.hangul) {
    return counts.kana > eastAsian * MIN_KANA_SHARE ? 'ja' : 'zh';
  }
  const script = SCRIPT_NAMES.reduce((best, name) => (counts[name] > counts[best] ? name : best));
  if (counts[script] <= letters * MIN_SCRIPT_SHARE) return guessByWords(sample);
  return guessByLetters(script, sample);
}

/** How often a telling letter comes at least, as a share of all letters. */
const LETTER_SHARE = 0.005;

function takeSample(blocks: readonly Pick<Block, 'text'>[]): string {
  const prose = joinTexts(blocks, MIN_BLOCK_CHARS);
  return prose.length >= MIN_BLOCK_CHARS * 2 ? prose : joinTexts(blocks, 0);
}

function joinTexts(blocks: readonly Pick<Block, 'text'>[], minimum: number): string {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of blocks) {
    if (length >= SAMPLE_CHARS) break;
    if (text.length < minimum && !isDenselyWritten(text)) continue;
    parts.push(text.slice(0, SAMPLE_CHARS - length));
    length += text.length;
  }
  return parts.join('\n');
}

/** Chinese, Japanese and Korean say in few characters what others say in many. */
function isDenselyWritten(text: string): boolean {
  return text.charCodeAt(text.length >> 1) >= SCRIPTS.kana[0];
}

function countScripts(sample: string): { counts: Record<Script, number>; letters: number } {
  const counts = Object.fromEntries(SCRIPT_NAMES.map((name) => [name, 0])) as Record<Script, number>;
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    const charClass = CHAR_CLASS[code] as number;
    if (charClass < CharClass.capital || charClass > CharClass.cjk) continue;
    letters++;
    if (code < SCRIPTS.greek[0]) continue;
    for (const name of SCRIPT_NAMES) {
      if (code >= SCRIPTS[name][0] && code <= SCRIPTS[name][1]) counts[name]++;
    }
  }
  return { counts, letters };
}

function countOf(sample: string, letters: ReadonlySet<string>): number {
  let count = 0;
  for (let i = 0; i < sample.length; i++) if (letters.has(sample.charAt(i))) count++;
  return count;
}

/** Tells the languages of a script apart by the letters that only one of them has; one has only the common letters. */
function guessByLetters(script: Script, sample: string): string | null {
  const languages = LEXICONS.filter((lexicon) => lexicon.script === script);
  let best: Lexicon | undefined = languages.find(({ tellingLetters }) => tellingLetters === undefined);
  let most = sample.length * LETTER_SHARE;
  for (const lexicon of languages) {
    const count = countOf(sample, new Set(lexicon.tellingLetters));
    if (count <= most) continue;
    best = lexicon;
    most = count;
  }
  return best?.language ?? null;
}

function languagesByStopWord(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const { language, stopWords = [], tellingWords = [] } of LEXICONS) {
    for (const word of new Set([...stopWords, ...tellingWords])) {
      languages.set(word, [...(languages.get(word) ?? []), language]);
    }
  }
  return languages;
}

/** The language whose function words are most frequent; a word of several languages counts for each in part. */
function guessByWords(sample: string): string | null {
  const scores = new Map<string, number>();
  let words = 0;
  for (let at = 0; at < sample.length; at++) {
    if (!isWordClass(CHAR_CLASS[sample.charCodeAt(at)] as number)) continue;
    let end = at;
    while (end < sample.length && isWordClass(CHAR_CLASS[sample.charCodeAt(end)] as number)) end++;
    const languages = languagesOfStopWords().get(sample.slice(at, end).toLowerCase()) ?? [];
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
    words++;
    at = end;
  }
  let best: string | null = null;
  let most = words * MIN_STOP_WORD_SHARE;
  for (const [language, score] of scores) {
    if (score <= most) continue;
    best = language;
    most = score;
  }
  return best;
}
