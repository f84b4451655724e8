import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/extract/words/sentences.ts';

/** A bar marks where a sentence should begin. */
const CASES: readonly [name: string, marked: string][] = [
  ['nothing', ''],
  ['one sentence', 'It is closed.'],
  ['two', 'It is closed. |Nobody knows why.'],
  ['questions and shouts', 'Why? |Who knows! |Really?! |Yes.'],
  ['closing quotes stay', '“It is closed.” |She left. |"Why?" |He stayed.'],
  ['a quote that goes on', '“Why?” he asked. |“No!” she said.'],
  ['an ellipsis', 'And then... |Nothing. |Wait… |Now. And… so on... it went.'.replace('. And', '. |And')],
  ['titles and initials', 'Dr. Moor met J. R. Hill and Mrs. Petrel. |They spoke.'],
  ['acronyms', 'The U.S. Navy sailed. |It left the U.S. |The rest stayed.'],
  ['decimals and addresses', 'It rose by 3.5 percent at a.example. |Good.'],
  ['numbers of items', '1. Open the box. |2. Close it.'],
  ['years end sentences', 'It was built in 1911. |Then it fell.'],
  ['German', 'Am 12. Mai kam z.B. Herr Dr. Moor. |Er blieb bzw. Frau Hill ging.'],
  ['French', 'M. Moor est là. |« Oui. » |Il part.'],
  ['Spanish', '¿Dónde está el Sr. Moor? |¡Aquí! |Bien.'],
  ['Polish', 'Na ul. Portowej mieszka m.in. prof. Moor. |Nie ma go.'],
  ['Russian', 'А. С. Мур приехал в г. Псков. |Он уехал.'],
  ['Greek', 'Πού είναι ο κ. Μουρ; |Έφυγε. |Ναι.'],
  ['Chinese', '桥关了。|没有人知道为什么！|真的？|是的。'],
  ['Japanese speech that goes on', '「橋は閉まっている。」と言った。|本当？'],
  ['Arabic', 'الجسر مغلق. |لماذا؟ |لا أحد يعرف.'],
];

describe('splitSentences', () => {
  it.each(CASES)('%s', (_name, marked) => {
    const parts = marked.split('|');
    const starts = splitSentences(parts.join(''));
    const expected: number[] = [];
    let at = 0;
    for (const part of parts) {
      if (part !== '') expected.push(at);
      at += part.length;
    }
    expect(starts).toEqual(expected);
  });

  it('gives ascending offsets of visible characters', () => {
    const text = fc
      .array(fc.constantFrom('A', 'b', '.', '!', ' ', '"', '。', '1', '…', '\n'))
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(text, (sample) => {
        const starts = splitSentences(sample);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        expect(starts.slice(1).every((start) => sample.charAt(start).trim() !== '')).toBe(true);
      }),
    );
  });
});
