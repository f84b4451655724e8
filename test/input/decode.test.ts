import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';
import { describe, expect, test } from 'vitest';
import { decode, resolveEncoding } from '../../src/input/decode.ts';
import { PithError } from '../../src/input/errors.ts';

const GERMAN =
  'Die Fähre über den Fluß fährt täglich zwölfmal; für Gäste gibt es Kaffee und süßes Gebäck. “So soll es bleiben” – heißt es.';
const RUSSIAN =
  'Паром через реку ходит каждый день, и жители посёлка давно привыкли к его гудку. Осенью его ставят на ремонт.';
const CHINESE = '渡船每天往返两岸十二次，镇上的居民早已习惯了它的汽笛声。秋天它要送去修理，大家只好绕道走桥。';
const JAPANESE = '渡し船は毎日十二回、川を行き来しています。町の人々はその汽笛の音にすっかり慣れてしまいました。';
const KOREAN =
  '나룻배는 매일 열두 번 강을 건너며 마을 사람들은 그 기적 소리에 오래전부터 익숙해져 있습니다. 가을에는 수리를 합니다.';
const GREEK =
  'Το πορθμείο περνά το ποτάμι κάθε μέρα και οι κάτοικοι έχουν συνηθίσει τη σειρήνα του. Το φθινόπωρο επισκευάζεται.';

const MULTI = ['gbk', 'shift_jis', 'euc-jp', 'euc-kr', 'big5', 'iso-2022-jp'] as const;

