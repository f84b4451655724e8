import type { Role } from '../../types.ts';

/**
 * Phrases by the role of the text that they announce or are. They are written as people write them, and matched as keys
 * (see `key.ts`).
 */
export type PhraseTable = Readonly<Partial<Record<Role, readonly string[]>>>;

/** A list of words or phrases. */
type Words = readonly string[];

/** The scripts by which a language can be recognised. */
export type Script = 'han' | 'kana' | 'hangul' | 'cyrillic' | 'greek' | 'hebrew' | 'arabic' | 'devanagari' | 'thai';

/**
 * What pith knows about a language: words, and the phrases of boilerplate. Data only; each field has one use, and a
 * language has the fields for which somebody has collected words. For fields that become regular expressions,
 * `pattern.ts` says how to write phrases: `*` ends a stem, `…` is a gap.
 */
export interface Lexicon extends Prose, Phrases, Dates, Authors, Pictures, Comments, Calls, Notices, Quotes {
  /** BCP 47 primary subtag. */
  readonly language: string;
}

/** The fields that are plain lists. */
export type WordField = {
  [Field in keyof Lexicon]-?: Exclude<Lexicon[Field], undefined> extends Words ? Field : never;
}[keyof Lexicon];

/** How a language is recognised, and how its sentences are written. */
interface Prose {
  /** Function words in lower case, which show that a text is prose; in Chinese and Japanese, single characters. */
  readonly stopWords?: Words;
  /** Function words that are used only to recognise the language, for languages with few other fields. */
  readonly tellingWords?: Words;
  /** The script, if the language can be recognised by it. */
  readonly script?: Script;
  /**
   * Letters of its alphabet that other languages of the same script do not have; left out if all its letters are common
   * ones.
   */
  readonly tellingLetters?: string;
  /**
   * Abbreviations before a name or a number, in lower case, without their last full stop. Those that often end a
   * sentence ("etc.", "Inc.", "p.m.") are not here: a capital after them usually begins a sentence.
   */
  readonly abbreviations?: Words;
  /**
   * Words that show that a hyphen before them, at a line's end, replaces a missing part ("Haupt- und Nebensatz"), in
   * lower case.
   */
  readonly conjunctions?: Words;
}

/** The phrases of boilerplate. A phrase that is in two tables of one kind belongs to the first. */
interface Phrases {
  /** Whole lines that are the heading of a box: the role is that of the lines after them. */
  readonly labels?: PhraseTable;
  /** Whole lines that are boilerplate themselves. */
  readonly lines?: PhraseTable;
  /** The start of a boilerplate line. */
  readonly starts?: PhraseTable;
  /** The start of boilerplate inside a paragraph: only at the start of a sentence, and before a colon. */
  readonly inline?: PhraseTable;
}

/** Dates and ages ("3 hours ago"); all in lower case. */
interface Dates {
  /** Names and abbreviations of months, without full stops. */
  readonly months?: Words;
  /** Months that are also common words, in this or another language: they are months only beside a day or a year. */
  readonly wordlikeMonths?: Words;
  /** Word-like months that may also be before the day: "March 3". */
  readonly monthsBeforeDay?: Words;
  /** Words that show that the word before them is not a month: "4 out of 10". */
  readonly notAfterMonth?: Words;
  /** Words between a day and its month: "3 de mayo". */
  readonly dayToMonth?: Words;
  /** Names of the days of the week and words such as "today". */
  readonly days?: Words;
  /** Phrases before a date: "updated", "published on" … */
  readonly datePrefixes?: Words;
  /** Other words in lines that contain only a date: "at", "gmt". */
  readonly dateParticles?: Words;
  /** The same for languages without spaces between words: single characters. */
  readonly dateCharacters?: Words;
  /** The characters after the numbers of year, month and day, in this order. */
  readonly dateUnits?: Words;
  /** Endings that make the number of a day an ordinal: "th". */
  readonly ordinalEndings?: Words;
  /** Other endings directly after the numbers of dates. */
  readonly numberEndings?: Words;
  /** Characters between hours and minutes, besides points and colons: "18h30". */
  readonly hourSigns?: Words;
  /** Halves of the day: "am", "p.m." */
  readonly dayHalves?: Words;
  /** Words after hours and minutes: "uhr". */
  readonly hourWords?: Words;
  /** Words for "hours ago", "minutes", "days": with a number, they make a short line a point in time. */
  readonly timeUnits?: Words;
  /** Words that say that a time has passed: "ago", "vor"; left out if the time unit itself says it. */
  readonly past?: Words;
  /** Words of `past` that follow the unit and make a line without a month a date: "3 hours ago". */
  readonly agoWords?: Words;
}

/** Authors. */
interface Authors {
  /** Phrases before an author's name, in lower case: "by", "photo by" … */
  readonly bylinePrefixes?: Words;
  /** Byline prefixes that rarely mean anything else in a line with a date: "by". */
  readonly datedBy?: Words;
  /** Words before the names in a page's metadata: "by". */
  readonly metaBy?: Words;
  /** The same for words that may also be part of a name: removed only before two or more words. */
  readonly metaByOrName?: Words;
  /** Words between a name and a date: "on". */
  readonly onDay?: Words;
  /** Words before a colon and a list of tags, in the box of a byline. */
  readonly tagLabels?: Words;
  /** Endings after a reporter's name, in languages without spaces between words. */
  readonly reportEndings?: Words;
  /** Verbs and nouns of a sentence about an author. */
  readonly bioVerbs?: Words;
  readonly bioNouns?: Words;
}

