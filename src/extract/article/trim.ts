import type { Block, Role } from '../../types.ts';
import type { ReadPage } from '../page/page.ts';
import { once } from '../util/once.ts';
import { CHAR_CLASS, CharClass } from '../words/chars.ts';
import { keyOf } from '../words/key.ts';
import { inlineRole } from '../words/phrases.ts';
import { HEAD_CHARS, TAIL_CHARS } from '../words/scan.ts';
import { splitSentences } from '../words/sentences.ts';
import { trimSlots } from './tables/trims.ts';
import { TRIM_RULES } from './trim-rules.ts';

/** A part of a block's text that is boilerplate: indexes into `block.text`, and why. */
export interface InlineTrim {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly reason: string;
}

/** The phrase that makes a sentence boilerplate is within this many characters. */
const LEAD_CHARS = 80;

/** A Greek question mark ends a sentence. */
const GREEK_QUESTION = 0x3b;

const firstWords = once(trimSlots);

/**
 * Whether a block may contain a trim: the first word of a phrase is the block's first word, or follows the end of a
 * sentence. Few blocks have one, and only those must be split into sentences. Not all words of long blocks are listed.
 */
export function mayHoldTrim({ columns }: ReadPage, block: number): boolean {
  const { from, firstWord, wordList, text } = columns;
  if ((from[block + 1] as number) - (from[block] as number) >= HEAD_CHARS + TAIL_CHARS) return true;
  const slots = firstWords();
  let behind = from[block] as number;
  const first = firstWord[block] as number;
  for (let word = first; word < (firstWord[block + 1] as number); word++) {
    const start = wordList.starts[word] as number;
    const isLead = slots[(wordList.hashes[word] as number) & (slots.length - 1)] === 1;
    if (isLead && (word === first || holdsEnd(text, behind, start))) return true;
    behind = wordList.ends[word] as number;
  }
  return false;
}

/** Whether there is a sign between two words that may end a sentence. */
function holdsEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (CHAR_CLASS[code] === CharClass.sentenceEnd || code === GREEK_QUESTION) return true;
  }
  return false;
}

/** Finds teasers, promos, ad labels and share lines inside a block of the body, sentence by sentence. */
export function findTrims(block: Block): InlineTrim[] {
  const trims: InlineTrim[] = [];
  const starts = splitSentences(block.text);
  starts.forEach((start, s) => {
    const end = starts[s + 1] ?? block.text.length;
    const found = trimSentence(block.text.slice(start, end).trim());
    if (found !== undefined) trims.push({ start, end, ...found });
  });
  return trims;
}

function trimSentence(text: string): { role: Role; reason: string } | undefined {
  const lead = inlineRole(keyOf(text.slice(0, LEAD_CHARS)));
  if (lead === undefined) return undefined;
  const rule = TRIM_RULES.find(({ test }) => test({ text, role: lead.role, leadLength: lead.length }));
  return rule === undefined ? undefined : { role: lead.role, reason: `inline/${rule.id}` };
}
