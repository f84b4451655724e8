import { CASE } from '../../words/chars.ts';
import { JOINT } from '../../words/word-ends.ts';
import { NAME_WORDS } from './names.ts';
import { equalsName, isLetter, isLower } from './source-names.ts';

/** Words of one letter are not cues: generated class names have many of them. */
const SHORTEST_CUE = 2;

const LONGEST_WORD = Math.max(...Array.from(NAME_WORDS.keys(), (word) => word.length));

/** Slots for recent words and pairs, a power of 2: pages have about three hundred different ones. */
const SLOTS = 512;
const SPREAD = 31;
/** The powers of `SPREAD`, by which the hash of a word is multiplied when a word of that length follows. */
const POWERS = new Int32Array(LONGEST_WORD + 1).fill(1);
for (let i = 1; i < POWERS.length; i++) POWERS[i] = Math.imul(POWERS[i - 1] as number, SPREAD);

const SPACE = 0x20;
const UPPER_Z = 0x5a;
const NON_ASCII = 0x80;

/** The content of a name: the families of its words, the words, and pairs of adjacent words. */
export interface NameWords {
  readonly names: number;
  readonly words: readonly string[];
}

/** The word list of names without words: nearly all elements share it. */
export const NO_WORDS: readonly string[] = [];

/** A word of a name in lower case, and its families. */
interface Word {
  readonly text: string;
  readonly hash: number;
  readonly names: number;
}

/** Two adjacent words as a pair, and the families of both together as one word. */
interface Pair {
  readonly first: Word;
  readonly second: Word;
  readonly text: string;
  readonly names: number;
}

/** The known words by the hash of their letters. If two have the same hash, the first one is here. */
const KNOWN: ReadonlyMap<number, Word> = listKnown();

/** Reads the words of one page's names. A word that was read before is found by its hash and not cut out again. */
export class NameReader {
  readonly #words: (Word | undefined)[] = new Array(SLOTS);
  readonly #pairs: (Pair | undefined)[] = new Array(SLOTS);
  /** The words of the name that is being read. */
  readonly #list: string[] = [];
  #text = '';

  /** Splits the name from `from` up to `to` of a text at non-letters and at camelCase, and looks up its words and pairs. */
  read(text: string, from: number, to: number): NameWords {
    this.#text = text;
    const words = this.#list;
    words.length = 0;
    let names = 0;
    let before: Word | null = null;
    for (let at = from; at < to; ) {
      let code = text.charCodeAt(at);
      if (!isNameLetter(code)) {
        // Words of two classes are not a pair.
        if (code === SPACE) before = null;
        at++;
        continue;
      }
      const start = at;
      let hash = 0;
      let wasLower = false;
      do {
        hash = addToHash(hash, code);
        wasLower = isLower(code);
        if (++at >= to) break;
        code = text.charCodeAt(at);
      } while (isNameLetter(code) && !(wasLower && code <= UPPER_Z));
      const word = this.#word(start, at, hash);
      const isCue = word.text.length >= SHORTEST_CUE;
      names |= word.names;
      if (isCue) words.push(word.text);
      if (before !== null) {
        const pair = this.#pair(before, word);
        names |= pair.names;
        if (isCue && before.text.length >= SHORTEST_CUE) words.push(pair.text);
      }
      before = word;
    }
    return { names, words: words.length > 0 ? words.slice() : NO_WORDS };
  }

  /** The word of the name from `start` up to `end`; its hash is that of its lower-case letters. */
  #word(start: number, end: number, hash: number): Word {
    const slot = hash & (SLOTS - 1);
    const met = this.#words[slot];
    if (met !== undefined && this.#isAt(met, start, end)) return met;
    const known = KNOWN.get(hash);
    const word = known !== undefined && this.#isAt(known, start, end) ? known : makeWord(this.#text.slice(start, end));
    this.#words[slot] = word;
    return word;
  }

  #isAt({ text }: Word, start: number, end: number): boolean {
    return text.length === end - start && equalsName(this.#text, start, text);
  }

  #pair(first: Word, second: Word): Pair {
    const slot = (Math.imul(first.hash, SPREAD) + second.hash) & (SLOTS - 1);
    const met = this.#pairs[slot];
    if (met !== undefined && met.first === first && met.second === second) return met;
    const pair = { first, second, text: first.text + JOINT + second.text, names: namesOfPair(first, second) };
    this.#pairs[slot] = pair;
    return pair;
  }
}

/** Whether a character belongs to a word: a letter of ASCII, or anything beyond ASCII. */
function isNameLetter(code: number): boolean {
  return code >= NON_ASCII || isLetter(code);
}

function listKnown(): Map<number, Word> {
  const known = new Map<number, Word>();
  for (const [text, names] of NAME_WORDS) {
    const hash = hashOfText(text);
    if (!known.has(hash)) known.set(hash, { text, hash, names });
  }
  return known;
}

function makeWord(written: string): Word {
  const text = written.toLowerCase();
  const hash = hashOfText(text);
  return { text, hash, names: KNOWN.has(hash) ? (NAME_WORDS.get(text) ?? 0) : 0 };
}

/** The families of two words together as one; nearly always the hash tells that there are none. */
function namesOfPair(first: Word, second: Word): number {
  const { length } = second.text;
  if (first.text.length + length > LONGEST_WORD) return 0;
  const hash = (Math.imul(first.hash, POWERS[length] as number) + second.hash) | 0;
  return KNOWN.has(hash) ? (NAME_WORDS.get(first.text + second.text) ?? 0) : 0;
}

/** The hash of a word, of its letters in lower case. */
function hashOfText(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = addToHash(hash, text.charCodeAt(i));
  return hash;
}

function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, SPREAD) + (code | CASE)) | 0;
}