/** Captions and credits of pictures; with capitals, as people write them. */
interface Pictures {
  /** Words before a credit ("Photo"), and "by" between the two. */
  readonly creditWords?: Words;
  readonly creditBy?: Words;
  /** Agencies in brackets, and agencies that end a caption without brackets. */
  readonly agencies?: Words;
  readonly creditEnds?: Words;
}

/** Readers' comments, and the forms for them. */
interface Comments {
  /** Words of the lines above and below readers' posts, in lower case: "says", "posted", "reply". */
  readonly postWords?: Words;
  /** Verbs between a reader's name and a colon. */
  readonly saidWords?: Words;
  /** "no" in "No comments". */
  readonly zeroWords?: Words;
  /** Words after the number of comments. */
  readonly countedComments?: Words;
  /** The same before the title of an article, and the word between: "4 thoughts on “Going south”". */
  readonly countedThoughts?: Words;
  readonly thoughtsOn?: Words;
  /** The link under every comment of a thread. */
  readonly replyLinks?: Words;
  /** Words before the name of a form field ("your"), and names of the fields of a comment form. */
  readonly fieldOwners?: Words;
  readonly fieldNames?: Words;
  /** The same for the field of the comment itself. */
  readonly commentOwners?: Words;
  readonly commentFields?: Words;
}

/** Calls to subscribe, follow, share or read on. */
interface Calls {
  /** The start of calls to follow a site on a social network: "follow us", "become a fan". */
  readonly followCalls?: Words;
  /** Stems of the names of networks in such calls. */
  readonly networkStems?: Words;
  /** Short names and words for a page on a network, which are never part of a longer word. */
  readonly fanPages?: Words;
  /** "on" before the network named X. */
  readonly onNetwork?: Words;
  /** "become a", and stems of what readers become. */
  readonly becomeWords?: Words;
  readonly fanStems?: Words;
  /** Networks and the texts of their buttons, and other words in share bars; in lower case. */
  readonly shareButtons?: Words;
  readonly shareFillers?: Words;
  /** Imperatives at the start of a call to act, and nouns for its offer, in lower case. */
  readonly callVerbs?: Words;
  readonly callNouns?: Words;
  /** Imperatives of calls to get an app, and words for the app. */
  readonly appVerbs?: Words;
  readonly appNouns?: Words;
  /** "sign up", the benefits of it, and "for" before a price. */
  readonly signUpVerbs?: Words;
  readonly signUpGains?: Words;
  readonly forPrice?: Words;
  /** The start of a line that counts free articles, and its words for them. */
  readonly meterStarts?: Words;
  readonly meterNouns?: Words;
  /** Phrases of offers, and the words after the percentage of a discount. */
  readonly offers?: Words;
  readonly percentOff?: Words;
  /** The start of a text that sends readers to sponsors. */
  readonly sponsorCalls?: Words;
  /** Endings of a summary that was cut, exactly as pages write them. */
  readonly cutEnds?: Words;
}

/** Legal notices, cookies, page numbers, slogans; and the texts of pages that appear instead of an article. */
interface Notices {
  /** The start of a copyright line. */
  readonly copyrightWords?: Words;
  readonly rightsReserved?: Words;
  readonly cookieWords?: Words;
  /** Words after "cookies" in a request for consent, and words before it in a notice. */
  readonly cookieConsent?: Words;
  readonly cookieUses?: Words;
  readonly reprintNotices?: Words;
  /** "page" and "of" in "Page 2 of 9". */
  readonly pageWords?: Words;
  readonly pagesOf?: Words;
  readonly slogans?: Words;
  /** The start of titles of captcha, error and consent pages, in lower case. */
  readonly blockedTitles?: Words;
  /** Phrases in the text of captcha, error, consent and paywall pages, in lower case. */
  readonly blockedPhrases?: Words;
  /** Stems in the text of a page that needs scripts: "enable". */
  readonly scriptDemands?: Words;
}

/** Stock quotes, counters and scores. */
interface Quotes {
  /** Words that are rarely before a fraction except in a stock quote: one is enough. In lower case. */
  readonly quoteWords?: Words;
  /**
   * Words of which two make a stock quote, and words beside them that are also on price tags and in calendars. In lower
   * case.
   */
  readonly quotePairs?: Words;
  readonly quotePrices?: Words;
  /** Names of stock indices; the number at the end of many belongs to the name. */
  readonly stockIndices?: Words;
  /** Words that may follow the name of an index: "index", "average". */
  readonly indexWords?: Words;
  /** Words after a number, as pages write them: "views", "likes". */
  readonly counters?: Words;
  /** Words before a colon and a number. */
  readonly counterLabels?: Words;
  /** Words before the number of a visitor. */
  readonly visitorCounts?: Words;
  /** Words after a score: "FT". */
  readonly matchStates?: Words;
}
