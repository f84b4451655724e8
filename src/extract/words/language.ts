import type { Block } from '../../types.ts';
import { LEXICONS } from '../lexicon/index.ts';
import type { Lexicon, Script } from '../lexicon/types.ts';
import { once } from '../util/once.ts';
import { CHAR_CLASS, CharClass, isWordClass } from './chars.ts';
import { hashOfLower } from './lower-hash.ts';
import { hashOf } from './word-ends.ts';

/** Characters that are read: about three thousand words. */
const SAMPLE_CHARS = 20_000;

/** Shorter blocks are mostly menus; they are read only if a page has nothing else. */
const MIN_BLOCK_CHARS = 40;

/** With fewer letters, the language is unknown. */
const MIN_LETTERS = 40;

/** The share of letters that a script needs to decide; names and menus in another script are less. */
const MIN_SCRIPT_SHARE = 0.3;

/** The share of kana among Han and kana: Japanese has a third or more, Chinese almost none. */
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

/** A part of a text, for a guess at its language. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The hashes of its lower-case words within a longer list, if a scan has listed all its words. */
  readonly words?: { readonly hashes: Int32Array; readonly from: number; readonly to: number };
}

/** Guesses the language of a page from the scripts and function words of its blocks: a BCP 47 primary subtag, or `null`. */
export function guessLanguage(blocks: readonly Pick<Block, 'text'>[]): string | null {
  return guessLanguageOf(blocks.map(({ text }) => ({ text, from: 0, to: text.length })));
}

/** The same for the texts of blocks that are parts of other texts. */
export function guessLanguageOf(pieces: readonly Piece[]): string | null {
  const sample = takeSample(pieces);
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

/** The least share of a telling letter among all letters. */
const LETTER_SHARE = 0.005;

function takeSample(pieces: readonly Piece[]): readonly Piece[] {
  const prose = takePieces(pieces, MIN_BLOCK_CHARS);
  return lengthOf(prose) >= MIN_BLOCK_CHARS * 2 ? prose : takePieces(pieces, 0);
}

function takePieces(pieces: readonly Piece[], minimum: number): Piece[] {
  const taken: Piece[] = [];
  let room = SAMPLE_CHARS;
  for (const piece of pieces) {
    const { text, from, to } = piece;
    if (room <= 0) break;
    if (to - from < minimum && !isDenselyWritten(piece)) continue;
    taken.push(to - from <= room ? piece : { text, from, to: from + room });
    room -= to - from;
  }
  return taken;
}

/** Characters of a sample, with one between two pieces. */
function lengthOf(sample: readonly Piece[]): number {
  return sample.reduce((length, { from, to }) => length + to - from, Math.max(sample.length - 1, 0));
}

/** Chinese, Japanese and Korean need fewer characters than other languages for the same content. */
function isDenselyWritten({ text, from, to }: Piece): boolean {
  return to > from && text.charCodeAt(from + ((to - from) >> 1)) >= SCRIPTS.kana[0];
}

/** 1 for the classes of letters. */
const IS_LETTER: Uint8Array = new Uint8Array(16).fill(1, CharClass.capital, CharClass.cjk + 1);

/** Where scripts begin and end, in the order of `SCRIPT_NAMES`, and the first unit of any. */
const LOWS: readonly number[] = SCRIPT_NAMES.map((name) => SCRIPTS[name][0]);
const HIGHS: readonly number[] = SCRIPT_NAMES.map((name) => SCRIPTS[name][1]);
const FIRST_OF_ANY: number = Math.min(...LOWS);

function countScripts(sample: readonly Piece[]): { counts: Record<Script, number>; letters: number } {
  const counted = SCRIPT_NAMES.map(() => 0);
  const first = FIRST_OF_ANY;
  let letters = 0;
  let low = 0;
  let high = -1;
  let last = -1;
  for (const { text, from, to } of sample) {
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      const letter = IS_LETTER[CHAR_CLASS[code] as number] as number;
      // Without a branch for each letter, this takes half the time.
      letters += letter;
      if (code < first || letter === 0) continue;
      // Most letters have the same script as the letter before.
      if (code < low || code > high) {
        last = LOWS.findIndex((start, s) => code >= start && code <= (HIGHS[s] as number));
        low = last < 0 ? code : (LOWS[last] as number);
        high = last < 0 ? code : (HIGHS[last] as number);
      }
      if (last >= 0) counted[last]!++;
    }
  }
  const counts = Object.fromEntries(SCRIPT_NAMES.map((name, s) => [name, counted[s]])) as Record<Script, number>;
  return { counts, letters };
}

