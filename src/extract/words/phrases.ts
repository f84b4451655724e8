import type { Role } from '../../types.ts';
import { LEXICONS } from '../lexicon/index.ts';
import type { PhraseTable } from '../lexicon/types.ts';
import { once } from '../util/once.ts';
import { endsWord, keyOf, withoutNumbers } from './key.ts';
import { wordsFor } from './pattern.ts';
import { PhraseSteps } from './phrase-steps.ts';

/** The role of a phrase that a key begins with, and the phrase's length. */
export interface PhraseStart {
  readonly role: Role;
  readonly length: number;
}

/**
 * The length of a phrase's head: phrases are filtered by their head before they are looked up; shorter ones are always
 * looked up.
 */
const HEAD_CHARS = 3;
/** Slots for the heads of phrases, a power of 2. */
const HEADS = 1 << 12;

/** Phrases of all languages by their keys. A phrase that two roles claim belongs to the one named first. */
class PhraseIndex {
  readonly #roles = new Map<string, Role>();
  /** The length of the longest phrase of each head. */
  readonly #longestOf = new Uint16Array(HEADS).fill(HEAD_CHARS - 1);

  constructor(tables: readonly (PhraseTable | undefined)[]) {
    for (const table of tables) {
      if (table === undefined) continue;
      for (const [role, list] of Object.entries(table) as [Role, readonly string[]][]) {
        for (const phrase of list) this.#add(keyOf(phrase), role);
      }
    }
  }

  /** The role of a key that is a whole phrase. */
  whole(key: string): Role | undefined {
    return key.length > this.#longestFor(key) ? undefined : this.#roles.get(key);
  }

  /** The longest phrase that a key begins with. */
  start(key: string): PhraseStart | undefined {
    for (let end = Math.min(this.#longestFor(key), key.length); end > 0; end--) {
      if (!endsWord(key, end)) continue;
      const role = this.#roles.get(key.slice(0, end));
      if (role !== undefined) return { role, length: end };
    }
    return undefined;
  }

  #add(key: string, role: Role): void {
    if (key === '' || this.#roles.has(key)) return;
    this.#roles.set(key, role);
    this.#longestOf[headOf(key)] = Math.max(this.#longestFor(key), key.length);
  }

  /** The length of the longest phrase that may begin like the key. */
  #longestFor(key: string): number {
    return this.#longestOf[headOf(key)] as number;
  }
}

/** The slot of a key's first characters. */
function headOf(key: string): number {
  return (key.charCodeAt(0) * 961 + key.charCodeAt(1) * 31 + key.charCodeAt(2)) & (HEADS - 1);
}

const LABELS = once(() => new PhraseIndex(LEXICONS.map(({ labels }) => labels)));
const LINES = once(() => new PhraseIndex(LEXICONS.map(({ lines }) => lines)));
const STARTS = once(() => new PhraseIndex(LEXICONS.map(({ starts }) => starts)));
const FOLLOW_CALLS = once(() => new PhraseIndex(LEXICONS.map(({ followCalls }) => ({ promo: followCalls ?? [] }))));
const INLINE = once(() => new PhraseIndex(LEXICONS.map(({ inline }) => inline)));

/** Uses of phrases, as bits: a label, a line, a start, or the link under a comment of a thread. */
export const PhraseUse = { label: 1, line: 2, start: 4, reply: 8 } as const;

/** The phrases that are searched for in every block. */
export const phraseSteps: () => PhraseSteps = once(() => {
  const of = (tables: readonly (PhraseTable | undefined)[], use: number) =>
    tables.flatMap((table) =>
      Object.values(table ?? {}).flatMap((list) => list.map((phrase) => [phrase, use] as const)),
    );
  return new PhraseSteps([
    ...of(
      LEXICONS.map(({ labels }) => labels),
      PhraseUse.label,
    ),
    ...of(
      LEXICONS.map(({ lines }) => lines),
      PhraseUse.line,
    ),
    ...of(
      LEXICONS.map(({ starts }) => starts),
      PhraseUse.start,
    ),
    ...wordsFor('replyLinks').map((phrase) => [phrase, PhraseUse.reply] as const),
  ]);
});

const REPLIES = once((): ReadonlySet<string> => new Set(wordsFor('replyLinks').map(keyOf)));

/** Whether a key, without its numbers, is the link under a comment of a thread. */
export function isReplyLink(key: string): boolean {
  return REPLIES().has(withoutNumbers(key));
}

/** The role of the blocks after a line, if the line is a label ("Related stories", "12 Comments"). */
export function labelRole(key: string): Role | undefined {
  return wholeRole(LABELS(), key);
}

/** The role of a line that is boilerplate as a whole ("Back to homepage", "Tweet 12"). */
export function lineRole(key: string): Role | undefined {
  return wholeRole(LINES(), key);
}

/** The role of a key that is a phrase, with or without its numbers. */
function wholeRole(index: PhraseIndex, key: string): Role | undefined {
  const role = index.whole(key);
  if (role !== undefined) return role;
  const words = withoutNumbers(key);
  return words === key ? undefined : index.whole(words);
}

/** The role of a line that begins like boilerplate ("Photo: …"), and the length of the phrase in the key. */
export function startRole(key: string): PhraseStart | undefined {
  return STARTS().start(key);
}

/** The role of a sentence that begins like boilerplate inside paragraphs ("Related: …"). */
export function inlineRole(key: string): PhraseStart | undefined {
  return INLINE().start(key);
}

/** Whether a key begins like a call to follow a site ("Follow us on …"). */
export function isFollowCall(key: string): boolean {
  return FOLLOW_CALLS().start(key) !== undefined;
}
