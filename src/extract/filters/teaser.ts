import type { Block } from '../../types.ts';
import type { BlockColumns } from '../page/block-columns.ts';
import { isLinked, isLongProse, isTitleLike } from '../page/prose.ts';
import { once } from '../util/once.ts';
import { wordsFor } from '../words/pattern.ts';
import { WordKind } from '../words/word-columns.ts';
import { endOfWord, hashOf } from '../words/word-ends.ts';
import { isCut } from './ask/cuts.ts';
import type { FilterPage } from './ask/filter-page.ts';
import { isNear, isWithin, neighbour } from './ask/where.ts';
import { labelRule, lineRule, scopeRule, startRule } from './common.ts';
import type { Filter } from './filter.ts';

const TIME_UNITS: ReadonlySet<string> = new Set(wordsFor('timeUnits'));
/** Their hashes; for a Chinese one, the hash of its first character, which is a word in the scan. */
const unitHashes = once(
  (): ReadonlySet<number> => new Set([...TIME_UNITS].map((unit) => hashOf(unit, 0, endOfWord(unit, 0)))),
);
// "http://boats.example/har…", "boats.example/2012/har...": addresses are cut, too
const CUT_ADDRESS = /(?:https?:\/\/|www\.|[a-z0-9]\.[a-z]{2,6}\/)[^\s…]{0,200}(?:…|\.\.\.)$/i;
/** Pagers have bars: "« Nets | Main | Boats »". */
const BAR = ' | ';
// "7 days old boats to be sold"
const AGE = /^\d{1,2} /;
const MAX_LABEL_WORDS = 8;
/** A linked headline is one of a list if at least this many consecutive blocks are linked headlines. */
const LIST_LENGTH = 3;
/** Entries of menus are shorter than linked headlines. */
const MIN_ITEM_WORDS = 4;

/** Links to other articles: lists, cards, cut summaries. */
export const TEASER: Filter = {
  name: 'teaser',
  role: 'teaser',
  rules: [
    lineRule({ example: '<p>Text.</p><a href="/a">Read more</a>', counter: 'Read more slowly, she said.' }),
    labelRule({ example: 'Related articles', counter: 'They are related to each other.' }),
    {
      id: 'heading-start',
      strength: 'certain',
      why: 'a heading that begins as headings over other articles do',
      example: '<h2>More from the harbour desk</h2><p>Crane arrives…</p>',
      counter: '<h2>More boats than berths</h2>',
      needs: { most: MAX_LABEL_WORDS, phrase: 'start', traits: ['heading'] },
      test: isPhraseStart,
    },
    startRule({
      example: 'Related: Harbour To Get New Crane',
      counter: 'Related work on tides was done in the fifties by two brothers from the coast.',
      doubtfulInCleanText: true,
    }),
    {
      id: 'doubled-headline',
      strength: 'certain',
      why: 'a headline said twice over a summary that was cut, as dumped cards are',
      example: 'Harbour To Get New Crane\n\nHarbour To Get New Crane\n\nThe old one has stood…\n\nThe boats stayed in.',
      counter: 'Harbour To Get New Crane\n\nThe old one has stood for a hundred years.',
      needs: { traits: ['cut-ahead'] },
      test: isDoubledCard,
    },
    {
      id: 'ago-line',
      strength: 'strong',
      why: 'an age in minutes, hours or days, and a headline, among lines of the same kind',
      example: '• 3 minutes Crane arrives\n• 7 days Old boats to be sold\n\nThe boats stayed in.',
      counter: '12 hours later the boats were gone.',
      needs: { traits: ['digits', 'sign-first'] },
      test: isAgoLine,
    },
    scopeRule({
      example: 'Most read\nHarbour To Get New Crane\nFerry Stays\n\nThe boats stayed in.',
      counter: 'Harbour To Get New Crane\nFerry Stays',
    }),
    {
      id: 'labelled-link',
      strength: 'certain',
      why: 'a linked headline under a label, in a box named for related articles',
      example:
        '<p>The boats stayed in.</p><div class="related-inline"><p>Read also</p><ul><li><a href="/1">Harbour to get a crane</a></li></ul></div>',
      counter: '<div class="related-inline"><ul><li><a href="/1">Harbour to get a crane</a></li></ul></div>',
      needs: { phrase: 'scope', traits: ['linked'], near: ['related'] },
      test: (block, page) => isTitleLike(block) && isNear(page, block, ['related', 3]),
    },
    {
      id: 'cut-summary',
      strength: 'strong',
      why: 'a summary that was cut off, under a headline',
      example: 'The Ferry Stays\nThe town voted by a narrow margin to keep its…',
      counter:
        'The Ferry Stays\nThe town voted by a narrow margin to keep it.\n\nThe Boats\n\nThey are at http://boats.example/har…\n\nThe Boats\n\n« Nets | Main | Boats stay in »',
      needs: { traits: ['cut'] },
      doubtfulInCleanText: true,
      test: isCutSummary,
    },
    {
      id: 'linked-list',
      strength: 'strong',
      why: 'one of several linked headlines in a row',
      example:
        '<ul><li><a href="/1">Harbour to get a crane</a></li><li><a href="/2">Ferry stays for now</a></li><li><a href="/3">Old boats to be sold</a></li></ul>',
      counter: '<p>See <a href="/1">Harbour to get a crane</a> for what the town has decided about it.</p>',
      needs: { traits: ['linked'] },
      test: (block, page) =>
        isLinkedList(block, page) && !isWithin(page, block, 'footer') && !isWithin(page, block, 'nav'),
    },
    {
      id: 'name',
      strength: 'weak',
      why: 'it is in a box named for related articles',
      example: '<div class="related-posts"><p>Ferry stays for now</p></div>',
      counter: '<div class="story"><p>Ferry stays for now</p></div>',
      needs: { near: ['related'] },
    },
  ],
};

