import type { Block, Verdict } from '../../types.ts';
import { type Cues, weighCues } from '../cues/index.ts';
import type { MeasuredPage, Measures } from '../page/measure.ts';
import { readTopics, type Topics } from '../page/topics.ts';
import { measureTree, type Tree } from './measure-tree.ts';

/** A page with its verdicts, ready to be described by features. */
export interface View extends Measures {
  readonly page: MeasuredPage;
  readonly verdicts: readonly (Verdict | undefined)[];
  readonly topics: Topics;
  readonly cues: Cues;
  /** The measured element tree; `null` for text. */
  readonly tree: Tree | null;
}

/** Takes the numbers that features share from a page; training gives cues of its own, which never saw the page's site. */
export function createView(page: MeasuredPage, verdicts: readonly (Verdict | undefined)[], cues?: Cues): View {
  const { size, words, linkDensity, prose, wordsBefore, proseBefore, sums, trusted } = page;
  return {
    page,
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
    tree: page.source.kind === 'html' ? measureTree(page) : null,
  };
}

/** The block at `index`, which must exist. */
export function blockAt(view: View, index: number): Block {
  return view.page.blocks[index] as Block;
}
