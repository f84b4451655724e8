import { at } from '../page/measure.ts';
import { Arena, NO_INTS } from '../util/arena.ts';
import type { FeatureTable, Groups } from './family.ts';
import { log, share, shareOfPage, windowShare } from './kinds.ts';
import type { View } from './view.ts';

const WIDE_WINDOW = 8;

/** A page cut at its headings. */
export interface SectionsView {
  readonly view: View;
  /** The section that contains each block. */
  readonly sections: Groups;
  /** What each section has, a heading and the blocks up to the next one. */
  readonly words: Float64Array;
  readonly prose: Float64Array;
  readonly linkWords: Float64Array;
  readonly blocks: Int32Array;
  /** Link words before each block. */
  readonly linkWordsBefore: Float64Array;
}

/** The section of a block: from one heading to the next. */
export const SECTIONS = {
  sectionWords: log(wordsOf),
  sectionBlocks: log(({ blocks }) => blocks),
  sectionProse: share(proseOf, wordsOf),
  sectionLinks: share(({ linkWords }) => linkWords, wordsOf),
  sectionShare: shareOfPage(proseOf, ({ view }) => at(view.proseBefore, view.size)),
} as const satisfies FeatureTable<SectionsView>;

/** How much of what is around a block is link, whatever its section. */
export const LINKS_AROUND = {
  linksWide: windowShare(
    ({ linkWordsBefore }) => linkWordsBefore,
    ({ view }) => view.wordsBefore,
    WIDE_WINDOW,
  ),
} as const satisfies FeatureTable<SectionsView>;

function wordsOf({ words }: SectionsView): Float64Array {
  return words;
}

function proseOf({ prose }: SectionsView): Float64Array {
  return prose;
}

/** Cuts a page at its headings. */
export function createSections(view: View): SectionsView {
  const { from, of } = findSections(view);
  const count = from.length - 1;
  const arena = new Arena({ doubles: view.size + 1 + 3 * count, ints: count });
  const linkWordsBefore = arena.doubles(view.size + 1);
  for (let i = 0; i < view.size; i++) {
    linkWordsBefore[i + 1] = at(linkWordsBefore, i) + at(view.linkDensity, i) * at(view.words, i);
  }
  const sumOf = (before: Float64Array): Float64Array => sumSections(before, from, arena.doubles(count));
  const words = sumOf(view.wordsBefore);
  const prose = sumOf(view.proseBefore);
  const linkWords = sumOf(linkWordsBefore);
  const blocks = arena.ints(count, NO_INTS);
  for (let section = 0; section < count; section++) {
    blocks[section] = (from[section + 1] as number) - (from[section] as number);
  }
  return {
    view,
    sections: { of, count },
    words,
    prose,
    linkWords,
    blocks,
    linkWordsBefore,
  };
}

/** The first block of each section, last the page's size, and each block's section. */
function findSections({ size, columns: { level } }: View): { from: Int32Array; of: Int32Array } {
  const arena = new Arena({ ints: 2 * size + 1 });
  const of = arena.ints(size, NO_INTS);
  const from = arena.ints(size + 1, NO_INTS);
  let count = 0;
  for (let i = 0; i < size; i++) {
    if (i === 0 || level[i] !== 0) from[count++] = i;
    of[i] = count - 1;
  }
  from[count] = size;
  return { from: from.subarray(0, count + 1), of };
}

function sumSections(before: Float64Array, from: Int32Array, sums: Float64Array): Float64Array {
  for (let section = 0; section < sums.length; section++) {
    sums[section] = at(before, from[section + 1] as number) - at(before, from[section] as number);
  }
  return sums;
}
