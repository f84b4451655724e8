import type { Block, NameFamily, Role, Strength } from '../../types.ts';
import type { FilterPage } from './ask/filter-page.ts';
import type { Signal } from './ask/signal-list.ts';
import type { Trait } from './ask/traits.ts';

/**
 * The place of a phrase of the filter's role: the block is a label, is a line, begins with it, or is in the box under a
 * label.
 */
export type PhrasePlace = 'label' | 'line' | 'start' | 'scope';

/** What a block must have before a rule is tested. All of it is known for every block, so that few rules are tested. */
export interface Needs {
  /** At most this many words. */
  readonly most?: number;
  readonly phrase?: PhrasePlace;
  /** All of these. */
  readonly traits?: readonly Trait[];
  /** A word or sign of this signal. */
  readonly signal?: Signal;
  /** A name of one of these families on its element, or on one of the four above it … */
  readonly near?: readonly NameFamily[];
  /** … or on any of its ancestors. */
  readonly around?: readonly NameFamily[];
}

/** One rule by which a kind of boilerplate is recognised. */
export interface Rule {
  /** Unique in its filter; the verdict's reason is `<filter>/<id>`. */
  readonly id: string;
  readonly strength: Strength;
  /** The explanation that `pith explain` prints. */
  readonly why: string;
  /** An invented page, HTML or text, on which the rule must vote. */
  readonly example: string;
  /** An invented page on which it must not vote. */
  readonly counter: string;
  readonly needs: Needs;
  /** Whether the rule votes on a block that has what it needs; absent if it always does. */
  readonly test?: (block: Block, page: FilterPage) => boolean;
  /** Whether it votes on all blocks in the box under a label; see `Verdict.boxed`. */
  readonly boxed?: true;
  /** Whether it sometimes votes on clean texts, too; see `Verdict.doubtful`. */
  readonly doubtfulInCleanText?: true;
}

/** The rules for one role. */
export interface Filter {
  readonly name: string;
  readonly role: Role;
  readonly rules: readonly Rule[];
}
