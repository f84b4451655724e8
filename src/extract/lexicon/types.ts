import type { Role } from '../../types.ts';

/** Phrases by the role of what they announce or are. Written as people write them; matched as keys (see `key.ts`). */
export type PhraseTable = Readonly<Partial<Record<Role, readonly string[]>>>;

/** A list of words or phrases. */
type Words = readonly string[];

/** The scripts by which a language can be told. */
export type Script = 'han' | 'kana' | 'hangul' | 'cyrillic' | 'greek' | 'hebrew' | 'arabic' | 'devanagari' | 'thai';

/**
 * What pith knows of a language: words, and the phrases by which furniture names itself. Data only; each field has one
 * use, and a language has the fields that somebody has collected words for. Where regular expressions are built from a
 * field, `pattern.ts` says how its phrases are written: `*` ends a stem, `…` is a gap.
 */
export interface Lexicon extends Prose, Phrases, Dates, Authors, Pictures, Comments, Calls, Notices, Quotes {
  /** BCP 47 primary subtag. */
  readonly language: string;
}

/** The fields that are plain lists. */
export type WordField = {
  [Field in keyof Lexicon]-?: Exclude<Lexicon[Field], undefined> extends Words ? Field : never;
}[keyof Lexicon];

/** By what a language is told, and how its sentences are. */
interface Prose {
  /** Function words in lower case, by which prose is told; in Chinese and Japanese single characters. */
  readonly stopWords?: Words;
  /** Function words that tell the language and nothing else: of languages that have few of the other fields. */
  readonly tellingWords?: Words;
  /** The script, of a language that can be told by it. */
  readonly script?: Script;
  /** Letters that its alphabet has and others of the same script lack; none of the language that has only the common ones. */
  readonly tellingLetters?: string;
  /**
   * Abbreviations that a name or a number follows, lower case, without their last full stop. Those that often end a
   * sentence ("etc.", "Inc.", "p.m.") are not here: a capital behind them begins a sentence more often than not.
   */
  readonly abbreviations?: Words;
  /** Words before which a hyphen at a line's end stands for a missing part ("Haupt- und Nebensatz"), lower case. */
  readonly conjunctions?: Words;
}

/** How furniture names itself. A phrase that is in two tables of one kind belongs to the first. */
interface Phrases {
  /** Whole lines that head a box: the role is that of what follows. */
  readonly labels?: PhraseTable;
  /** Whole lines that are furniture themselves. */
  readonly lines?: PhraseTable;
  /** How a furniture line begins. */
  readonly starts?: PhraseTable;
  /** How furniture begins inside a paragraph: only at the start of a sentence, and before a colon. */
  readonly inline?: PhraseTable;
}

/** Dates and ages; all in lower case. */
interface Dates {
  /** Names and abbreviations of months, without full stops. */
  readonly months?: Words;
  /** Those of them that are common words, here or in another language: they are months only beside a day or a year. */
  readonly wordlikeMonths?: Words;
  /** Those of the word-like ones that the day follows, too: "March 3". */
  readonly monthsBeforeDay?: Words;
  /** What shows that the word before it is no month: "4 out of 10". */
  readonly notBehindMonth?: Words;
  /** What may be between a day and its month: "3 de mayo". */
  readonly dayToMonth?: Words;
  /** Names of the days of the week and words such as "today". */
  readonly days?: Words;
  /** "updated", "published on" …: what precedes a date. */
  readonly datePrefixes?: Words;
  /** Other words that lines with nothing but a date are made of: "at", "gmt". */
  readonly dateParticles?: Words;
  /** The same where words are not parted: single characters. */
  readonly dateCharacters?: Words;
  /** The characters behind the numbers of year, month and day, in this order. */
  readonly dateUnits?: Words;
  /** What makes an ordinal of the number of a day: "th". */
  readonly ordinalEndings?: Words;
  /** What else is glued to the numbers of dates. */
  readonly numberEndings?: Words;
  /** What is between hours and minutes besides points: "18h30". */
  readonly hourSigns?: Words;
  /** "am", "p.m." */
  readonly dayHalves?: Words;
  /** What follows hours and minutes: "uhr". */
  readonly hourWords?: Words;
  /** Words for "hours ago", "minutes", "days": what makes a short line with a number a point in time. */
  readonly timeUnits?: Words;
  /** What says that so many units of time have passed: "ago", "vor"; none where it is part of the unit. */
  readonly past?: Words;
  /** Those that follow the unit and make a date of a line that has no month: "3 hours ago". */
  readonly agoWords?: Words;
}

/** Who wrote it. */
interface Authors {
  /** "by", "photo by" …: what precedes an author's name, lower case. */
  readonly bylinePrefixes?: Words;
  /** Those that hardly mean anything else in a line with a date: "by". */
  readonly datedBy?: Words;
  /** What precedes the names in a page's own data: "by". */
  readonly metaBy?: Words;
  /** The same where the word may be a part of a name: taken off before two more words. */
  readonly metaByOrName?: Words;
  /** What precedes a date behind a name: "on". */
  readonly onDay?: Words;
  /** What precedes tags in a line of a byline's box, and a colon follows. */
  readonly tagLabels?: Words;
  /** What follows a reporter's name where words are not parted. */
  readonly reportEndings?: Words;
  /** Verbs of a sentence about an author, and what it calls them. */
  readonly bioVerbs?: Words;
  readonly bioNouns?: Words;
}

