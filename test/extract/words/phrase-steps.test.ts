import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../src/extract/lexicon/index.ts';
import { keyOf } from '../../../src/extract/words/key.ts';
import { PhraseSteps } from '../../../src/extract/words/phrase-steps.ts';
import { labelRole, lineRole, PhraseUse, phraseSteps, startRole } from '../../../src/extract/words/phrases.ts';
import { listWords } from '../../../src/extract/words/scan.ts';

const SHARE = 1;
const READ = 2;

const STEPS = new PhraseSteps([
  ['share', SHARE],
  ['share this story', SHARE],
  ['read more', READ],
  ['阅读', READ],
  ['24 hours', READ],
]);

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

  it('find every phrase of the lexicons that its key finds', () => {
    const steps = phraseSteps();
    let found = 0;
    for (const { labels, lines, starts } of LEXICONS) {
      for (const phrase of [labels, lines, starts].flatMap((table) => Object.values(table ?? {}).flat())) {
        for (const text of [phrase, `${phrase.toUpperCase()} (12)`]) {
          const [whole, start] = find(steps, text);
          const key = keyOf(text);
          if (labelRole(key) !== undefined) expect(whole & PhraseUse.label, text).not.toBe(0);
          if (lineRole(key) !== undefined) expect(whole & PhraseUse.line, text).not.toBe(0);
          if (startRole(key) !== undefined) expect(start & PhraseUse.start, text).not.toBe(0);
          found++;
        }
      }
    }
    expect(found).toBeGreaterThan(10_000);
  });
});
