import type { WordField } from '../../lexicon/types.ts';
import { hashOfLower } from '../../words/lower-hash.ts';
import { bitsByName } from './bits.ts';

/** Words without which some rules never vote, and their fields in the lexicons. */
export const SIGNAL_WORDS = {
  agency: ['creditWords', 'agencies', 'creditEnds'],
  app: ['appNouns'],
  author: ['bioNouns'],
  by: ['bylinePrefixes'],
  call: ['callVerbs'],
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
  page: ['pageWords'],
  reprint: ['reprintNotices'],
  reserved: ['rightsReserved'],
  signUp: ['signUpVerbs'],
  sponsors: ['sponsorCalls'],
  thoughts: ['countedThoughts'],
} as const satisfies Record<string, readonly WordField[]>;

/** Signs that work like words. */
export const SIGNAL_SIGNS = {
  bars: ['|', '»', '›', '>', '·', '•', '/', '→', '←'],
  copyright: ['©', '(c)', '(C)'],
  degrees: ['°'],
  lines: ['\n'],
} as const satisfies Record<string, readonly string[]>;

export const WORD_NAMES = Object.keys(SIGNAL_WORDS) as (keyof typeof SIGNAL_WORDS)[];
export const SIGN_NAMES = Object.keys(SIGNAL_SIGNS) as (keyof typeof SIGNAL_SIGNS)[];

/** A group of words or a sign that a block may contain. */
export type Signal = keyof typeof SIGNAL_WORDS | keyof typeof SIGNAL_SIGNS;

/** The bit of each signal. */
export const SIGNAL_BITS: Readonly<Record<Signal, number>> = bitsByName([...new Set([...WORD_NAMES, ...SIGN_NAMES])]);

/** The first bytes of the file of signals: "psg1". */
export const SIGNALS_KIND = 0x31677370;

/** A stem is found by its first units; a shorter one is searched for in every block. */
export const STEM_UNITS = 3;
/** The low bytes of units. */
export const LOW_BYTE = 255;

/** The hash of the first units of a word. */
export function hashStem(text: string, start: number): number {
  return hashOfLower(text, start, start + STEM_UNITS);
}