function isDoubledCard(block: Block, page: FilterPage): boolean {
  const { index } = block;
  if (!isTitleLike(block) && !isCut(page.columns, index)) return false;
  // The card begins here, one or two blocks above.
  for (let start = index; start >= Math.max(0, index - 2); start--) {
    if (start + 2 >= page.size || !isCut(page.columns, start + 2)) continue;
    if (beginAlike(page.columns, start) && page.keys.key(start) === page.keys.key(start + 1)) return true;
  }
  return false;
}

/** Whether a block has a first word, and the next block has the same. */
function beginAlike({ firstWord, wordList }: BlockColumns, i: number): boolean {
  const first = firstWord[i] as number;
  const next = firstWord[i + 1] as number;
  return first < next && wordList.hashes[first] === wordList.hashes[next];
}

function isCutSummary(block: Block, page: FilterPage): boolean {
  if (block.stats.words < 4 || CUT_ADDRESS.test(block.text) || block.text.includes(BAR)) return false;
  const above = neighbour(page, block, -1);
  return above !== undefined && isTitleLike(above) && above.stats.words < block.stats.words + 8;
}

function isAgoLine(block: Block, page: FilterPage): boolean {
  return (
    looksAgo(block, page) &&
    [-1, 1].some((step) => {
      const next = neighbour(page, block, step);
      return next !== undefined && looksAgo(next, page);
    })
  );
}

function looksAgo({ index, stats }: Block, page: FilterPage): boolean {
  if (stats.digits === 0 || !mayBeAge(page.columns, index) || !AGE.test(page.keys.key(index))) return false;
  const words = page.keys.words(index);
  return words.length >= 4 && words.length <= 27 && TIME_UNITS.has(words[1] as string);
}

/** Whether a block begins with a number and what may be a unit of time. */
function mayBeAge({ firstWord, wordList }: BlockColumns, i: number): boolean {
  const first = firstWord[i] as number;
  if (first + 1 >= (firstWord[i + 1] as number) || wordList.kinds[first] !== WordKind.number) return false;
  return unitHashes().has(wordList.hashes[first + 1] as number);
}

function isLinkedList(block: Block, page: FilterPage): boolean {
  if (!isListItem(block)) return false;
  let run = 1;
  for (let i = block.index - 1; run < LIST_LENGTH && isListItem(page.blocks[i]); i--) run++;
  for (let i = block.index + 1; run < LIST_LENGTH && isListItem(page.blocks[i]); i++) run++;
  return run >= LIST_LENGTH;
}

function isListItem(block: Block | undefined): boolean {
  if (block === undefined || block.stats.words < MIN_ITEM_WORDS) return false;
  return isLinked(block) && isTitleLike(block) && !isLongProse(block);
}

/** Whether the phrase that a block begins with has several words. */
function isPhraseStart({ index }: Block, page: FilterPage): boolean {
  return page.keys.key(index).slice(0, page.starts[index]?.length).includes(' ');
}
