import type { Block, Page, Verdict } from '../../types.ts';
import { type Cues, weighCues } from '../cues/index.ts';
import { isProse, linkDensity } from '../page/prose.ts';
import { readTokens, type Tokens } from '../words/tokens.ts';
import { share } from './family.ts';
import { measureTree, type Tree } from './measure-tree.ts';
import { readTopics, type Topics } from './topics.ts';

/** Numbers of a page that several features need, one entry a block. */
export interface Columns {
  readonly page: Page;
  readonly size: number;
  readonly words: Float64Array;
  readonly linkDensity: Float64Array;
  /** Words of the block if it is prose, else 0. */
  readonly prose: Float64Array;
  /** Words before the block; the last entry is the page's total. */
  readonly wordsBefore: Float64Array;
  readonly proseBefore: Float64Array;
}

/** A page with its verdicts, ready to be measured. */
export interface View extends Columns {
  readonly verdicts: readonly (Verdict | undefined)[];
  /** The first words of every block. */
  readonly tokens: readonly Tokens[];
  readonly topics: Topics;
  readonly cues: Cues;
  /** The measured element tree; `null` for text. */
  readonly tree: Tree | null;
}

/** Takes the numbers that features share from a page; training gives cues of its own, which never saw the page's site. */
export function createView(page: Page, verdicts: readonly (Verdict | undefined)[], cues?: Cues): View {
  const columns = measureColumns(page);
  const tokens = page.blocks.map(({ text }) => readTokens(text));
  return {
    ...columns,
    verdicts,
    tokens,
    topics: readTopics(page, tokens),
    cues: cues ?? weighCues(page, tokens),
    tree: page.source.kind === 'html' ? measureTree(columns) : null,
  };
}

function measureColumns(page: Page): Columns {
  const size = page.blocks.length;
  const words = new Float64Array(size);
  const density = new Float64Array(size);
  const prose = new Float64Array(size);
  const wordsBefore = new Float64Array(size + 1);
  const proseBefore = new Float64Array(size + 1);
  for (const block of page.blocks) {
    const i = block.index;
    words[i] = block.hidden ? 0 : block.stats.words;
    density[i] = linkDensity(block);
    prose[i] = !block.hidden && isProse(block) ? block.stats.words : 0;
    wordsBefore[i + 1] = (wordsBefore[i] as number) + (words[i] as number);
    proseBefore[i + 1] = (proseBefore[i] as number) + (prose[i] as number);
  }
  return { page, size, words, linkDensity: density, prose, wordsBefore, proseBefore };
}

/** The block at `index`, which must exist. */
export function blockAt(view: Columns, index: number): Block {
  return view.page.blocks[index] as Block;
}

/** `column[index]`, or 0 outside it. */
export function at(column: Float64Array, index: number): number {
  // Asking first is much faster than reading outside and catching `undefined`.
  return index >= 0 && index < column.length ? (column[index] as number) : 0;
}

/**
 * Of the words within `reach` blocks on either side of block `i`, the share that `before` counts: sums of words before
 * each block, as `wordsBefore` and `proseBefore` are.
 */
export function windowShare(view: Columns, before: Float64Array, [i, reach]: readonly [number, number]): number {
  const from = Math.max(0, i - reach);
  const to = Math.min(view.size, i + reach + 1);
  return share(at(before, to) - at(before, from), at(view.wordsBefore, to) - at(view.wordsBefore, from));
}
