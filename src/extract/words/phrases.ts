import type { Role } from '../../types.ts';
import { LEXICONS } from '../lexicon/index.ts';
import type { Lexicon, PhraseTable } from '../lexicon/types.ts';
import { once } from '../util/once.ts';
import { withoutNumbers } from './key.ts';
import { PhraseSteps } from './phrase-steps.ts';

/** The role of a phrase that a key begins with, and the phrase's length. */
export interface PhraseStart {
  readonly role: Role;
  readonly length: number;
}

/**
 * Uses of phrases, as bits: a label, a line, a start of a block or of a sentence, a call to follow the site, the link
 * under a comment of a thread.
 */
export const PhraseUse = { label: 1, line: 2, start: 4, inline: 8, follow: 16, reply: 32 } as const;

/** Where the lexicons have the phrases of each use. */
const TABLES: readonly (readonly [use: number, tableOf: (lexicon: Lexicon) => PhraseTable | undefined])[] = [
  [PhraseUse.label, ({ labels }) => labels],
  [PhraseUse.line, ({ lines }) => lines],
  [PhraseUse.start, ({ starts }) => starts],
  [PhraseUse.inline, ({ inline }) => inline],
  [PhraseUse.follow, ({ followCalls }) => followCalls && { promo: followCalls }],
  [PhraseUse.reply, ({ replyLinks }) => replyLinks && { comment: replyLinks }],
];

/** The phrases of all languages, and by use and number the role of each. */
interface AllPhrases {
  readonly steps: PhraseSteps;
  readonly roles: ReadonlyMap<number, ReadonlyMap<number, Role>>;
}

/** Room for this many phrases at first: there are about ten thousand. */
const COUNT = 10_000;

const allPhrases = once((): AllPhrases => {
  const steps = new PhraseSteps(COUNT);
  const roles = new Map<number, Map<number, Role>>();
  for (const [use, tableOf] of TABLES) {
    const ofUse = new Map<number, Role>();
    roles.set(use, ofUse);
    for (const lexicon of LEXICONS) {
      const table = tableOf(lexicon) ?? {};
      for (const role of Object.keys(table) as Role[]) {
        for (const phrase of table[role] as readonly string[]) {
          const number = steps.add(phrase, use);
          // A phrase that two roles claim belongs to the first.
          if (!ofUse.has(number)) ofUse.set(number, role);
        }
      }
    }
  }
  return { steps, roles };
});

/** The phrases that are searched for in every block. */
export function phraseSteps(): PhraseSteps {
  return allPhrases().steps;
}

/** The role of the blocks after a line, if the line is a label ("Related stories", "12 Comments"). */
export function labelRole(key: string): Role | undefined {
  return wholeRole(key, PhraseUse.label);
}

/** The role of a line that is boilerplate as a whole ("Back to homepage", "Tweet 12"). */
export function lineRole(key: string): Role | undefined {
  return wholeRole(key, PhraseUse.line);
}

/** The role of a line that begins like boilerplate ("Photo: …"), and the length of the phrase in the key. */
export function startRole(key: string): PhraseStart | undefined {
  return longestStart(key, PhraseUse.start);
}

/** The role of a sentence that begins like boilerplate inside paragraphs ("Related: …"). */
export function inlineRole(key: string): PhraseStart | undefined {
  return longestStart(key, PhraseUse.inline);
}

/** Whether a key begins like a call to follow a site ("Follow us on …"). */
export function isFollowCall(key: string): boolean {
  return longestStart(key, PhraseUse.follow) !== undefined;
}

/** Whether a key, without its numbers, is the link under a comment of a thread. */
export function isReplyLink(key: string): boolean {
  const words = withoutNumbers(key);
  return longestStart(words, PhraseUse.reply)?.length === words.length;
}

/** The role of a key that is a phrase, with or without its numbers. */
function wholeRole(key: string, use: number): Role | undefined {
  const start = longestStart(key, use);
  if (start !== undefined && start.length === key.length) return start.role;
  const words = withoutNumbers(key);
  if (words === key) return undefined;
  const bare = longestStart(words, use);
  return bare !== undefined && bare.length === words.length ? bare.role : undefined;
}

function longestStart(key: string, use: number): PhraseStart | undefined {
  const { steps, roles } = allPhrases();
  const { number, length } = steps.longest(key, use);
  return number === 0 ? undefined : { role: roles.get(use)?.get(number) as Role, length };
}
