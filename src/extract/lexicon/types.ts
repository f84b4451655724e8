import type { Role } from '../../types.ts';

/** Phrases by the role of what they announce or are. Written as people write them; matched as keys (see `key.ts`). */
export type PhraseTable = Readonly<Partial<Record<Role, readonly string[]>>>;

/** What pith knows of a language: words, and the phrases by which furniture names itself. Data only. */
export interface Lexicon {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Function words in lower case; in Chinese and Japanese single characters. */
  readonly stopWords: readonly string[];
  /** Whole lines that head a box: the role is that of what follows. */
  readonly labels: PhraseTable;
  /** Whole lines that are furniture themselves. */
  readonly lines: PhraseTable;
  /** How a furniture line begins. */
  readonly starts: PhraseTable;
  /** How furniture begins inside a paragraph: only at the start of a sentence, and before a colon. */
  readonly inline: PhraseTable;
  /** "by", "photo by" …: what stands before an author's name, lower case. */
  readonly bylinePrefixes: readonly string[];
  /** Names and abbreviations of months, lower case, without full stops. */
  readonly months: readonly string[];
  /** Names of the days of the week and words such as "today", lower case. */
  readonly days: readonly string[];
  /** "updated", "published on" …: what stands before a date, lower case. */
  readonly datePrefixes: readonly string[];
  /** How calls to follow a site on a network begin: "follow us", "become a fan". */
  readonly followCalls: readonly string[];
  /** Imperatives that begin a call to act, and what calls want, lower case. */
  readonly callVerbs: readonly string[];
  readonly callNouns: readonly string[];
  /** Words for "hours ago", "minutes", "days": what makes a short line with a number a point in time. */
  readonly timeUnits: readonly string[];
  /** What says that so many units of time have passed: "ago", "vor"; none where it is part of the unit. Lower case. */
  readonly past: readonly string[];
  /** Words of the lines above and below readers' posts: "says", "posted", "reply", lower case. */
  readonly postWords: readonly string[];
}

/** Splits a list of words at white space. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Splits a list of phrases at `|`. */
export function phrases(text: string): readonly string[] {
  return text.split('|').map((phrase) => phrase.trim());
}
