import type { WordField } from '../../lexicon/types.ts';
import { UNITS, Unit, unitOf } from '../../words/units.ts';
import { FNV_OFFSET, FNV_PRIME } from '../../words/word-ends.ts';

/** Kinds of words that rules look for among all words of a block, and where the lexicons have them. */
export const WORD_KINDS = {
  agency: ['creditWords', 'agencies', 'creditEnds'],
  app: ['appNouns'],
  author: ['bioNouns'],
  by: ['bylinePrefixes'],
  calledFor: ['callNouns'],
  comments: ['countedComments'],
  cookies: ['cookieWords'],
  copyright: ['copyrightWords'],
  counted: ['counters', 'counterLabels', 'visitorCounts'],
  datedBy: ['datedBy'],
  field: ['fieldNames'],
  follow: ['followCalls'],
  freeArticles: ['meterNouns'],
  // A date without a month has a word such as "ago".
  month: ['months', 'agoWords'],
  network: ['shareButtons'],
  offer: ['offers', 'percentOff'],
  reprint: ['reprintNotices'],
  reserved: ['rightsReserved'],
  signUp: ['signUpVerbs'],
  sponsors: ['sponsorCalls'],
  thoughts: ['countedThoughts'],
} as const satisfies Record<string, readonly WordField[]>;

export type WordKind = keyof typeof WORD_KINDS;

/** All kinds, in the order of their bits. */
export const WORD_KIND_NAMES = Object.keys(WORD_KINDS) as WordKind[];

/** The bit of each kind. */
export const WORD_KIND_BITS = Object.fromEntries(WORD_KIND_NAMES.map((name, i) => [name, 1 << i])) as Record<
  WordKind,
  number
>;

/** The first bytes of the file of kinds: "pwk1". */
export const KINDS_KIND = 0x316b7770;

/** A stem is told by its first units; one that is shorter is looked for in every block. */
export const STEM_UNITS = 3;
/** The hash of the first lower-case units of a word. */
export function hashStem(text: string, start: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < start + STEM_UNITS; i++) {
    const code = text.charCodeAt(i);
    const unit = UNITS[code] === 0 ? unitOf(code) : (UNITS[code] as number);
    hash = Math.imul(hash ^ (unit & Unit.lower), FNV_PRIME);
  }
  return hash;
}
