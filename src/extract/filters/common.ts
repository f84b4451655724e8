import type { Block, Strength } from '../../types.ts';
import { isLinked } from '../page/prose.ts';
import { keyOf } from '../words/key.ts';
import type { FilterPage } from './ask/filter-page.ts';
import type { Rule } from './filter.ts';

/** A line that begins like boilerplate is boilerplate up to this many words; longer ones are sentences. */
const MAX_START_WORDS = 25;

/** The fields of a lexicon rule: its examples, and its differences from other rules of its kind. */
interface Shown {
  readonly example: string;
  readonly counter: string;
  readonly strength?: Strength;
  readonly doubtfulInCleanText?: true;
}

/** The rule that a whole line is one of the role's boilerplate lines. */
export function lineRule(shown: Shown): Rule {
  return {
    id: 'line',
    strength: 'certain',
    why: 'the whole line is a phrase that pages use for this',
    needs: { phrase: 'line', traits: ['no-heading'] },
    ...shown,
  };
}

/** The rule that a line is a label of the role's boxes. */
export function labelRule(shown: Shown): Rule {
  return {
    id: 'label',
    strength: 'certain',
    why: 'the line is a heading that pages put over this kind of box',
    needs: { phrase: 'label' },
    ...shown,
  };
}

/** The rule that a block is in the box under one of the role's labels. */
export function scopeRule(shown: Shown): Rule {
  return {
    id: 'scope',
    strength: 'strong',
    why: 'it is in the box under a label for this',
    needs: { phrase: 'scope' },
    boxed: true,
    ...shown,
  };
}

/** The rule that a short line begins like the role's boilerplate, followed by a colon. */
export function startRule(shown: Shown): Rule {
  return {
    id: 'start',
    strength: 'strong',
    why: 'the line begins with a phrase that pages use for this',
    needs: { most: MAX_START_WORDS, phrase: 'start', traits: ['no-heading'] },
    test: isLabelled,
    ...shown,
  };
}

// "Related: ", "相关阅读："
const LABEL_END = /^[^:：.!?]{1,40}[:：]/;

/** Whether the phrase at the start of a block is a label or a call. */
function isLabelled(block: Block, page: FilterPage): boolean {
  const length = page.starts[block.index]?.length ?? 0;
  const label = LABEL_END.exec(block.text)?.[0];
  if (label !== undefined && keyOf(label).length === length) return true;
  // "Photo by Ann Roe", "Download our free app": phrases of several words need no colon, sentences of three.
  const phraseWords = page.keys.key(block.index).slice(0, length).split(' ').length;
  return phraseWords >= (block.stats.ended ? 3 : 2) || isLinked(block);
}
