import type { Block } from '../../types.ts';
import type { BlockColumns } from '../page/block-columns.ts';
import { once } from '../util/once.ts';
import { LETTERS } from '../words/char-ranges.ts';
import { CHAR_CLASS, CharClass } from '../words/chars.ts';
import { hashOfLower } from '../words/lower-hash.ts';
import { anyOf, caselessPattern, pattern, wordsFor } from '../words/pattern.ts';
import { endOfWord } from '../words/word-ends.ts';
import type { FilterPage } from './ask/filter-page.ts';
import { isNear } from './ask/where.ts';
import { labelRule, scopeRule } from './common.ts';
import type { Filter } from './filter.ts';

// "Harbour Oil -0.35", "NORD 12.80 +1.2 %", "Crude ▲ 3"; not "VGG-16", "Ellwood +9"
const SIGNED_CHANGE =
  /^[^\d.!?]{1,40}\s(?:\d[\d.,]{0,12}\s)?(?:[+\-−–]\s?\d{1,5}(?:[.,]\d{1,4}\s?%?|\s?%)|[▲▼↑↓]\s?\d{1,5}(?:[.,]\d{1,4})?\s?%?)$/;
// "Bid 57.15", "Open57.81", "Vol. 6.96M"
const QUOTED = pattern(
  () => String.raw`(?<![${LETTERS}])([${LETTERS}]{2,12})[.:]{0,2}\s?([$€£¥₹]?)\s?[+\-−]?(\d[\d.,]{0,12}\s?[%MBK]?)`,
  'g',
);
// "57.15", "3 %", "12M": the numbers of quotes, not of days and volumes
const FRACTION = /[.,]\d|[%MBK]/;
/** Words that hardly precede a fraction but in a quote: one is enough. */
const QUOTE_WORDS: ReadonlySet<string> = new Set(wordsFor('quoteWords'));
/** Words that two of which make a quote … */
const PAIR_WORDS: ReadonlySet<string> = new Set(wordsFor('quotePairs'));
/** … and what is beside them, but on price tags and in calendars, too. */
const PRICE_WORDS: ReadonlySet<string> = new Set(wordsFor('quotePrices'));
/** The hashes of all of them; of one in Chinese, that of its first character, as that is a word in the scan. */
const quoteHashes = once(
  (): ReadonlySet<number> =>
    new Set([...QUOTE_WORDS, ...PAIR_WORDS, ...PRICE_WORDS].map((word) => hashOfLower(word, 0, endOfWord(word, 0)))),
);
// "FTSE 40 611.3", "Nikkei 225 27,444.17 ▲ 1.2%", "Sensex 18042 (-91)"; not "FTSE 100", "Sensex slips to 9,000.5"
const INDEX_QUOTE = caselessPattern(() => {
  const word = String.raw`\s${anyOf('indexWords')}`;
  // "Dow Jones Industrial Average", "CAC 40 Index", "РТС 19:59"
  const name = String.raw`${anyOf('stockIndices')}(?![${LETTERS}]);?(?:${word}){0,2}\s?(?:\d{2,4}(?:${word})?\s|\d\d:\d\d\s)?`;
  const fraction = String.raw`\d[\d.,]{2,9}[.,]\d{1,2}(?:\s[^\d${LETTERS}]{0,4}\d[\d.,]{0,9}\s?%?\)?){0,3}`;
  const change = String.raw`\d[\d.,]{2,9}(?:\s\(?[\-+−–▲▼↑↓]\s?\d[\d.,]{0,9}\s?%?\)?){1,3}`;
  return `^${name}(?:${fraction}|${change})$`;
});
// "1,204 views", "12K shares", "3 likes"
const COUNTER = pattern(() => String.raw`^\d[\d.,]{0,9}\s?[kKmM]?\s${anyOf('counters')}$`);
// "You are visitor number 004,212"
const VISITORS = caselessPattern(() => String.raw`^${anyOf('visitorCounts')}\s?\d`);
// "Posts: 2,871", "Likes: 3"
const LABELLED_COUNTER = caselessPattern(() => String.raw`^${anyOf('counterLabels')}\s?:\s?\d[\d.,]{0,9}$`);
// "21°C", "-3 °F", "18° Partly cloudy"
const DEGREES = /(?:^|\s)[-−+]?\d{1,3}\s?°\s?[CF]?(?:$|[\s/|,])/;

// "Eastwick 1 - 1 Kesters 78'", "Norton 0:2 Sele FT"
const SCORE = pattern(
  () => String.raw`^\D{2,30}\s\d{1,3}\s?[\-–:]\s?\d{1,3}\s\D{2,30}\s(?:\d{1,3}['’′]|${anyOf('matchStates')})$`,
);

/** A line of quotes has at most this many words. */
const MAX_QUOTE_WORDS = 14;
/** Quotes are dense in digits: at least this share of the characters. */
const QUOTE_DIGITS = 0.2;
const MAX_WEATHER_WORDS = 9;
const MAX_SCORE_WORDS = 9;