function encode(text: string, charset: string): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  if (charset === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (charset === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const multi = MULTI.find((name) => name === charset);
  if (multi !== undefined) return createMultibyteEncoder(multi)(text);
  return createSinglebyteEncoder(charset as Parameters<typeof createSinglebyteEncoder>[0])(text);
}

const bytes = (...parts: (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));

const page = (label: string, text: string): string =>
  `<html><head><meta charset="${label}"></head><p>${text}</p></html>`;

describe('decode', () => {
  test.each([
    ['UTF-8 with BOM', bytes('\xef\xbb\xbf', encode(GERMAN, 'utf-8')), GERMAN, 'by bom: utf-8'],
    ['UTF-16LE with BOM', bytes('\xff\xfe', encode(GERMAN, 'utf-16le')), GERMAN, 'by bom: utf-16le'],
    ['UTF-16BE with BOM', bytes('\xfe\xff', encode(RUSSIAN, 'utf-16be')), RUSSIAN, 'by bom: utf-16be'],
    ['UTF-8', encode(CHINESE, 'utf-8'), CHINESE, 'by utf-8: utf-8'],
    ['ASCII', bytes('A plain line.\n'), 'A plain line.\n', 'by utf-8: utf-8'],
    ['nothing', bytes(''), '', 'by utf-8: utf-8'],
    ['UTF-16LE without BOM', encode(GERMAN, 'utf-16le'), GERMAN, 'by detector: utf-16le'],
    [
      'UTF-16BE without BOM',
      encode(page('utf-16', CHINESE), 'utf-16be'),
      page('utf-16', CHINESE),
      'by detector: utf-16be',
    ],
    ['UTF-16LE without BOM, Russian', encode(RUSSIAN, 'utf-16le'), RUSSIAN, 'by detector: utf-16le'],
    ['windows-1251 undeclared', encode(RUSSIAN, 'windows-1251'), RUSSIAN, 'by detector: windows-1251'],
    ['windows-1252 undeclared', encode(GERMAN, 'windows-1252'), GERMAN, 'by detector: windows-1252'],
    ['Shift_JIS undeclared', encode(JAPANESE, 'shift_jis'), JAPANESE, 'by detector: shift_jis'],
    ['EUC-JP undeclared', encode(JAPANESE, 'euc-jp'), JAPANESE, 'by detector: euc-jp'],
    ['EUC-KR undeclared', encode(KOREAN, 'euc-kr'), KOREAN, 'by detector: euc-kr'],
    ['GBK undeclared', encode(CHINESE, 'gbk'), CHINESE, 'by detector: gb18030'],
    ['ISO-2022-JP undeclared', encode(JAPANESE, 'iso-2022-jp'), JAPANESE, 'by detector: iso-2022-jp'],
    ['Greek undeclared', encode(GREEK, 'windows-1253'), GREEK, 'by detector: iso-8859-7'],
  ])('%s', (...[, input, text, ground]) => {
    const decoded = decode(input);
    expect(decoded.text).toBe(text);
    expect(`by ${decoded.encoding.from}: ${decoded.encoding.name}`).toBe(ground);
  });

  test.each([
    ['gb2312', CHINESE, 'gbk'],
    ['windows-1251', RUSSIAN, 'windows-1251'],
    ['Shift_JIS', JAPANESE, 'shift_jis'],
    ['koi8-r', RUSSIAN, 'koi8-r'],
    ['iso-8859-1', GERMAN, 'windows-1252'],
    ['iso-8859-7', GREEK.replaceAll('’', ''), 'iso-8859-7'],
  ])('a page that declares %s', (label, text, name) => {
    const decoded = decode(encode(page(label, text), name));
    expect(decoded).toEqual({ text: page(label, text), encoding: { name, from: 'meta' } });
  });

  test('an XML prolog declares too, and a declaration may follow long scripts', () => {
    const prolog = `<?xml version="1.0" encoding="windows-1251"?><html><p>${RUSSIAN}</p></html>`;
    expect(decode(encode(prolog, 'windows-1251')).encoding).toEqual({ name: 'windows-1251', from: 'meta' });
    const late = `<script>${'x = 1;\n'.repeat(500)}</script>${page('koi8-r', 'Да.')}`;
    expect(decode(encode(late, 'koi8-r')).encoding).toEqual({ name: 'koi8-r', from: 'meta' });
  });

  test('valid UTF-8 wins over a wrong declaration', () => {
    expect(decode(encode(page('iso-8859-1', GERMAN), 'utf-8'))).toEqual({
      text: page('iso-8859-1', GERMAN),
      encoding: { name: 'utf-8', from: 'utf-8' },
    });
  });

  test('a page that wrongly declares UTF-8 is read by statistics', () => {
    expect(decode(encode(page('utf-8', GERMAN), 'windows-1252'))).toEqual({
      text: page('utf-8', GERMAN),
      encoding: { name: 'windows-1252', from: 'detector' },
    });
  });

  test('a UTF-8 page with one broken byte stays UTF-8', () => {
    const { text, encoding } = decode(bytes(encode(page('utf-8', RUSSIAN), 'utf-8'), '\xff'));
    expect(encoding).toEqual({ name: 'utf-8', from: 'meta' });
    expect(text).toContain(RUSSIAN);
  });

  test('a character cut by the end of a download does not hide UTF-8', () => {
    const { text, encoding } = decode(encode(CHINESE, 'utf-8').subarray(0, -1));
    expect(encoding).toEqual({ name: 'utf-8', from: 'utf-8' });
    expect(text.startsWith(CHINESE.slice(0, -1))).toBe(true);
  });

  test('the option wins over BOM and declaration, by any label', () => {
    expect(decode(encode(page('utf-8', GERMAN), 'windows-1252'), { encoding: 'Latin1' })).toEqual({
      text: page('utf-8', GERMAN),
      encoding: { name: 'windows-1252', from: 'option' },
    });
  });

  test('stray NULs become spaces and keep the offsets', () => {
    const { text, encoding } = decode(bytes('The ferry\0 sails at noon.\n', 'It is a small boat.\n\0\0\0'));
    expect(text).toBe('The ferry  sails at noon.\nIt is a small boat.\n   ');
    expect(encoding.name).toBe('utf-8');
  });

  test('CRLF stays', () => expect(decode(bytes('a\r\nb')).text).toBe('a\r\nb'));
});

test('resolveEncoding gives WHATWG names and names some for an unknown label', () => {
  expect(resolveEncoding(' GB2312 ')).toBe('gbk');
  expect(() => resolveEncoding('utf-9')).toThrow(/unknown charset 'utf-9'; name one as utf-8, windows-1252/);
  expect(() => resolveEncoding('hz-gb-2312')).toThrow(PithError);
});
