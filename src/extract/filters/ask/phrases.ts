import { type Role, SHAPES } from '../../../types.ts';
import type { MeasuredPage } from '../../page/measure.ts';
import { LINKED_DENSITY } from '../../page/prose.ts';
import { keyOf } from '../../words/key.ts';
import type { PhraseStart } from '../../words/phrase-roles.ts';
import { PhraseUse } from '../../words/phrase-steps.ts';
import { isReplyLink, labelRole, lineRole, phraseSteps, startRole } from '../../words/phrases.ts';
import type { Keys } from './keys.ts';
import { FAMILY_BITS } from './names.ts';

/** The phrases of blocks that show their role; `undefined` for blocks without one. */
export interface Phrases {
  /** The role of the blocks after a block, if it is a label. */
  readonly labels: readonly (Role | undefined)[];
  /** The role of a block that is a boilerplate line as a whole, or a bar of such lines. */
  readonly lines: readonly (Role | undefined)[];
  /** The boilerplate phrase at the start of a block. */
  readonly starts: readonly (PhraseStart | undefined)[];
  /** The links under comments of a thread, in a dump; those of up to five words. */
  readonly replyLinks: readonly number[];
}

// "Imprint | Privacy", "Mentions légales - Cookies", or one per line
const PARTS = /\s[|·•–—\-/]\s|\n/;
/** A bar of boilerplate lines has at most this many words. */
const MAX_PARTS_WORDS = 40;
/** Only short blocks can be labels or boilerplate lines, … */
const MAX_LINE_WORDS = 10;
/** … and longer blocks than this begin like sentences. */
const MAX_START_WORDS = 25;
const MAX_REPLY_WORDS = 5;

const CODE = SHAPES.indexOf('code');
const TABLE = SHAPES.indexOf('table');
const LIST = SHAPES.indexOf('list');

/** Looks up the phrases of a page: one walk by hashes per block, and a look-up by key for the few blocks with a hit. */
export function findPhrases(page: MeasuredPage, keys: Keys): Phrases {
  const { columns } = page;
  const { size, words, shape, firstWord, wordList } = columns;
  const labels = new Array<Role | undefined>(size).fill(undefined);
  const lines = new Array<Role | undefined>(size).fill(undefined);
  const starts = new Array<PhraseStart | undefined>(size).fill(undefined);
  const replyLinks: number[] = [];
  const steps = phraseSteps();
  for (let i = 0; i < size; i++) {
    const count = words[i] as number;
    if (count > MAX_PARTS_WORDS || shape[i] === CODE) continue;
    steps.find(wordList, firstWord[i] as number, firstWord[i + 1] as number);
    const { whole, start } = steps;
    if (start === 0) continue;
    if (count <= MAX_LINE_WORDS) {
      if ((whole & PhraseUse.label) !== 0 && !isMenuEntry(page, i)) labels[i] = labelRole(keys.key(i));
      if ((whole & PhraseUse.line) !== 0) lines[i] = lineRole(keys.key(i));
    }
    // The first part of a bar is a line with which the block begins.
    if ((start & PhraseUse.line) !== 0 && shape[i] !== TABLE) lines[i] ??= partsRole(columns.textOf(i));
    if ((start & PhraseUse.start) !== 0 && count <= MAX_START_WORDS) starts[i] = startRole(keys.key(i));
    if ((whole & PhraseUse.reply) !== 0 && count <= MAX_REPLY_WORDS && isReplyLink(keys.key(i))) replyLinks.push(i);
  }
  return { labels, lines, starts, replyLinks };
}

/** Whether a block is an entry of a menu, where "Latest" and "Markets" are not headings of a box. */
function isMenuEntry({ columns, trusted, linkDensity }: MeasuredPage, i: number): boolean {
  if (columns.level[i] !== 0 || (linkDensity[i] as number) <= LINKED_DENSITY) return false;
  const isInMenu = ((trusted.within[columns.element[i] as number] ?? 0) & FAMILY_BITS.nav) !== 0;
  return isInMenu || columns.shape[i] === LIST;
}

/** The role of a line that consists only of boilerplate lines: that of the first. */
function partsRole(text: string): Role | undefined {
  // Most lines have no parts, and this test costs less than splitting.
  if (!PARTS.test(text)) return undefined;
  let first: Role | undefined;
  for (const part of text.split(PARTS)) {
    const key = keyOf(part);
    if (key === '') continue;
    const role = lineRole(key);
    if (role === undefined) return undefined;
    first ??= role;
  }
  return first;
}