/** What is under pictures; with capitals as people write them. */
interface Pictures {
  /** "Photo": what precedes a credit; and "by" between the two. */
  readonly creditWords?: Words;
  readonly creditBy?: Words;
  /** Agencies that are named in brackets, and those that end a caption without brackets. */
  readonly agencies?: Words;
  readonly creditEnds?: Words;
}

/** What readers write, and the forms for it. */
interface Comments {
  /** "says", "posted", "reply": words of the lines above and below readers' posts, lower case. */
  readonly postWords?: Words;
  /** Verbs between a reader's name and a colon. */
  readonly saidWords?: Words;
  /** "no" in "No comments". */
  readonly zeroWords?: Words;
  /** What follows the number of comments. */
  readonly countedComments?: Words;
  /** The same before the name of an article, and the word between: "4 thoughts on “Going south”". */
  readonly countedThoughts?: Words;
  readonly thoughtsOn?: Words;
  /** The link under every comment of a thread. */
  readonly replyLinks?: Words;
  /** "your": what may precede the name of a field; and names of fields of a form for comments. */
  readonly fieldOwners?: Words;
  readonly fieldNames?: Words;
  /** The same for the field of the comment itself. */
  readonly commentOwners?: Words;
  readonly commentFields?: Words;
}

/** What asks to subscribe, follow, share, read on. */
interface Calls {
  /** How calls to follow a site on a network begin: "follow us", "become a fan". */
  readonly followCalls?: Words;
  /** Stems of the names of networks that such calls name. */
  readonly networkStems?: Words;
  /** Short names and words for a page on a network, which are never part of a longer word. */
  readonly fanPages?: Words;
  /** "on" before the network named X. */
  readonly onNetwork?: Words;
  /** "become a", and stems of what readers become. */
  readonly becomeWords?: Words;
  readonly fanStems?: Words;
  /** Networks and what their buttons say; and what share bars say besides; lower case. */
  readonly shareButtons?: Words;
  readonly shareFillers?: Words;
  /** Imperatives that begin a call to act, and nouns for what such calls offer, lower case. */
  readonly callVerbs?: Words;
  readonly callNouns?: Words;
  /** Imperatives of calls to get an app, and words for it. */
  readonly appVerbs?: Words;
  readonly appNouns?: Words;
  /** "sign up", what one gets for it, and "for" before a price. */
  readonly signUpVerbs?: Words;
  readonly signUpGains?: Words;
  readonly forPrice?: Words;
  /** How a line begins that counts free articles, and how it calls them. */
  readonly meterStarts?: Words;
  readonly meterNouns?: Words;
  /** How offers speak, and what follows the percentage of a discount. */
  readonly offers?: Words;
  readonly percentOff?: Words;
  /** How a text begins that sends readers to those who pay. */
  readonly sponsorCalls?: Words;
  /** Ends of a summary that was cut, as they are written. */
  readonly cutEnds?: Words;
}

/** Law, cookies, page numbers, slogans; and what pages say that are in place of an article. */
interface Notices {
  /** How a copyright line begins. */
  readonly copyrightWords?: Words;
  readonly rightsReserved?: Words;
  readonly cookieWords?: Words;
  /** What follows the word in a question for consent, and what precedes it in a notice. */
  readonly cookieConsent?: Words;
  readonly cookieUses?: Words;
  readonly reprintNotices?: Words;
  /** "page" and "of" in "Page 2 of 9". */
  readonly pageWords?: Words;
  readonly pagesOf?: Words;
  readonly slogans?: Words;
  /** How titles of captcha, error and consent pages begin, lower case. */
  readonly blockedTitles?: Words;
  /** What captcha, error, consent and paywall pages say in their text, lower case. */
  readonly blockedPhrases?: Words;
  /** Stems of what a page says that does nothing without scripts: "enable". */
  readonly scriptDemands?: Words;
}

/** Quotes of stocks, counters, scores. */
interface Quotes {
  /** Words that hardly precede a fraction but in a quote: one is enough. Lower case. */
  readonly quoteWords?: Words;
  /** Words that two of which make a quote, and what is beside them, but on price tags and in calendars, too. Lower case. */
  readonly quotePairs?: Words;
  readonly quotePrices?: Words;
  /** Names of stock indices; the number that many end in belongs to the name. */
  readonly stockIndices?: Words;
  /** "index", "average": what may follow the name of an index. */
  readonly indexWords?: Words;
  /** "views", "likes": what follows a number; as pages write them. */
  readonly counters?: Words;
  /** What precedes a colon and a number. */
  readonly counterLabels?: Words;
  /** What precedes the number of a visitor. */
  readonly visitorCounts?: Words;
  /** What follows a score: "FT". */
  readonly matchStates?: Words;
}