function countOf(sample: readonly Piece[], letters: string): number {
  const codes = new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
  let count = 0;
  for (const { text, from, to } of sample) {
    for (let i = from; i < to; i++) if (codes.has(text.charCodeAt(i))) count++;
  }
  return count;
}

/**
 * Distinguishes the languages of a script by letters that only one of them has; one language has only the common
 * letters.
 */
function guessByLetters(script: Script, sample: readonly Piece[]): string | null {
  const languages = LEXICONS.filter((lexicon) => lexicon.script === script);
  let best: Lexicon | undefined = languages.find(({ tellingLetters }) => tellingLetters === undefined);
  let most = lengthOf(sample) * LETTER_SHARE;
  for (const lexicon of languages) {
    const count = countOf(sample, lexicon.tellingLetters ?? '');
    if (count <= most) continue;
    best = lexicon;
    most = count;
  }
  return best?.language ?? null;
}

/** The languages of each function word, as indexes into `LEXICONS`, by the hash of its units. */
const languagesOfStopWords = once<ReadonlyMap<number, readonly number[]>>(() => {
  const languages = new Map<number, number[]>();
  for (const [at, { stopWords = [], tellingWords = [] }] of LEXICONS.entries()) {
    for (const word of new Set([...stopWords, ...tellingWords])) {
      const hash = hashOf(word, 0, word.length);
      languages.set(hash, [...(languages.get(hash) ?? []), at]);
    }
  }
  return languages;
});

/** The language whose function words are most frequent; a word of several languages counts for each in part. */
function guessByWords(sample: readonly Piece[]): string | null {
  const votes = new LanguageVotes();
  for (const piece of sample) {
    if (piece.words === undefined) voteByText(votes, piece);
    else for (let i = piece.words.from; i < piece.words.to; i++) votes.add(piece.words.hashes[i] as number);
  }
  return votes.most();
}

function voteByText(votes: LanguageVotes, { text, from, to }: Piece): void {
  for (let at = from; at < to; at++) {
    if (!isWordClass(CHAR_CLASS[text.charCodeAt(at)] as number)) continue;
    const end = endOfLetters(text, at, to);
    votes.add(hashOfLower(text, at, end));
    at = end;
  }
}

/** Votes for languages by the function words in a text. */
class LanguageVotes {
  readonly #languagesOf = languagesOfStopWords();
  readonly #scores = new Float64Array(LEXICONS.length);
  /** Languages with a vote, in the order in which they were found. */
  readonly #found: number[] = [];
  #words = 0;

  /** Counts a word by the hash of its lower case. */
  add(hash: number): void {
    this.#words++;
    const languages = this.#languagesOf.get(hash);
    if (languages === undefined) return;
    for (const language of languages) {
      if (this.#scores[language] === 0) this.#found.push(language);
      this.#scores[language]! += 1 / languages.length;
    }
  }

  /** The language with the highest score, or the first of equal ones; `null` if no score is high enough. */
  most(): string | null {
    let best: string | null = null;
    let most = this.#words * MIN_STOP_WORD_SHARE;
    for (const language of this.#found) {
      if ((this.#scores[language] as number) <= most) continue;
      best = (LEXICONS[language] as Lexicon).language;
      most = this.#scores[language] as number;
    }
    return best;
  }
}

function endOfLetters(text: string, start: number, to: number): number {
  let end = start;
  while (end < to && isWordClass(CHAR_CLASS[text.charCodeAt(end)] as number)) end++;
  return end;
}
