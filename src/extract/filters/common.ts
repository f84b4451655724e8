import type { Block, Role, Strength } from '../../types.ts';
import { isLinked } from '../page/prose.ts';
import { keyOf } from '../words/key.ts';
import type { FilterPage } from './ask/page.ts';
import type { Rule } from './filter.ts';

/** A line that begins as furniture does is furniture up to this many words; longer ones are sentences. */
const MAX_START_WORDS = 25;

/** What a lexicon rule needs besides its role: the pages that show it. */
interface Shown {
  readonly example: string;
  readonly counter: string;
  readonly strength?: Strength;
}

/** The rule that a whole line is one of the role's furniture lines. */
export function lineRule(role: Role, { example, counter, strength = 'certain' }: Shown): Rule {
  return {
    id: 'line',
    strength,
    why: 'the whole line is a phrase that pages use for this',
    example,
    counter,
    test: ({ index, shape }, page) => shape !== 'heading' && page.lines[index] === role,
  };
}

/** The rule that a line is a label of the role's boxes. */
export function labelRule(role: Role, { example, counter, strength = 'certain' }: Shown): Rule {
  return {
    id: 'label',
    strength,
    why: 'the line is a heading that pages put over this kind of box',
    example,
    counter,
    test: ({ index }, page) => page.labels[index] === role,
  };
}

/** The rule that a block stands in the box under one of the role's labels. */
export function scopeRule(role: Role, { example, counter, strength = 'strong' }: Shown): Rule {
  return {
    id: 'scope',
    strength,
    why: 'it stands in the box under a label for this',
    example,
    counter,
    test: ({ index }, page) => page.scopes[index] === role,
  };
}

/** The rule that a short line begins as the role's furniture does, followed by a colon. */
export function startRule(role: Role, { example, counter, strength = 'strong' }: Shown): Rule {
  return {
    id: 'start',
    strength,
    why: 'the line begins with a phrase that pages use for this',
    example,
    counter,
    test: (block, page) => beginsAs(role, block, page),
  };
}

// "Related: ", "相关阅读："
const LABEL_END = /^[^:：.!?]{1,40}[:：]/;

/** Whether a short block begins with one of the role's phrases, and shows that the phrase is a label or a call. */
function beginsAs(role: Role, block: Block, page: FilterPage): boolean {
  if (block.stats.words > MAX_START_WORDS || block.shape === 'heading') return false;
  const start = page.keys.start(block.index);
  if (start?.role !== role) return false;
  const label = LABEL_END.exec(block.text)?.[0];
  if (label !== undefined && keyOf(label).length === start.length) return true;
  // "Photo by Ann Roe", "Download our free app": phrases of several words need no colon, sentences of three.
  const phraseWords = page.keys.key(block.index).slice(0, start.length).split(' ').length;
  return phraseWords >= (block.stats.ended ? 3 : 2) || isLinked(block);
}

/** The block `step` places on, hidden or not; undefined at the page's ends. */
export function neighbour(page: FilterPage, { index }: Block, step: number): Block | undefined {
  return page.blocks[index + step];
}
