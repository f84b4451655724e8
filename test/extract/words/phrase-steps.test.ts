import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../src/extract/lexicon/index.ts';
import { keyOf } from '../../../src/extract/words/key.ts';
import { hashSteps, PhraseSteps, PhraseUse } from '../../../src/extract/words/phrase-steps.ts';
import { inlineRole, labelRole, lineRole, phraseSteps, startRole } from '../../../src/extract/words/phrases.ts';
import { listWords } from '../../../src/extract/words/scan.ts';
import type { Role } from '../../../src/types.ts';

type TableName = 'labels' | 'lines' | 'starts' | 'inline';

const SHARE = 1;
const READ = 2;

const STEPS = new PhraseSteps(
  hashSteps([
    ['share', SHARE],
    ['Share this story', SHARE],
    ['read more', READ],
    ['阅读', READ],
    ['24 hours', READ],
  ]),
);

/** What the steps say of a text: uses of it as a whole, and of what it begins with. */
function find(steps: PhraseSteps, text: string): [whole: number, start: number] {
  const words = listWords(text);
  steps.find(words, 0, words.size);
  return [steps.whole, steps.start];
}

describe('phrases word by word', () => {
  it.each<[string, string, number, number]>([
    ['a phrase, whatever its case and signs', '» Share this STORY!', SHARE, SHARE],
    ['a shorter phrase that a longer one begins with', 'Share', SHARE, SHARE],
    ['the beginning of a longer text', 'Read more about tides', 0, READ],
    ['the beginning of a phrase that breaks off', 'Share this', 0, SHARE],
    ['a phrase without its numbers', '12 share 3', SHARE, SHARE],
    ['a phrase with a number of its own', '24 hours', READ, READ],
    ['characters that touch', '阅读全文', 0, READ],
    ['not characters with a space between', '阅 读', 0, 0],
    ['not a part of a word', 'Sharing', 0, 0],
    ['not what follows other words', 'Do read more', 0, 0],
    ['nothing in numbers alone', '12 3', 0, 0],
    ['nothing in no words', '…', 0, 0],
  ])('find %s', (_, text, whole, start) => {
    expect(find(STEPS, text)).toEqual([whole, start]);
  });

  it.each<[string, TableName, (key: string) => Role | undefined]>([
    ['labels', 'labels', labelRole],
    ['lines', 'lines', lineRole],
    ['starts', 'starts', (key) => startRole(key)?.role],
    ['starts of sentences', 'inline', (key) => inlineRole(key)?.role],
  ])('know all %s of the lexicons, and of each the role that has it first', (_, table, roleOf) => {
    const roles = new Map<string, string>();
    for (const lexicon of LEXICONS) {
      for (const [role, phrases] of Object.entries(lexicon[table] ?? {})) {
        for (const phrase of phrases) if (!roles.has(keyOf(phrase))) roles.set(keyOf(phrase), role);
      }
    }
    expect(roles.size).toBeGreaterThan(500);
    const wrong = [...roles].filter(([key, role]) => roleOf(key) !== role);
    expect(wrong).toEqual([]);
  });

  it('find in a text what its key is', () => {
    let found = 0;
    for (const phrase of LEXICONS.flatMap(({ lines }) => Object.values(lines ?? {}).flat())) {
      const [whole] = find(phraseSteps(), `${phrase.toUpperCase()} (12)`);
      if (lineRole(keyOf(`${phrase.toUpperCase()} (12)`)) === undefined) continue;
      expect(whole & PhraseUse.line, phrase).not.toBe(0);
      found++;
    }
    expect(found).toBeGreaterThan(4000);
  });
});
