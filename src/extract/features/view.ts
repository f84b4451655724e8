import type { Block, Verdict } from '../../types.ts';
import { type Cues, weighCues } from '../cues/index.ts';
import type { BlockColumns } from '../page/block-columns.ts';
import type { MeasuredPage, Measures } from '../page/measure.ts';
import { readTopics, type Topics } from '../page/topics.ts';
import { measureTree, type TreeMeasures } from '../page/tree-measures.ts';

/** A page with its verdicts and the data for features. */
export interface View extends Measures {
  readonly page: MeasuredPage;
  /** The blocks of the page as columns. */
  readonly columns: BlockColumns;
  readonly verdicts: readonly (Verdict | undefined)[];
  readonly topics: Topics;
  readonly cues: Cues;
  readonly isHtml: boolean;
  /** The measures of the element tree of an HTML page; `null` for text. */
  readonly treeMeasures: TreeMeasures | null;
}

/** Collects the data that features share; training passes its own cues, which were not fitted to the page's site. */
export function createView(page: MeasuredPage, verdicts: readonly (Verdict | undefined)[], cues?: Cues): View {
  const { columns, size, words, linkDensity, prose, wordsBefore, proseBefore, sums, trusted } = page;
  const isHtml = page.source.kind === 'html';
  return {
    page,
    columns,
    size,
    words,
    linkDensity,
    prose,
    wordsBefore,
    proseBefore,
    sums,
    trusted,
    verdicts,
    topics: readTopics(page),
    cues: cues ?? weighCues(page),
    isHtml,
    treeMeasures: isHtml ? measureTree(page) : null,
  };
}

/** The block at `index`, which must exist. */
export function blockAt(view: View, index: number): Block {
  return view.page.blocks[index] as Block;
}
