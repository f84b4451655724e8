import type { Block } from '../../types.ts';
import { LEXICONS } from '../lexicon/index.ts';
import { endsWord, keyOf } from '../lexicon/key.ts';
import { CHAR_CLASS, CharClass } from '../words/chars.ts';
import { startRule } from './common.ts';
import { type FilterPage, isNear } from './context.ts';
import type { Filter } from './filter.ts';

const PREFIXES: readonly string[] = LEXICONS.flatMap(({ bylinePrefixes }) => bylinePrefixes.map(keyOf));
/** "By Marit Ellwood and Olin Prior, The Saltmarsh Courier" has nine. */
const MAX_BYLINE_WORDS = 12;
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
        block.stats.words <= MAX_BYLINE_WORDS && block.shape !== 'heading' && isNear(page, block, ['byline', 2]),
    },
  ],
};

function isPrefixed(block: Block, page: FilterPage): boolean {
  const { stats, shape } = block;
  if (stats.words < 2 || stats.words > MAX_BYLINE_WORDS || stats.ended || shape === 'heading' || shape === 'list')
    return false;
  const key = page.keys[block.index] ?? '';
  const prefix = PREFIXES.find((word) => key.startsWith(word) && endsWord(key, word.length));
  if (prefix === undefined) return false;
  if (stats.cjk > 0) return true;
  const name = block.text.slice(prefix.length).replace(/^[\s:：]+/, '');
  return (
    CHAR_CLASS[name.charCodeAt(0)] === CharClass.capital &&
    stats.capitalised >= CAPITALS * (stats.words - stats.stopWords)
  );
}
