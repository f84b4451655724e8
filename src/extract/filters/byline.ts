import type { Block } from '../../types.ts';
import { CHAR_CLASS, CharClass } from '../words/chars.ts';
import { endsWord, keyOf } from '../words/key.ts';
import { anyOf, caselessPattern, group, pattern, wordsFor } from '../words/pattern.ts';
import type { FilterPage } from './ask/filter-page.ts';
import { isNear, nearest } from './ask/where.ts';
import { startRule } from './common.ts';
import { hasDay, hasTime } from './date.ts';
import type { Filter } from './filter.ts';

/** "By", "Von" … as keys, and what they begin with. */
const PREFIXES: readonly string[] = wordsFor('bylinePrefixes').map(keyOf);
const PREFIX_STARTS: ReadonlySet<string> = new Set(PREFIXES.map((prefix) => prefix.charAt(0)));
/** "By Marit Ellwood and Olin Prior, The Saltmarsh Courier" has nine. */
const MAX_BYLINE_WORDS = 12;
/** "Posted on Monday, August 3, 2011 at 10:22 am by Hector Bramwell" has thirteen. */
const MAX_DATED_WORDS = 16;
// "Posted on August 3, 2011 by Hector", "by rimfire » Sun 11 Sep 2016, 10:22", "19.02.2009 von Winnie"
const DATED = caselessPattern(() => {
  const by = anyOf('datedBy');
  const date = String.raw`[\s,»|·•–\-]\D{0,12}\d{1,4}.{0,30}`;
  return String.raw`(?:^|\s)${by}\s[^\d]{2,40}${date}$|\d{4}.{0,12}\s${by}\s\S.{1,40}$`;
});
// "by Hector Bramwell"
const BY_NAME = pattern(() => {
  const by = group(wordsFor('datedBy').flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));
  return String.raw`(?:^|\s)${by}\s\p{Lu}`;
}, 'u');
// "Marit", "ELLWOOD": no "5/5", "42 min", "$ 40"
const NAME = /(?<![\p{L}\d])\p{Lu}\p{L}/u;
const MONEY = /[$€£¥₹₽]/;
// "Filed in Boats. Tags: tides, nets"
const TAG_LINE = caselessPattern(() => String.raw`(?:^|[\s.|·])${anyOf('tagLabels')}\s?:`);
/** Lines with a larger share of function words are sentences, bylines that name a date and a place are not. */
const MAX_STOP_WORDS = 0.34;
// "記者王小明／台北報導", "来源：港口日报": what follows the prefix up to the next sign
const CJK_RUN = /^[\s:：/／|]*([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,40})/u;
// "記者 王小明", "文/王小明"
const CJK_SPACED = /^[\s:：/／|]/;
// "王小明台北報導"
const CJK_REPORT = pattern(() => `${anyOf('reportEndings')}$`);
/** Names have at most this many characters; behind a colon, several names or those of papers this many. */
const MAX_CJK_NAME = 4;
const MAX_CJK_NAMES = 10;
const MAX_NAME_WORDS = 5;
/** At least this share of a byline's words begin with a capital. */
const CAPITALS = 0.6;

