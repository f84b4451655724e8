import type { Block, NameFamily, Role, Strength } from '../../types.ts';
import type { FilterPage } from './ask/filter-page.ts';
import type { Signal } from './ask/signal-list.ts';
import type { Trait } from './ask/traits.ts';

/** Where a phrase of the filter's role must be: the block is a label, a line, begins so, or is in the box under a label. */
export type PhrasePlace = 'label' | 'line' | 'start' | 'scope';

/** What a block must have before a rule is asked about it. All of it is known of every block, so that few are asked about. */
export interface Needs {
  /** At most this many words. */
  readonly most?: number;
  readonly phrase?: PhrasePlace;
  /** All of these. */
  readonly traits?: readonly Trait[];
  /** A word or sign of the kind. */
  readonly signal?: Signal;
  /** A name of one of these families on its element, or on one of the four above it … */
  readonly near?: readonly NameFamily[];
  /** … or on any element around it. */
  readonly around?: readonly NameFamily[];
}

/** One named way in which a kind of furniture shows itself. */
export interface Rule {
  /** Unique in its filter; the verdict's reason is `<filter>/<id>`. */
  readonly id: string;
  readonly strength: Strength;
  /** What a reader of `explain` is told. */
  readonly why: string;
  /** An invented page, HTML or text, on which the rule must speak. */
  readonly example: string;
  /** An invented page on which it must not. */
  readonly counter: string;
  readonly needs: Needs;
  /** Whether the rule speaks of a block that has what it needs; absent if it then always does. */
  readonly test?: (block: Block, page: FilterPage) => boolean;
  /** Whether it speaks of all blocks in the box under a label; see `Verdict.boxed`. */
  readonly boxed?: true;
  /** Whether it also speaks on clean texts now and then; see `Verdict.doubtful`. */
  readonly doubtfulInCleanText?: true;
}

/** The rules for one role. */
export interface Filter {
  readonly name: string;
  readonly role: Role;
  readonly rules: readonly Rule[];
}
