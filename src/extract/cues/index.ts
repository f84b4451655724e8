import type { BlockColumns } from '../page/block-columns.ts';
import type { MeasuredPage } from '../page/measure.ts';
import { weighNames } from './name-weights.ts';
import { TextWeights } from './text-weights.ts';
import { cuesFor } from './weights.ts';

/** What the cues of each block say: log-odds that it is article, by its names, its own words, and its heading. */
export interface Cues {
  readonly names: Float64Array;
  readonly text: Float64Array;
  readonly heading: Float64Array;
  /** Whether the page is a dump in a language that the cues hardly know. On HTML, where names speak, too, it never counts. */
  readonly isForeign: boolean;
}

/**
 * Of the words of a dump the cues know at least this share, or they hardly know its language. They know 0.8 in English,
 * 0.65 in Chinese, 0.4 to 0.5 in Russian and Polish, 0.34 in Greek, of which a third of the dumps falls short; of a
 * language that they were not fitted to they know a quarter at most.
 */
const LEAST_KNOWN = 0.3;

/** A heading is for this many blocks below it. */
const HEADING_REACH = 30;

/**
 * Weighs the words of a page's names and texts: a logistic regression on them, whose log-odds the trees read beside
 * all other features. They are what the class names and phrases of the filters are, but learned, and with degrees.
 */
export function weighCues(page: MeasuredPage): Cues {
  const { columns, size } = page;
  const isHtml = page.source.kind === 'html';
  const table = cuesFor(isHtml ? 'html' : 'text');
  const weights = new TextWeights(table, columns);
  const text = new Float64Array(size);
  for (let i = 0; i < size; i++) text[i] = table.bias.text + weights.ofText(i);
  const isForeign = !isHtml && areForeign(weights.known, weights.words);
  const heading = new Float64Array(size);
  const headings = findCueHeadings(columns);
  for (let i = 0; i < size; i++) {
    const above = headings[i] as number;
    if (above < 0) heading[i] = table.bias.heading;
    else if (above === headings[i - 1]) heading[i] = heading[i - 1] as number;
    else heading[i] = table.bias.heading + weights.ofHeading(above);
  }
  return { names: weighNames(table, page), text, heading, isForeign };
}

/** Whether words are of a language that the cues hardly know, when they know so many of them. */
export function areForeign(known: number, words: number): boolean {
  return known < LEAST_KNOWN * words;
}

/** Index of the heading whose words are cues for each block, -1 for none. */
export function findCueHeadings({ size, level, hidden }: BlockColumns): Int32Array {
  const headings = new Int32Array(size);
  let last = -1;
  for (let i = 0; i < size; i++) {
    headings[i] = last >= 0 && i - last <= HEADING_REACH ? last : -1;
    if ((level[i] as number) > 0 && hidden[i] === 0) last = i;
  }
  return headings;
}
