import type { BlockColumns } from '../page/block-columns.ts';
import type { MeasuredPage } from '../page/measure.ts';
import { weighNames } from './name-weights.ts';
import { TextWeights } from './text-weights.ts';
import { cuesFor } from './weights.ts';

/** The log-odds that each block is article, by the cues of its names, its own words, and its heading. */
export interface Cues {
  readonly names: Float64Array;
  readonly text: Float64Array;
  readonly heading: Float64Array;
  /**
   * Whether the page is a dump in a language that the cues hardly know. Always false on HTML, which also has cues of
   * names.
   */
  readonly isForeign: boolean;
}

/**
 * If the cues know less than this share of a dump's words, they hardly know its language. They know 0.8 in English,
 * 0.65 in Chinese, 0.4 to 0.5 in Russian and Polish, 0.34 in Greek (a third of the Greek dumps has less); of a language
 * without training data they know a quarter at most.
 */
const LEAST_KNOWN = 0.3;

/** A heading gives cues to this many blocks after it. */
const HEADING_REACH = 30;

/**
 * Weighs the words of a page's names and texts with logistic regressions, whose log-odds are features for the trees.
 * They do the same work as the class names and phrases of the filters, but they are learned and have degrees.
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

/** Whether the cues hardly know the language of a text, given how many of its words they know. */
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
