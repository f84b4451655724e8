import type { Block } from '../../types.ts';
import { LEXICONS } from '../lexicon/index.ts';
import { endsWord, keyOf } from '../lexicon/key.ts';
import { CHAR_CLASS, CharClass } from '../words/chars.ts';
import { startRule } from './common.ts';
import { type FilterPage, isNear } from './context.ts';
import type { Filter } from './filter.ts';

/** "By", "Von" … as keys, and what they begin with. */
const PREFIXES: readonly string[] = LEXICONS.flatMap(({ bylinePrefixes }) => bylinePrefixes.map(keyOf));
const PREFIX_STARTS: ReadonlySet<string> = new Set(PREFIXES.map((prefix) => prefix.charAt(0)));
/** "By Marit Ellwood and Olin Prior, The Saltmarsh Courier" has nine. */
const MAX_BYLINE_WORDS = 12;
/** "Posted on Monday, August 3, 2011 at 10:22 am by Hector Bramwell" has thirteen. */
const MAX_DATED_WORDS = 16;
// "Posted on August 3, 2011 by Hector", "by rimfire » Sun 11 Sep 2016, 10:22", "19.02.2009 von Winnie"
const DATED =
  /(?:^|\s)(?:by|von|par|por|di|автор:?|przez)\s[^\d]{2,40}[\s,»|·•–-]\D{0,12}\d{1,4}.{0,30}$|\d{4}.{0,12}\s(?:by|von|par|por|di|przez)\s\S.{1,40}$/i;
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
      counter: 'By noon the boats were back.',
      test: isPrefixed,
    },
    {
      id: 'author-name',
      strength: 'strong',
      why: 'a name in a box named for the author, above the body',
      example:
        '<div class="author"><p>Marit Ellwood</p></div><p>The boats stayed in the harbour, and nobody went out to sea.</p>',
      counter:
        '<p>The boats stayed in the harbour, and nobody went out to sea.</p><div class="author"><p>Marit Ellwood</p></div>',
      test: isAuthorName,
    },
    {
      id: 'dated',
      strength: 'strong',
      why: 'a date and who wrote it, in one line',
      example: 'Posted on August 3, 2011 by Hector Bramwell',
      counter: 'The harbour was built by the town in 1911, on the site of two older ones, and never paid for.',
      test: isDated,
    },
    startRule('byline', {
      example: 'Reported by: Marit Ellwood',
      counter: 'Reported by the harbour office, the tide was late.',
    }),
    {
      id: 'name',
      strength: 'strong',
      why: 'a short text in a box named for the byline',
      example: '<div class="byline"><p>Marit Ellwood</p></div>',
      counter: '<div class="story"><p>Marit Ellwood</p></div>',
      test: (block, page) =>
        !block.stats.ended &&
        block.stats.words <= MAX_BYLINE_WORDS &&
        block.shape !== 'heading' &&
        isNear(page, block, ['byline', 2]),
    },
  ],
};

function isPrefixed(block: Block, page: FilterPage): boolean {
  const { stats, shape } = block;
  if (stats.words < 2 || stats.words > MAX_BYLINE_WORDS || stats.ended || shape === 'heading' || shape === 'list')
    return false;
  const key = page.keys.key(block.index);
  if (!PREFIX_STARTS.has(key.charAt(0))) return false;
  const prefix = PREFIXES.find((word) => key.startsWith(word) && endsWord(key, word.length));
  if (prefix === undefined) return false;
  if (stats.cjk > 0) return true;
  const name = block.text.slice(prefix.length).replace(/^[\s:：]+/, '');
  return (
    CHAR_CLASS[name.charCodeAt(0)] === CharClass.capital &&
    stats.capitalised >= CAPITALS * (stats.words - stats.stopWords)
  );
}

function isDated({ stats, text, shape }: Block): boolean {
  if (stats.words > MAX_DATED_WORDS || stats.digits === 0 || stats.ended || shape === 'heading') return false;
  return DATED.test(text);
}

function isAuthorName(block: Block, page: FilterPage): boolean {
  const { stats, index } = block;
  const isName = stats.words >= 2 && stats.words <= MAX_NAME_WORDS && stats.capitalised === stats.words;
  return (
    isName &&
    page.proseBefore[index] === 0 &&
    page.proseBefore[page.blocks.length] !== 0 &&
    isNear(page, block, ['author', 1])
  );
}
