import type { Block, Role } from '../../types.ts';
import { keyOf } from '../words/key.ts';
import { inlineRole } from '../words/phrases.ts';
import { splitSentences } from '../words/sentences.ts';
import { TRIM_RULES } from './trim-rules.ts';

/** A stretch of a block's text that is furniture: indices in `block.text`, and why. */
export interface InlineTrim {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly reason: string;
}

/** The phrase that makes a sentence furniture stands within this many characters. */
const LEAD_CHARS = 80;

/** Finds teasers, promos, ad labels and share lines that sit in a block of the body, sentence by sentence. */
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