/** Stock and currency quotes, weather, counters. */
export const TICKER: Filter = {
  name: 'ticker',
  role: 'ticker',
  rules: [
    {
      id: 'signed-change',
      strength: 'certain',
      why: 'a name and a signed change, as in a list of quotes',
      example: 'Harbour Oil -0.35\n\nThe boats stayed in.',
      counter: 'Learning at home with NORD-19\n\nEllwood +9\n\nThe index fell by 0.35 percent on Monday.',
      needs: { most: MAX_QUOTE_WORDS, traits: ['digits', 'number-last', 'no-heading'] },
      doubtfulInCleanText: true,
      test: ({ text }) => SIGNED_CHANGE.test(text),
    },
    {
      id: 'index',
      strength: 'certain',
      why: 'a stock index and its value',
      example: 'FTSE 40 611.3\n\nCAC 40 Index 3412,07 +0.25%\n\nNikkei 225 27,444.17 ▲ 1.2%\n\nSensex 18042 (-91)',
      counter:
        'FTSE 100\n\nDAX 2012\n\nSensex slips to 9,000.5\n\nRussell Ellwood, 18.03.2012\n\nAtx 1.2 is out.\n\nPSI 2.5',
      needs: { most: MAX_QUOTE_WORDS, traits: ['digits', 'number-last', 'no-heading'] },
      test: ({ text }) => INDEX_QUOTE.test(text),
    },
    {
      id: 'quote-words',
      strength: 'certain',
      why: 'words of a price quote, each with its number',
      example: 'Open41.20 Trading Vol.3.11M Previous Vol.99.2B\n\nBUY 41.15\n\nSell 41.00',
      counter: 'Price: $4,899.00\n\nEUR 163.12\n\nDay 7\n\nOpen 9 Close 17\n\nThey open at 9 and close at 17.',
      needs: { most: MAX_QUOTE_WORDS, traits: ['digits', 'no-heading'] },
      doubtfulInCleanText: true,
      test: isQuote,
    },
    {
      id: 'counter',
      strength: 'certain',
      why: 'a number and what it counts: views, likes, shares',
      example: '1,204 views',
      counter: 'It has 1,204 views from the hill.',
      needs: { traits: ['digits'], signal: 'counted' },
      test: ({ text }) => COUNTER.test(text) || LABELLED_COUNTER.test(text) || VISITORS.test(text),
    },
    {
      id: 'score',
      strength: 'certain',
      why: 'two names, a score, and how far the match is',
      example: "Eastwick 1 - 1 Kesters 78'",
      counter: 'Eastwick won 3 - 1 and Kesters went home without having touched the ball much after 78 minutes',
      needs: { most: MAX_SCORE_WORDS, traits: ['digits'] },
      test: ({ text }) => SCORE.test(text),
    },
    {
      id: 'weather',
      strength: 'strong',
      why: 'a temperature and little else',
      example: '21°C Partly cloudy',
      counter: 'Heat the oven to 180°C and bake the bread for forty minutes.',
      needs: { most: MAX_WEATHER_WORDS, traits: ['digits', 'unended', 'no-table'], signal: 'degrees' },
      test: ({ text }) => DEGREES.test(text),
    },
    {
      id: 'name',
      strength: 'weak',
      why: 'a short text in a box named as a ticker',
      example: '<div class="stock-ticker"><p>Nordbank 12</p></div>',
      counter: '<div class="story"><p>Nordbank 12</p></div><div class="pull_quote"><p>Marit Ellwood, skipper</p></div>',
      needs: { most: MAX_QUOTE_WORDS, near: ['ticker'] },
      test: (block, page) => isNear(page, block, ['ticker', 3]),
    },
    labelRule({ example: 'Stock quotes', counter: 'The stock market had a quiet day.', strength: 'strong' }),
    scopeRule({
      example: 'Market data\nNordbank shares 12\nHarbour shares 9',
      counter: 'Nordbank 12\nHarbour 9',
      strength: 'weak',
    }),
  ],
};

function isQuote(block: Block, page: FilterPage): boolean {
  const { stats, text } = block;
  if (stats.digits < QUOTE_DIGITS * stats.chars || !hasQuoteWord(page.columns, block.index)) return false;
  const words = page.keys.words(block.index).map(letters);
  const quoted = words.filter((word) => QUOTE_WORDS.has(word) || PAIR_WORDS.has(word) || PRICE_WORDS.has(word)).length;
  const named = words.filter((word) => word !== '').length;
  return quoted > 0 && quoted * 2 >= named && hasQuotes(text);
}

/** Whether a block may have a word of quotes, whatever number is glued to it. */
function hasQuoteWord({ text, wordList, firstWord }: BlockColumns, i: number): boolean {
  const hashes = quoteHashes();
  for (let w = firstWord[i] as number; w < (firstWord[i + 1] as number); w++) {
    const start = wordList.starts[w] as number;
    const end = wordList.ends[w] as number;
    if (hashes.has(hashOfLower(text, start, endOfLetters(text, start, end)))) return true;
  }
  return false;
}

/** Whether numbers follow a word of quotes, or behind two that may be such. */
function hasQuotes(text: string): boolean {
  let pairs = 0;
  let others = 0;
  let isFraction = false;
  for (const [, name = '', currency, number = ''] of text.matchAll(QUOTED.regExp())) {
    const word = name.toLowerCase();
    const isFine = FRACTION.test(number);
    if (QUOTE_WORDS.has(word) && isFine && currency === '') return true;
    if (QUOTE_WORDS.has(word) || PAIR_WORDS.has(word)) pairs++;
    else if (PRICE_WORDS.has(word)) others++;
    isFraction ||= isFine;
  }
  return isFraction && pairs > 0 && pairs + others >= 2;
}

/** The letters a word begins with: dumps glue "Open57" together. */
function letters(word: string): string {
  return word.slice(0, endOfLetters(word, 0, word.length));
}

/** Where the first digit of a word is, or the word's end. */
function endOfLetters(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && CHAR_CLASS[text.charCodeAt(at)] !== CharClass.digit) at++;
  return at;
}
