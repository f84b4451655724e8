import { TextDecoder } from '@exodus/bytes/encoding.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/input/decode.ts';
import { undouble } from '../../src/input/undouble.ts';

const FRENCH =
  'Le bac a été réparé à l’automne, et l’équipage a fêté l’événement “à bord” – près du quai, où ça sentait la résine.';
const RUSSIAN = 'Паром через реку ходит каждый день, и жители посёлка давно привыкли к его гудку.';

/** A text whose UTF-8 was taken for windows-1252. */
const doubled = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('text that was decoded wrongly once', () => {
  it.each([FRENCH, RUSSIAN, `${FRENCH} ${RUSSIAN}`])('is mended: %s', (text) => {
    expect(doubled(text)).not.toBe(text);
    expect(undouble(doubled(text))).toBe(text);
    expect(undouble(Buffer.from(text).toString('latin1'))).toBe(text);
    const bytes = new TextEncoder().encode(doubled(text));
    expect(decode(bytes).text).toBe(text);
    expect(decode(bytes, { encoding: 'utf-8' }).text).toBe(doubled(text));
  });

  it('keeps the few letters that were right', () => {
    expect(undouble(`${doubled(FRENCH).repeat(5)} © 漢字`)).toBe(`${FRENCH.repeat(5)} © 漢字`);
  });

  it.each([
    ['a page that speaks of it', `${'The word été comes out as "Ã©tÃ©" and ’ as "â€™". '.repeat(9)}`],
    ['a few examples', '"Ã©", "Ã¨" and "â€™" are what one sees.'],
    ['capitals', 'NÃO, CORAÇÃO, PÃES, MÃE, IRMÃ, LÃ, MAÇÃ, AMANHÃ, SÃO, CÃO, MÃO, PÃO.'],
    ['a name in capitals with its sign', 'We drink ROSÉ™ and CAFÉ® in the harbour of PÅ®. '.repeat(12)],
    ['French', FRENCH],
    ['Russian', RUSSIAN],
  ])('is not %s', (_, text) => {
    expect(undouble(text)).toBe(text);
    expect(decode(new TextEncoder().encode(text)).text).toBe(text);
  });

  it('is never recognised by letters alone', () => {
    const word = fc.stringMatching(/^[a-zà-öø-ÿA-ZÀ-ÖØ-Þа-яα-ω]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        expect(undouble(words.join(' '))).toBe(words.join(' '));
      }),
    );
  });

  it('is read in linear time', () => {
    expect(undouble('Ã'.repeat(1_000_000))).toHaveLength(1_000_000);
    expect(undouble('Ã©'.repeat(500_000))).toHaveLength(1_000_000);
  });
});
