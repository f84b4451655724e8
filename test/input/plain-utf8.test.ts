import { describe, expect, test } from 'vitest';
import { decode } from '../../src/input/decode.ts';
import { decodeAny } from '../../src/input/decode-any.ts';
import { decodePlainUtf8 } from '../../src/input/plain-utf8.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('plain UTF-8 is decoded as everything is', () => {
  test.each([
    ['nothing', utf8(''), true],
    ['ASCII', utf8('A page.'), true],
    ['letters of many scripts', utf8('Größe, Żółw, Привет, 東京 🎈'), true],
    ['a stray NUL', utf8('A\0page'), true],
    ['a declaration that lies', utf8('<meta charset=gbk><p>Größe</p>'), true],
    ['a byte order mark', utf8('\ufeffA page.'), false],
    ['a character that was cut', utf8('Größe').subarray(0, 3), false],
    ['windows-1252', Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65), false],
    ['UTF-16', new Uint8Array(Buffer.from('A page of words.\n'.repeat(4), 'utf16le')), false],
    ['UTF-8 written twice', utf8('GrÃ¶ÃŸe, Ã©tÃ©, â€œa wordâ€\u009d '.repeat(12)), true],
    ['ISO-2022-JP', utf8('\x1b$B8@8l\x1b(B'), false],
  ])('%s', async (_, bytes, isPlain) => {
    expect(decodePlainUtf8(bytes) !== null).toBe(isPlain);
    expect(await decodeAny(bytes, {})).toEqual(decode(bytes));
  });

  test('what is no text is refused by both alike', async () => {
    const pdf = utf8('%PDF-1.7');
    const controls = Uint8Array.from({ length: 100 }, (_, i) => i % 9);
    for (const bytes of [pdf, controls]) {
      await expect(decodeAny(bytes, {})).rejects.toThrow('not a page');
      expect(() => decode(bytes)).toThrow('not a page');
    }
  });

  test('a charset that is asked for wins', async () => {
    expect((await decodeAny(utf8('é'), { encoding: 'latin1' })).text).toBe('Ã©');
  });
});