/** Who wrote it. */
export const BYLINE: Filter = {
  name: 'byline',
  role: 'byline',
  rules: [
    {
      id: 'prefix',
      strength: 'strong',
      why: 'a short line that begins with “by” and goes on with names',
      example: 'By Marit Ellwood',
      counter: 'By noon the boats were back.\n\n記者直擊渡船停航的一天',
      needs: { most: MAX_BYLINE_WORDS, traits: ['unended', 'no-heading'], signal: 'by' },
      test: isPrefixed,
    },
    {
      id: 'author-name',
      strength: 'strong',
      why: 'a name in a box named for the author, above the body',
      example:
        '<div class="author"><p>Marit Ellwood</p></div><p>The boats stayed in the harbour, and nobody went out to sea.</p>',
      counter:
        '<div class="author"><h3>Stud Love</h3><p>The boats stayed in the harbour for the whole of the day, and nobody went out to sea, because the wind had turned in the night before.</p></div>' +
        '<div><p>They mended nets for the whole of the day, drank tea, and went home when it was dark, as they had done on the day before that one.</p></div><div class="author"><p>Marit Ellwood</p></div>',
      needs: { most: MAX_NAME_WORDS, traits: ['no-heading'], near: ['author'] },
      test: isAuthorName,
    },
    {
      id: 'dated',
      strength: 'strong',
      why: 'a date and who wrote it, in one line',
      example: 'Posted on August 3, 2011 by Hector Bramwell',
      counter:
        'The Marit Test (2000) by Marit Ellwood\n\nTrusted by over 250,000 skippers\n\nThe harbour was built by the town in 1911, on the site of two older ones, and never paid for.',
      needs: { most: MAX_DATED_WORDS, traits: ['digits', 'unended', 'no-heading'], signal: 'datedBy' },
      test: isDated,
    },
    startRule({
      example: 'Reported by: Marit Ellwood',
      counter: 'Reported by the harbour office, the tide was late.',
    }),
    {
      id: 'name',
      strength: 'strong',
      why: 'a short text in a box named for the byline',
      example: '<div class="byline"><p>Marit Ellwood</p></div><div class="postbyline"><p>Olin Prior</p></div>',
      counter:
        '<div class="story"><p>Marit Ellwood</p></div>' +
        '<div class="meta"><p>$ 42.50</p><p>42 min</p><p>What to do when the tide is out and the boat is not</p><p>Filed in Boats. Tags: tides</p></div>',
      needs: { most: MAX_BYLINE_WORDS, traits: ['unended', 'no-heading'], near: ['byline'] },
      test: isNamed,
    },
  ],
};

function isPrefixed(block: Block, page: FilterPage): boolean {
  const { stats, shape } = block;
  if (stats.words < 2 || shape === 'list') return false;
  const key = page.keys.key(block.index);
  if (!PREFIX_STARTS.has(key.charAt(0))) return false;
  const prefix = PREFIXES.find((word) => key.startsWith(word) && endsWord(key, word.length));
  if (prefix === undefined) return false;
  if (stats.cjk > 0) return isCjkName(block.text, prefix);
  const name = block.text.slice(prefix.length).replace(/^[\s:：]+/, '');
  return (
    CHAR_CLASS[name.charCodeAt(0)] === CharClass.capital &&
    stats.capitalised >= CAPITALS * (stats.words - stats.stopWords)
  );
}

/** "記者王小明", "来源：港口日报", and no sentence that begins with a reporter. */
function isCjkName(text: string, prefix: string): boolean {
  const rest = text.slice(prefix.length);
  const run = CJK_RUN.exec(rest)?.[1] ?? '';
  if (CJK_SPACED.test(rest)) return run.length <= MAX_CJK_NAMES;
  // "文" begins many a word.
  if (prefix.length === 1) return false;
  return run.length <= MAX_CJK_NAME || (run.length <= MAX_CJK_NAMES && CJK_REPORT.test(run));
}

/** A date, "by" and a name. A year alone is not enough: "The Marit Test (2000) by Marit Ellwood" is a title. */
function isDated(block: Block, page: FilterPage): boolean {
  const { text, shape } = block;
  if (shape === 'list' || !DATED.test(text)) return false;
  return hasDay(block, page) || (BY_NAME.test(text) && hasTime(block, page));
}

/** A line with a name in a box for bylines: these are called "meta", too, and hold prices, ratings and tags. */
function isNamed(block: Block, page: FilterPage): boolean {
  const { stats, text } = block;
  if (!isNear(page, block, ['byline', 2])) return false;
  if (MONEY.test(text) || TAG_LINE.test(text) || stats.stopWords > MAX_STOP_WORDS * stats.words) return false;
  return stats.cjk > 0 || NAME.test(text);
}

function isAuthorName(block: Block, page: FilterPage): boolean {
  const { stats, index } = block;
  if (stats.words < 2 || stats.capitalised !== stats.words) return false;
  if (page.proseBefore[index] !== 0 || page.proseBefore[page.blocks.length] === 0) return false;
  // A box around the whole post is named for its author, too.
  const box = nearest(page, block, ['author', 1]);
  return box !== undefined && page.boxes().proseBlocks[box.index] === 0;
}
