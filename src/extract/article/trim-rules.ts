import type { Role } from '../../types.ts';
import { CHAR_CLASS, CharClass } from '../words/chars.ts';
import { keyOf } from '../words/key.ts';
import { measure } from '../words/scan.ts';

/** A sentence that begins with a phrase of boilerplate. */
interface LeadSentence {
  readonly text: string;
  readonly role: Role;
  /** Characters of the phrase in the sentence's key. */
  readonly leadLength: number;
}

/** A rule by which a sentence in a paragraph is recognised as part of the page and not of the author's text. */
export interface TrimRule {
  readonly id: string;
  readonly why: string;
  /** An invented paragraph in which the rule must cut, and the text that it cuts; and one in which it must not. */
  readonly example: string;
  readonly cut: string;
  readonly counter: string;
  test(sentence: LeadSentence): boolean;
}

/** Longer sentences are the author's: headlines after "Related:" have at most about twenty words. */
const MAX_TRIM_WORDS = 25;
/** A short call to act ("Sign up for our newsletter here.") has at most this many. */
const MAX_CALL_WORDS = 22;

// "Related:", "(READ MORE:", "相关阅读："
const TO_COLON = /^[^:：]{1,60}[:：]/;

/** In this order; the first rule that applies cuts the sentence. */
export const TRIM_RULES: readonly TrimRule[] = [
  {
    id: 'labelled',
    why: 'a label such as “Related:” and a headline',
    example: 'The boats stayed in. Related: Harbour To Get New Crane',
    cut: 'Related: Harbour To Get New Crane',
    counter: 'The boats stayed in. Related: the committee also found that none of the skippers had been told.',
    test: isLabelled,
  },
  {
    id: 'shouted',
    why: 'a label in capitals and a headline',
    example: 'The boats stayed in. READ MORE Harbour To Get New Crane',
    cut: 'READ MORE Harbour To Get New Crane',
    counter: 'The boats stayed in. Read more than one paper, he said.',
    test: isShouted,
  },
  {
    id: 'call',
    why: 'a sentence that asks to subscribe, follow, download or share',
    example: 'The boats stayed in. Sign up for our newsletter here.',
    cut: 'Sign up for our newsletter here.',
    counter: 'The boats stayed in. They asked us to sign up for our newsletter.',
    test: ({ text, role, leadLength }) =>
      (role === 'promo' || role === 'share') && leadLength >= 9 && measure(text).words <= MAX_CALL_WORDS,
  },
  {
    id: 'ad-label',
    why: 'the label of an advertisement',
    example: 'The boats stayed in. Story continues below advertisement',
    cut: 'Story continues below advertisement',
    counter: 'The boats stayed in. Advertisement was their trade.',
    test: ({ text, role, leadLength }) => role === 'ad' && keyOf(text).length === leadLength,
  },
];

function isLabelled({ text, leadLength }: LeadSentence): boolean {
  const label = TO_COLON.exec(text)?.[0];
  if (label === undefined || keyOf(label).length !== leadLength) return false;
  const rest = text.slice(label.length).trim();
  return rest !== '' && measure(rest).words <= MAX_TRIM_WORDS && !startsLower(rest);
}

function isShouted({ text, role, leadLength }: LeadSentence): boolean {
  const label = text.slice(0, leadLength);
  const isUpper = label === label.toUpperCase() && label !== label.toLowerCase();
  return role === 'teaser' && isUpper && leadLength >= 7 && measure(text).words <= MAX_TRIM_WORDS;
}

function startsLower(text: string): boolean {
  const first = CHAR_CLASS[text.charCodeAt(0)] as number;
  return first === CharClass.letter && text.charAt(0) !== text.charAt(0).toUpperCase();
}
